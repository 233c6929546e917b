package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever prepares the agreement can trace every passage; a reservation is printed where the group wants it. */
class TracingTest {

    private static final String TERM = "document-details/term";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static XWPFDocument word(Attachment file) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(file.content()));
    }

    private String draft() throws Exception {
        Attachment file = Office.files(office.handle(office.typed("Ben", "draft show"))).getFirst();
        try (XWPFDocument document = word(file); var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private void agreeOnTheTermWithAReservation() {
        office.types("Ben", "wording propose", "question", TERM, "text", "24");
        office.types("Ben", "wording agree", "question", TERM, "version", "1");
        assertThat(office.types("Cleo", "wording reserve", "question", TERM, "version", "1", "reason", "Too long"))
                .contains("with a reservation");
    }

    @Test
    void theCommentsAndTheAnnexSayWhoAnswered() throws Exception {
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "term", "text", "24");
        Reply show = office.handle(office.typed("Ben", "draft show"));
        Reply traced = office.presses("Ben", show, "See where each passage comes from");
        assertThat(traced).isInstanceOf(Reply.Private.class);
        List<Attachment> files = Office.files(traced);
        assertThat(files).extracting(Attachment::name).first().asString().contains(
                "_provenance-memorandum-of-understanding_");
        assertThat(files).extracting(Attachment::name).last().asString().contains("_internal-annex-");
        try (XWPFDocument draft = word(files.getFirst());
                XWPFDocument annex = word(files.getLast());
                var text = new XWPFWordExtractor(annex)) {
            assertThat(Arrays.stream(draft.getComments()).map(XWPFComment::getText))
                    .anyMatch(said -> said.contains("Alpha: answered by somebody of the organization"));
            assertThat(text.getText()).contains("Document details, question “Length of the agreement”",
                    "Alpha: answered by somebody of the organization", "Beta: no answer").doesNotContain("Ben");
        }
    }

    @Test
    void onlyWhoTakesPartMayTrace() {
        assertThat(office.types("Zoe", "draft provenance")).doesNotContain("where each passage");
        assertThat(Office.files(office.handle(office.typed("Zoe", "draft provenance")))).isEmpty();
        assertThat(Office.files(office.handle(office.typed("Ann", "draft provenance")))).hasSize(2);
    }

    @Test
    void aReservationIsPrintedOnceTheGroupHasSetSo() throws Exception {
        agreeOnTheTermWithAReservation();
        assertThat(draft()).doesNotContain("Too long");
        office.types("Ann", "partnership settings", "reservations", "shown");
        assertThat(draft()).contains("[reservation of Beta: Too long]");
        office.types("Ann", "partnership settings", "reservations", "hidden");
        assertThat(draft()).doesNotContain("Too long");
    }
}
