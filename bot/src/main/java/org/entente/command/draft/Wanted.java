package org.entente.command.draft;

import java.util.Optional;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.words.ChosenDocument;
import org.entente.document.Assembler;
import org.entente.document.Bilingual;
import org.entente.document.Document;
import org.entente.document.Material;
import org.entente.document.Version;
import org.entente.text.Language;

/**
 * In which language a draft is wanted.
 *
 * @param only empty: both, side by side
 */
record Wanted(Optional<Language> only) {

    private static final String OPTION = "language";
    private static final String BOTH = "both";

    static Option option() {
        return Option.oneOf(OPTION, Language.FRENCH.code(), Language.ENGLISH.code(), BOTH).optional();
    }

    /** Where nothing is said, the language of the group. */
    static Wanted of(Request request, Scene scene) {
        return named(request).orElseGet(() -> new Wanted(Optional.of(scene.partnership().language())));
    }

    /** Empty where nothing is said. */
    static Optional<Wanted> named(Request request) {
        return request.argument(OPTION).map(Wanted::read);
    }

    /**
     * The same for the text that the group prepares: an amendment stands in the languages of what it amends.
     *
     * @throws Refused where another language is asked for
     */
    static Wanted ofDraft(Request request, Scene scene, Reading record) {
        ChosenDocument chosen = new ChosenDocument(scene, record);
        Optional<Wanted> signed = chosen.amending().flatMap(amends -> record.versions()
                .all(scene.partnership().id(), chosen.instrument().plan()).stream()
                .filter(version -> version.number() == amends.version()).findFirst()).map(Wanted::of);
        if (signed.isPresent() && request.argument(OPTION).filter(word -> !read(word).equals(signed.get()))
                .isPresent()) {
            throw Refused.because("amend.language");
        }
        return signed.orElseGet(() -> of(request, scene));
    }

    static Wanted of(Version version) {
        return new Wanted(version.both() ? Optional.empty() : Optional.of(version.language()));
    }

    static Wanted read(String word) {
        return new Wanted(Language.ofTag(word));
    }

    String word() {
        return only.map(Language::code).orElse(BOTH);
    }

    /** Whether a version stands in just what is wanted. */
    boolean is(Version version) {
        return version.both() ? only.isEmpty() : only.filter(version.language()::equals).isPresent();
    }

    /** In which the version is counted; of both, the group's own. */
    Language first(Scene scene) {
        return only.orElse(scene.partnership().language());
    }

    Document document(Material material) {
        return only.map(language -> Assembler.assemble(material.in(language)))
                .orElseGet(() -> Bilingual.assemble(material));
    }

    Document matrix(Material material) {
        return only.map(language -> Assembler.matrix(material.in(language)))
                .orElseGet(() -> Bilingual.matrix(material));
    }
}
