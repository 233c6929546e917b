package org.entente.command.draft;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.command.Reading;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.words.Standing;
import org.entente.document.Document;
import org.entente.document.Version;
import org.entente.export.docx.MadeFrom;
import org.entente.export.template.ReturnedFile;

/**
 * With which version a file that came back is compared: the one that somebody asked for, else the one that the file names,
 * else the newest.
 */
record ReturnedFrom(Version version, Why why) {

    /** Why it is this one. */
    enum Why {
        ASKED, NAMED, NEWEST
    }

    /** As our files are called, {@code …_v3_fr_2026-11-21.docx}, whatever is added before and after. */
    private static final Pattern NAME = Pattern.compile("_v(\\d{1,9})_(?:fr|en)[_-]");

    /** @param address where the file lies: its last part is its name */
    static ReturnedFrom of(Request request, Scene scene, Reading record, ReturnedFile file, String address) {
        Chosen chosen = new Chosen(scene, record);
        return request.argument(Exporting.VERSION).map(asked -> new ReturnedFrom(chosen.version(asked), Why.ASKED))
                .or(() -> file.from().flatMap(from -> named(scene, record, from)).or(() -> file.from().isPresent()
                        ? Optional.empty()
                        : called(scene, record, address)).map(named -> new ReturnedFrom(named, Why.NAMED)))
                .orElseGet(() -> new ReturnedFrom(chosen.newest(), Why.NEWEST));
    }

    /** Another partnership counts its versions from 1 too: its document bears another name. */
    private static Optional<Version> named(Scene scene, Reading record, MadeFrom from) {
        return Standing.all(scene, record).stream().filter(one -> one.number() == from.version())
                .filter(one -> content(scene, record, one).map(MadeFrom::of).equals(Optional.of(from))).findFirst();
    }

    private static Optional<Document> content(Scene scene, Reading record, Version version) {
        return record.versions().content(scene.partnership().id(), version.plan(), version.number());
    }

    private static Optional<Version> called(Scene scene, Reading record, String address) {
        List<Version> all = Standing.all(scene, record);
        Matcher name = NAME.matcher(name(address));
        return name.find()
                ? all.stream().filter(one -> Integer.toString(one.number()).equals(name.group(1))).findFirst()
                : Optional.empty();
    }

    private static String name(String address) {
        String path = address.split("[?#]", 2)[0];
        try {
            return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return path;
        }
    }
}
