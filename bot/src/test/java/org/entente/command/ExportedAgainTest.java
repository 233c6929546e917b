package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.command.card.Form;
import org.entente.command.draft.Drafts;
import org.entente.command.files.Bundle;
import org.entente.export.Exporters;
import org.entente.export.template.Crafted;
import org.junit.jupiter.api.Test;

/** What people are told of the files of a version that exists already, or whose files cannot be sent. */
class ExportedAgainTest extends DraftCase {

    @Test
    void aVersionAskedForInAnotherLanguageSaysInWhichItStands() {
        exports();
        Reply again = exports("version", "1", "language", "fr");
        assertThat(Office.text(again)).contains("Version 1 exists only in English",
                "To have it in French, export again");
        assertThat(names(again)).allMatch(name -> name.contains("_en_"));
        assertThat(Office.text(exports("version", "1", "language", "both"))).contains(
                "in both languages, export again");
        assertThat(Office.text(exports("version", "1", "language", "en"))).doesNotContain("exists only");
        assertThat(Office.text(exports("version", "1"))).doesNotContain("exists only");
    }

    @Test
    void theFormatsOfAVersionAreAskedForInItsOwnLanguage() {
        Reply french = exports("language", "fr");
        Form form = Office.form(office.presses("Ben", french, "Choose formats"));
        assertThat(Office.text(office.handle(office.sent("Ben", form, "formats", "html")))).contains("version 1")
                .doesNotContain("exists only");
    }

    @Test
    void aVersionWhoseFilesAreTooLargeKeepsItsNumberAndTheNextTryIsThatVersion() {
        Dispatcher narrow = office.with(new Drafts(office.desk, Exporters.with(office.desk.messages()::say),
                Clock.systemUTC(), address -> Optional.empty(), new Bundle(20_000)));
        assertThat(Office.text(office.finished(narrow.handle(office.typed("Ben", "draft export",
                "anyway", "yes"))))).contains(
                        "Version 1 is kept", "it will be the same version");
        assertThat(office.types("Ben", "draft versions")).contains("version 1,").doesNotContain("version 2");
        Reply retried = office.finished(narrow.handle(office.typed("Ben", "draft export", "anyway", "yes", "formats",
                "markdown")));
        assertThat(names(retried)).singleElement().asString().contains("_v1_");
        assertThat(office.types("Ben", "draft versions")).doesNotContain("version 2");
    }

    @Test
    void anOwnTemplateIsFilledOnlyWhereAWordFileIsWanted() {
        office.types("Ann", "raci sample");
        office.given.put("place", Crafted.saying("{{ title }}", "{{ body }}").file());
        office.types("Ben", "draft template", "template", "place");
        assertThat(names(exports())).anyMatch(name -> name.contains("alpha"));
        assertThat(names(exports("formats", "csv"))).singleElement().asString().endsWith(".csv");
        assertThat(names(exports("formats", "docx"))).hasSize(2).anyMatch(name -> name.contains("alpha"));
    }

    @Test
    void charactersThatACalendarReplacesAreReported() {
        office.types("Ben", "followup add", "text", "Call\u0007 the\u007F board", "date", "2030-01-02", "for", "group");
        Reply exported = exports("formats", "ics");
        assertThat(new String(Office.files(exported).getFirst().content(), StandardCharsets.UTF_8)).contains("Call�");
        assertThat(Office.text(exported)).contains("2 invisible characters");
    }

    @Test
    void charactersThatThePicturesReplaceAreReported() {
        office.types("Ann", "raci role", "name", "漢字");
        office.types("Ann", "raci task", "name", "Meet");
        assertThat(office.types("Ben", "raci show")).contains("2 characters have no form", "[U+5B57]");
    }

    @Test
    void whatIsPrivatelyShownIsRemarkedOnInTheReadersLanguage() {
        office.types("Ben", "language", "language", "fr");
        office.types("Ann", "organization edit", "organization", "Alpha", "name", "Alpha\u0007");
        assertThat(List.of(office.types("Ben", "draft show"), office.types("Ben", "draft brief"), office.types("Ben",
                "draft provenance"))).allSatisfy(
                        said -> assertThat(said).contains("caractère invisible"));
    }
}
