package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.export.template.Crafted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation gives its own Word template, and its exports hold the document in it from then on. */
class TemplateTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply gives(String who, byte[] template) {
        office.given.put("place", template);
        return office.handle(office.typed(who, "draft template", "template", "place"));
    }

    private Reply exports(String who, String... options) {
        return office.handle(office.typed(who, "draft export", Stream.concat(Stream.of("anyway", "yes"), Stream.of(
                options)).toArray(String[]::new)));
    }

    private static String words(Attachment file) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return word.getText();
        }
    }

    private static byte[] letterhead() {
        return Crafted.saying("Our letterhead", "{{ title }}: {{ organizations }}", "{{ parties }}", "{{ purpose }}",
                "{{ signatures }}").file();
    }

    @Test
    void fromTheSampleToTheExport() throws IOException {
        Reply page = office.handle(office.typed("Ben", "draft template"));
        assertThat(Office.text(page)).contains("**Alpha** has no template", "{{ purpose }}", "{{ draft-mark }}",
                "[Give our template]", "[The sample in French]");
        Attachment sample = Office.files(page).getFirst();
        assertThat(sample.name()).isEqualTo("sample-template-en.docx");
        office.types("Ben", "conversation answer", "question", "1", "text", "Jobs for all");
        Form form = Office.form(office.presses("Ben", page, "Give our template"));
        office.given.put("sample", sample.content());
        Reply kept = office.handle(office.sent("Ben", form, "template", "sample"));
        assertThat(Office.text(kept)).contains("Alpha's template is kept".replace('\'', '’'));
        assertThat(words(Office.files(kept).getFirst())).contains("Together", "Jobs for all");
        Reply exported = exports("Ben");
        assertThat(Office.text(exported)).contains("The last file is in the template of **Alpha**.");
        assertThat(Office.files(exported)).hasSize(4);
        Attachment last = Office.files(exported).getLast();
        assertThat(last.name()).endsWith("_alpha.docx").contains("_v1_en_");
        assertThat(words(last)).contains("DRAFT, version 1", "Alpha", "Beta", "Jobs for all", "[to complete:")
                .doesNotContain("{{");
    }

    @Test
    void theTemplateIsForItsOrganisationAlone() {
        gives("Ben", letterhead());
        assertThat(Office.files(exports("Cleo"))).hasSize(3);
        assertThat(Office.files(exports("Ann"))).hasSize(3);
        assertThat(office.types("Cleo", "draft template")).contains("**Beta** has no template").doesNotContain("Alpha");
        assertThat(office.types("Ann", "draft template")).contains("A template belongs to an organization")
                .doesNotContain("[Give");
        assertThat(Office.files(office.handle(office.typed("Cleo", "draft template")))).hasSize(1);
    }

    @Test
    void whoGaveItAndWhenIsShownAndItIsHandedBack() {
        byte[] given = letterhead();
        gives("Ben", given);
        Reply page = office.handle(office.typed("Ben", "draft template"));
        assertThat(Office.text(page)).contains("**Alpha** has a template, given by Ben on", "SHA-256",
                "[Replace our template]", "[Remove our template]");
        assertThat(Office.files(page)).extracting(Attachment::name).containsExactly("sample-template-en.docx",
                "our-template.docx");
        assertThat(Office.files(page).getLast().content()).isEqualTo(given);
        office.types("Ben", "data forget", "confirm", "forget");
        office.types("Cleo", "member remove");
        office.moves("Cleo", "Alpha");
        assertThat(office.types("Cleo", "draft template")).contains("given by former member of the partnership");
    }

    @Test
    void whatItHasNoPlaceForIsSaidAtOnceAndAtEachExport() {
        assertThat(Office.text(gives("Ben", letterhead()))).contains("which has no place for: ", "Background");
        assertThat(Office.text(exports("Ben"))).contains("which has no place for: ", "Background");
    }

    @Test
    void aFileThatDoesNotFitChangesNothingAndSaysWhatToDo() throws IOException {
        gives("Ben", letterhead());
        Reply refused = gives("Ben", Crafted.saying("{{ fundng }} {{ nobody }}", "x {{ body }}").file());
        assertThat(refused).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(refused)).contains("This file cannot be a template", "still in use",
                "« fundng », « nobody »", "alone in their paragraph: « body »", "[Choose another file]");
        assertThat(Office.text(gives("Ben", "%PDF-1".getBytes(StandardCharsets.UTF_8)))).contains("It is a PDF");
        assertThat(office.types("Ben", "draft template", "template", "nowhere")).contains("could not be fetched");
        assertThat(words(Office.files(exports("Ben")).getLast())).contains("Our letterhead");
        assertThat(Office.form(office.presses("Ben", refused, "Choose another file")).fields()).isNotEmpty();
    }

    @Test
    void aBetterOneTakesItsPlaceAndRemovingEndsIt() throws IOException {
        gives("Ben", letterhead());
        gives("Ben", Crafted.saying("The new one", "{{ body }}").file());
        assertThat(words(Office.files(exports("Ben")).getLast())).contains("The new one").doesNotContain("Our letter");
        Reply page = office.handle(office.typed("Ben", "draft template"));
        assertThat(Office.text(office.presses("Ben", page, "Remove our template"))).contains("removed and erased");
        assertThat(Office.files(exports("Ben"))).hasSize(3);
        assertThat(office.types("Ben", "draft template", "erase", "yes")).contains("has no template");
    }

    @Test
    void bothLanguagesStandSideBySideInIt() throws IOException {
        gives("Ben", letterhead());
        office.types("Ben", "conversation answer", "question", "1", "text", "Jobs");
        assertThat(words(Office.files(exports("Ben", "language", "both")).getLast())).contains("PROJET, version 1",
                "DRAFT, version 1", "Nom légal", "Legal name", "Jobs");
        Reply shown = office.handle(office.typed("Ben", "draft show"));
        assertThat(Office.files(shown)).hasSize(2);
        assertThat(words(Office.files(shown).getLast())).contains("Our letterhead");
    }

    @Test
    void twentyFiveOrganisationsFindTheirPlaces() throws IOException {
        for (int i = 3; i <= 25; i++) {
            office.types("Ann", "organization add", "name", "Organization number " + i);
        }
        gives("Ben", letterhead());
        String words = words(Office.files(exports("Ben")).getLast());
        assertThat(words).contains("Organization number 24 and Organization number 25");
        assertThat(words.split("Signature\\b")).hasSizeGreaterThan(25);
    }

    @Test
    void nothingOfItLeavesWithTheSharedDataAndNothingStaysOfADeletedPartnership() {
        gives("Ben", letterhead());
        Attachment shared = Office.files(office.handle(office.typed("Ben", "data export"))).getFirst();
        assertThat(new String(shared.content(), StandardCharsets.UTF_8)).doesNotContain("own_template", "letterhead");
        office.types("Ann", "data delete");
        List.of("Ben", "Cleo").forEach(lead -> office.types(lead, "data delete", "decision", "agree"));
        assertThat(office.types("Ann", "data delete", "decision", "erase")).contains("were deleted");
        assertThat(office.record.<Boolean>read(reading -> reading.templates().content(1).isPresent())).isFalse();
    }

    @Test
    void aFormOfAnEarlierMomentStillAsksWhoMay() {
        assertThat(Office.text(office.presses("Ann", Target.to("draft template-file")))).contains("lead");
        assertThat(Office.text(gives("Ann", letterhead()))).contains("lead");
    }
}
