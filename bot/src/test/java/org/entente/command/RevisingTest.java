package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.command.card.Target;
import org.entente.export.template.Crafted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that comes back edited is read change by change, and what it words otherwise becomes a proposal. */
class RevisingTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply exports(String... options) {
        return office.handle(office.typed("Ben", "draft export", Stream.concat(Stream.of("anyway", "yes"), Stream.of(
                options)).toArray(String[]::new)));
    }

    private void agreed(String text) {
        office.types("Ben", "wording propose", "question", "1", "text", text);
        agree();
    }

    private void agree() {
        for (String lead : List.of("Ben", "Cleo")) {
            office.presses(lead, office.handle(office.typed(lead, "wording agree", "question", "1")),
                    "Agree to the text of question 1");
        }
    }

    private static byte[] word(Reply exported) {
        return Office.files(exported).getFirst().content();
    }

    private static String markdown(Reply exported) {
        return new String(Office.files(exported).get(2).content(), StandardCharsets.UTF_8);
    }

    private static byte[] edited(byte[] word, Consumer<XWPFDocument> edit) {
        try (var file = new XWPFDocument(new ByteArrayInputStream(word)); var out = new ByteArrayOutputStream()) {
            edit.accept(file);
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static XWPFParagraph saying(XWPFDocument file, String words) {
        return file.getParagraphs().stream().filter(one -> one.getText().contains(words)).findFirst().orElseThrow(
                () -> new AssertionError("no " + words));
    }

    private static void set(XWPFParagraph paragraph, String words) {
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(1);
        }
        paragraph.getRuns().getFirst().setText(words, 0);
    }

    private Reply revises(String who, byte[] file, String... options) {
        office.given.put("back", file);
        return office.handle(office.typed(who, "draft revise", Stream.concat(Stream.of("returned", "back"), Stream.of(
                options)).toArray(String[]::new)));
    }

    @Test
    void anUnchangedFileSaysThatNothingDiffers() {
        agreed("Jobs for all youth in town.\nAnd for their parents.");
        Reply revised = revises("Ben", word(exports()));
        assertThat(revised).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(revised)).contains("The file says the same as this version");
        assertThat(Office.files(revised)).isEmpty();
        office.types("Ben", "draft approve", "version", "1");
        assertThat(Office.text(revises("Ben", word(exports("version", "1"))))).contains("says the same");
        assertThat(Office.text(revises("Cleo", word(exports("language", "both"))))).contains("says the same");
    }

    @Test
    void aFileIsComparedWithTheVersionFromWhichItWasMade() {
        agreed("Jobs for all youth in town.");
        byte[] first = word(exports());
        office.types("Ben", "wording propose", "question", "1", "text", "Something quite different");
        exports();
        byte[] back = edited(first, file -> set(saying(file, "The parties are equal"), "The parties work together."));
        assertThat(Office.text(revises("Ben", back))).contains("compared with version 1", "the file itself names",
                "work together").doesNotContain("~~2~~");
        assertThat(Office.text(revises("Ben", back, "version", "2"))).contains("compared with version 2",
                "version ~~2~~**1**").doesNotContain("itself names");
        byte[] nameless = edited(back, file -> file.getProperties().getCustomProperties().getUnderlyingProperties()
                .getPropertyList().clear());
        assertThat(Office.text(revises("Ben", nameless))).contains("compared with version 2",
                "names no version of this document");
        office.given.put("https://cdn/7/Copy%20of%20town_memorandum_v1_en_2027-02-01_JD.docx?ex=_v2_en_", nameless);
        assertThat(office.types("Ben", "draft revise", "returned",
                "https://cdn/7/Copy%20of%20town_memorandum_v1_en_2027-02-01_JD.docx?ex=_v2_en_")).contains(
                        "compared with version 1");
        assertThat(Everything.in(office.opens("Ben", "draft revise"))).anyMatch(text -> text.contains(
                "where it names it; else with the newest, version 2"));
    }

    @Test
    void anotherWordingIsProposedAgreedAndInTheNextExport() {
        agreed("Jobs for all youth in town.\nAnd for their parents.");
        byte[] back = edited(word(exports()), file -> set(saying(file, "Jobs for all youth"),
                "Jobs for all adults in town."));
        Reply revised = revises("Ben", back);
        assertThat(Office.text(revised)).contains("1 answer of the group", "Nothing else differs");
        Reply change = office.presses("Ben", revised, "See the changes that can be proposed");
        assertThat(Office.text(change)).contains("~~youth~~**adults**", "And for their parents",
                "Propose this wording");
        Request act = office.pressed("Ben", change, "Propose this wording");
        Reply proposed = office.handle(act);
        assertThat(Office.text(office.handle(act))).isEqualTo(Office.text(proposed));
        assertThat(proposed).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(proposed)).contains("Jobs for all adults in town.\nAnd for their parents.");
        assertThat(Office.text(office.presses("Ben", change, "Propose this wording"))).contains("no longer waits");
        agree();
        assertThat(markdown(exports())).contains("Jobs for all adults in town", "And for their parents")
                .doesNotContain("youth");
    }

    @Test
    void whatRestsOnNoAnswerIsListedWithWhereItStands() throws IOException {
        office.types("Ben", "raci sample");
        agreed("Jobs for all youth in town.");
        byte[] back = edited(word(exports()), file -> {
            set(saying(file, "The parties are equal"), "The parties are equal and work together in utmost good faith.");
            XWPFParagraph next = saying(file, "Each party describes its mission");
            file.insertNewParagraph(next.getCTP().newCursor()).createRun().setText("A line that nobody asked for.");
            XWPFParagraph cell = file.getTables().getFirst().getRow(1).getCell(0).getParagraphs().getFirst();
            set(cell, cell.getText() + " twice");
        });
        Reply revised = revises("Ann", back);
        assertThat(Office.text(revised)).contains("3 passages differ from the record", "utmost",
                "Added (Background): **A line that nobody asked for.**", "Row changed (Who does what)", "**twice**")
                .doesNotContain("[See the changes");
        assertThat(Office.files(revised)).hasSize(2);
        assertThat(new String(Office.files(revised).getLast().content(), StandardCharsets.UTF_8)).contains("utmost",
                "A line that nobody asked for", "twice");
        try (var tracked = new XWPFDocument(new ByteArrayInputStream(Office.files(revised).getFirst().content()))) {
            assertThat(tracked.getDocument().xmlText()).contains("<w:ins", "utmost");
        }
        assertThat(Office.text(office.presses("Ann", Target.to("draft revise-change").with("n", 1)))).contains(
                "no longer waits");
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        agreed("Jobs for all youth in town.");
        byte[] back = replaced(word(exports()), "<w:r><w:t[^>]*>Jobs for all youth in town\\.</w:t></w:r>",
                "<w:r><w:t xml:space=\"preserve\">Jobs for all </w:t></w:r>"
                        + "<w:del w:id=\"901\" w:author=\"L\"><w:r><w:delText>youth</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"902\" w:author=\"L\"><w:r><w:t>adults</w:t></w:r></w:ins>"
                        + "<w:r><w:t xml:space=\"preserve\"> in town.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del w:id=\"903\" w:author=\"L\"/></w:rPr></w:pPr>"
                        + "<w:del w:id=\"904\" w:author=\"L\"><w:r><w:delText>Gone</w:delText></w:r></w:del>");
        Reply change = office.presses("Ben", revises("Ben", back), "See the changes that can be proposed");
        assertThat(Office.text(change)).contains("Jobs for all ~~youth~~**adults** in town").doesNotContain("Gone");
        assertThat(Office.text(office.presses("Ben", change, "Drop the changes of this file"))).contains("erased");
        assertThat(Office.text(office.presses("Ben", change, "Propose this wording"))).contains("no longer waits");
    }

    @Test
    void aWordingThatChangedMeanwhileIsNotReplacedUnseen() {
        agreed("Jobs for all youth in town.");
        byte[] back = edited(word(exports()), file -> set(saying(file, "Jobs for all youth"), "Jobs for adults."));
        Reply change = office.presses("Ben", revises("Ben", back), "See the changes that can be proposed");
        office.types("Cleo", "wording propose", "question", "1", "text", "A shared kitchen");
        assertThat(Office.text(office.presses("Ben", change, "Propose this wording"))).doesNotContain("1 of 2");
        assertThat(office.types("Ben", "wording show", "question", "1")).contains("A shared kitchen");
        assertThat(Office.text(office.presses("Ben", change, "Propose this wording"))).doesNotContain("no longer");
    }

    @Test
    void nothingThatWaitsStaysOfADeletedPartnership() {
        agreed("Jobs for all youth in town.");
        revises("Ben", edited(word(exports()), file -> set(saying(file, "Jobs for all youth"), "Jobs for adults.")));
        assertThat(waiting()).isTrue();
        office.types("Ann", "data delete");
        List.of("Ben", "Cleo").forEach(lead -> office.types(lead, "data delete", "decision", "agree"));
        assertThat(office.types("Ann", "data delete", "decision", "erase")).contains("were deleted");
        assertThat(waiting()).isFalse();
    }

    private boolean waiting() {
        return office.record.<Boolean>read(reading -> reading.keptForms().find("Ben", "draft revise partnership=1")
                .isPresent());
    }

    private static byte[] replaced(byte[] word, String pattern, String by) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(word)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.write(part.replaceFirst(pattern, by).getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatIsAnotherDocumentOrNoneIsRefused() {
        agreed("Jobs for all youth in town.");
        exports();
        assertThat(Office.text(revises("Ben", Crafted.saying("A recipe", "Take two eggs").file()))).contains(
                "does not look like version 1");
        assertThat(Office.text(revises("Ben", "%PDF-1".getBytes(StandardCharsets.UTF_8)))).contains("It is a PDF",
                "[Choose another file]");
        assertThat(office.types("Ben", "draft revise", "returned", "nowhere")).contains("could not be fetched");
        assertThat(Office.text(revises("Zoe", word(exports())))).contains("without representing");
    }
}
