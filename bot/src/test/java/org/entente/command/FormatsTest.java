package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.command.Action.Suggestion;
import org.entente.command.card.Form;
import org.entente.command.card.Form.PickField;
import org.entente.command.files.Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People choose the formats in which files come, by name or in a form. */
class FormatsTest {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Attachment> exported(String formats) {
        return Office.files(office.handle(office.typed("Ben", "draft export", "anyway", "yes", "formats", formats)));
    }

    static Map<String, byte[]> unzipped(Attachment file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void oneFormatIsThatFile() {
        assertThat(exported("PDF")).singleElement().satisfies(file -> {
            assertThat(file.name()).matches("together_memorandum-of-understanding_v1_en_" + DAY + "\\.pdf");
            assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        });
    }

    @Test
    void severalFormatsComeInOneZipUnderTheirUsualNames() throws IOException {
        office.types("Ann", "raci sample");
        Attachment zip = exported("docx, pdf; md html xlsx csv ics json docx").getFirst();
        assertThat(zip.name()).matches("together_memorandum-of-understanding_v1_en_" + DAY + "\\.zip");
        Map<String, byte[]> files = unzipped(zip);
        assertThat(files.keySet()).hasSize(8).allMatch(name -> name.matches("together_[a-z-]+(_v1)?(_en)?_" + DAY
                + "\\.(docx|pdf|md|html|xlsx|csv|ics|json)"));
        assertThat(files.values()).allMatch(content -> content.length > 50);
        try (var word = new XWPFDocument(new ByteArrayInputStream(files.values().iterator().next()))) {
            assertThat(word.getParagraphs()).isNotEmpty();
        }
    }

    @Test
    void theFileOfThePartnershipIsTheOneThatIsImported() {
        Reply data = office.handle(office.typed("Ben", "data export"));
        assertThat(exported("json").getFirst().name()).matches("together_partnership_" + DAY + "\\.json");
        byte[] whole = exported("json").getFirst().content();
        assertThat(new String(whole, StandardCharsets.UTF_8)).contains("\"entente\" : 1", "\"versions\" : [ {");
        assertThat(whole).hasSizeGreaterThan(Office.files(data).getFirst().content().length);
    }

    @Test
    void aWordThatIsNoFormatIsRefusedWithThoseThereAreAndNothingIsExported() {
        String told = office.types("Ben", "draft export", "anyway", "yes", "formats", "docx, *odt*");
        assertThat(told).contains("odt", "docx, pdf, markdown, html, xlsx, csv, ics, json").doesNotContain("*odt*");
        assertThat(office.types("Ben", "partnership status")).contains("not exported yet");
    }

    @Test
    void whatFitsIsSuggestedAfterWhatIsTypedAlready() {
        assertThat(suggested("")).extracting(Suggestion::value).containsExactly("docx", "pdf", "markdown", "html",
                "xlsx", "csv", "ics", "json");
        assertThat(suggested("docx, x")).extracting(Suggestion::value).contains("docx, xlsx");
        assertThat(suggested("pdf, docx, ")).extracting(Suggestion::value).contains("docx, pdf, ics")
                .doesNotContain("docx, pdf, pdf");
        assertThat(suggested("calen")).extracting(Suggestion::value).containsExactly("ics");
        assertThat(suggested("docx pdf md html xlsx csv ics j")).allMatch(one -> one.label().length() <= 100);
    }

    private List<Suggestion> suggested(String begun) {
        return office.dispatcher.suggest(office.typed("Ben", "draft export", "formats", begun), "formats");
    }

    @Test
    void byButtonsTheFormatsArePickedInAForm() {
        office.types("Ann", "raci sample");
        Reply missing = office.handle(office.typed("Ben", "draft export"));
        Form form = Office.form(office.presses("Ben", missing, "Choose formats"));
        assertThat(form.fields()).singleElement().isInstanceOfSatisfying(PickField.class, pick -> {
            assertThat(pick.options()).hasSize(8);
            assertThat(pick.least()).isZero();
        });
        Reply exported = office.handle(office.sent("Ben", form, "formats", "docx|ics".replace("|", Office.SEVERAL)));
        assertThat(Office.files(exported)).singleElement().satisfies(file -> assertThat(file.name()).endsWith(".zip"));
        assertThat(Office.form(office.presses("Ben", exported, "Choose formats")).target().path()).isEqualTo(
                "draft export");
        assertThat(Office.files(office.handle(office.sent("Ben", form)))).hasSize(4);
    }

    @Test
    void whatWasChosenIsKeptThroughTheQuestionAboutWhatIsMissing() {
        office.types("Ann", "raci sample");
        Reply missing = office.handle(office.typed("Ben", "draft export", "formats", "csv"));
        assertThat(Office.files(office.presses("Ben", missing, "Export anyway"))).singleElement()
                .satisfies(file -> assertThat(file.name()).endsWith(".csv"));
    }

    @Test
    void aDocumentWithoutTablesGivesNoEmptySpreadsheetAndSaysSo() {
        Reply alone = office.handle(office.typed("Ben", "draft export", "anyway", "yes", "formats", "csv"));
        assertThat(Office.files(alone)).isEmpty();
        assertThat(Office.text(alone)).contains("holds no table, so there is no spreadsheet file");
        assertThat(exported("")).hasSize(3).noneMatch(file -> file.name().endsWith(".xlsx"));
        office.types("Ann", "raci sample");
        Reply all = office.handle(office.typed("Ben", "draft export", "anyway", "yes"));
        assertThat(Office.files(all)).hasSize(4);
        assertThat(Office.text(all)).doesNotContain("holds no table");
    }

    @Test
    void charactersThatNoFileCanShowAreToldOnce() {
        office.types("Ben", "conversation answer", "question", "1", "text", "Bonjour \uD83C\uDF0D\u0007 \u4F60");
        String told = Office.text(office.handle(office.typed("Ben", "draft export", "anyway", "yes")));
        assertThat(told).contains("2 characters have no form in the fonts of PDFs and pictures", "such as [U+4F60]",
                "1 invisible character cannot stand in these files; \uFFFD replaces it");
        assertThat(Office.text(office.handle(office.typed("Ben", "draft export", "anyway", "yes", "formats", "docx"))))
                .doesNotContain("fonts").contains("1 invisible character");
    }

    @Test
    void filesThatDiscordWouldNotTakeAreRefusedWithASentence() {
        Attachment file = Attachment.text("a.md", "x".repeat(600));
        assertThat(new Bundle(1200).apart(List.of(file, file))).hasSize(2);
        assertThatThrownBy(() -> new Bundle(1199).apart(List.of(file, file)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(
                        "files.too-large"));
        assertThat(new Bundle(1199).together(List.of(file, Attachment.text("b.md", "x".repeat(600))), "ab.zip",
                LocalDate.EPOCH)).singleElement().satisfies(zip -> assertThat(zip.name()).isEqualTo(
                        "ab.zip"));
    }
}
