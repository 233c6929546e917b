package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for deciders says what the record says, and that it is missing where it is. */
class BriefTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
        office.types("Ben", "raci sample");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String brief(String who, String... options) throws IOException {
        List<Attachment> files = Office.files(office.handle(office.typed(who, "draft brief", options)));
        assertThat(files).extracting(file -> file.name().replaceAll(".*\\.", "")).startsWith("docx", "pdf");
        try (var word = new XWPFDocument(new ByteArrayInputStream(files.getFirst().content()));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    @Test
    void itHoldsWhatIsRecordedAndInventsNothing() throws IOException {
        String empty = brief("Ben");
        assertThat(empty).contains("Decision brief: Alpha", "Leads: ", "Resources: [to complete: ",
                "Cost to our organization: [to complete: amount and source]", "Term: [to complete: ",
                "No version of it has been exported yet", "No reservation or objection is recorded",
                "By: [to complete: date of the decision]");
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "resources", "text",
                "Two coaches");
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "approver", "text",
                "Board of directors");
        office.types("Ben", "draft export", "anyway", "yes");
        assertThat(brief("Ben", "date", "2027-03-01")).contains("Resources: Two coaches", "Who must approve: Board",
                "version 1", "By: 1 March 2027", "Decide whether Alpha approves version 1",
                "No organization has approved");
        office.types("Cleo", "draft approve", "version", "1", "reported", "Board", "date", "2026-02-01");
        assertThat(brief("Ben")).contains("Approved for Beta by: Board, on 1 February 2026 (decision reported).",
                "Not yet: Alpha.");
        assertThat(brief("Ben", "language", "fr")).contains("Note de décision", "Approuvé pour Beta par");
    }

    @Test
    void whoHasApprovedIsNotAskedToDecideAgain() throws IOException {
        assertThat(brief("Ben")).contains("Read this page before a version is put to Alpha");
        office.types("Ben", "draft export", "anyway", "yes");
        office.types("Ben", "draft approve", "version", "1");
        assertThat(brief("Ben")).contains("Nothing to decide: Alpha has approved version 1. What remains is to sign")
                .doesNotContain("Decide whether", "date of the decision");
        assertThat(brief("Cleo")).contains("Decide whether Beta approves version 1");
    }

    @Test
    void whoApprovesOrSignsSeesWhatWasAcceptedWithAReservation() {
        office.types("Ben", "wording propose", "question", "conversation-guide/why-partner", "text", "Jobs");
        office.types("Ben", "draft export", "anyway", "yes");
        assertThat(office.types("Cleo", "draft approve")).doesNotContain("reservation");
        office.types("Ben", "wording reserve", "question", "conversation-guide/why-partner", "version", "1", "reason",
                "Only until spring");
        for (String page : List.of("draft approve", "draft sign")) {
            assertThat(office.types("Cleo", page)).as(page).contains(
                    "Accepted with a reservation: “Why partner” by **Alpha**.");
        }
    }

    @Test
    void theReasonsOfOthersStayWithTheGroup() throws IOException {
        office.types("Ben", "wording propose", "question", "conversation-guide/why-partner", "text", "Jobs");
        office.types("Ben", "wording reserve", "question", "conversation-guide/why-partner", "version", "1", "reason",
                "Only until spring");
        assertThat(brief("Ben")).contains("Alpha has a reservation about: Why partner. Reason: Only until spring");
        assertThat(brief("Cleo")).contains("Alpha has a reservation about").doesNotContain("Only until spring");
        office.types("Ben", "wording propose", "question", "conversation-guide/why-partner", "text", "Des emplois",
                "language", "fr");
        office.types("Ben", "wording reserve", "question", "conversation-guide/why-partner", "version", "2", "reason",
                "Only until spring");
        assertThat(brief("Cleo")).as("of the text in both languages, once").containsOnlyOnce(
                "Alpha has a reservation about");
        office.types("Ben", "reflection answer", "question", "services-done-well", "text", "Secret strength");
        assertThat(brief("Ben")).doesNotContain("Secret strength");
    }

    @Test
    void whoSpeaksForNobodyChooses() throws IOException {
        Reply asked = office.handle(office.typed("Zoe", "draft brief"));
        assertThat(Office.text(asked)).contains("For which organization?", "[Decision brief: Beta]");
        assertThat(Office.files(office.presses("Zoe", asked, "Decision brief: Beta"))).hasSize(2);
        assertThat(brief("Zoe", "organization", "Beta")).contains("Decision brief: Beta");
    }
}
