package org.entente.command.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.files.Bundle;
import org.entente.command.files.Cannot;
import org.entente.command.files.WordFiles;
import org.entente.document.Document;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;
import org.entente.export.Unshown;

/** A draft in the formats that are asked for, as files with names that say what they are. */
record DraftFiles(Desk desk, Exporters exporters, Bundle bundle, Clock clock) {

    /** For those who choose none: each by itself. */
    private static final List<String> USUAL = List.of("docx", "pdf", "markdown", "xlsx");

    /**
     * The files, and what is to be said of them.
     *
     * @param remark which characters they cannot show
     */
    record Written(List<Attachment> files, Optional<String> remark) {
        Written {
            files = List.copyOf(files);
        }
    }

    /**
     * @param tables what a format for tables alone gets
     * @param chosen ids, such as {@code docx}; none: the usual ones. Several that were chosen come as one ZIP
     */
    Written of(Request request, Document whole, Document tables, List<String> chosen) {
        List<Attachment> files = new ArrayList<>();
        Unshown unshown = Unshown.none();
        for (String id : chosen.isEmpty() ? USUAL : chosen) {
            Optional<Exporter> exporter = exporters.find(id);
            Document document = exporter.filter(one -> one.format().whole()).isPresent() ? whole : tables;
            files.add(exporter.map(one -> new Attachment(FileName.of(document, one.format()), one.write(document)))
                    .orElseGet(() -> id.equals("ics") ? calendar(request, whole) : partnership(request, whole)));
            unshown = exporter.isPresent() ? unshown.and(document, exporter.get()) : unshown;
        }
        List<Attachment> bundled = chosen.isEmpty()
                ? bundle.apart(files)
                : bundle.together(files, FileName.of(whole, WordFiles.ZIP), whole.date());
        return new Written(bundled, Cannot.show(groups(request), unshown));
    }

    /** @param formats whole ones, such as {@code docx} */
    List<Attachment> of(Document whole, String... formats) {
        return Stream.of(formats).map(id -> exporters.find(id).orElseThrow())
                .map(one -> new Attachment(FileName.of(whole, one.format()), one.write(whole))).toList();
    }

    private Speech groups(Request request) {
        return desk.look(request, (scene, record) -> desk.publicSpeech(scene));
    }

    /** As they are today, whichever version they come with. */
    private Attachment calendar(Request request, Document whole) {
        Speech speech = desk.speech(whole.language());
        byte[] dates = desk.look(request, (scene, record) -> new GroupDates(speech, scene, record).calendar())
                .bytes(clock.instant());
        return new Attachment(FileName.of(whole.partnership(), speech.say("files.dates"),
                Optional.of(whole.language()), LocalDate.now(clock), "ics"), dates);
    }

    /** All that the group shares today: what {@code /data export} gives. */
    private Attachment partnership(Request request, Document whole) {
        String json = desk.look(request, (scene, record) -> record.exchanges().shared(scene.partnership().id()));
        return new Attachment(FileName.of(whole.partnership(), groups(request).say("files.partnership"),
                Optional.empty(), LocalDate.now(clock), "json"), json.getBytes(StandardCharsets.UTF_8));
    }
}
