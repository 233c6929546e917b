package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet leaves with its answers, as far as whoever asks may read them. */
class AnswersTakenTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String markdown(String who, String command, String... options) {
        String[] all = Stream.concat(Stream.of(options), Stream.of(
                "formats", "md")).toArray(String[]::new);
        Reply reply = office.handle(office.typed(who, command, all));
        assertThat(reply).isInstanceOf(Reply.Private.class);
        return new String(Office.files(reply).getFirst().content(), StandardCharsets.UTF_8);
    }

    @Test
    void everyAnswerStandsUnderItsQuestionWithItsState() {
        office.types("Ben", "conversation answer", "question", "1", "text", "Line one\n\nLine *two*");
        office.types("Ann", "conversation answer", "question", "1", "text", "Entered", "organization", "Beta");
        office.types("Ben", "conversation skip", "question", "2");
        office.types("Ann", "conversation park", "question", "3");
        office.types("Ann", "followup add", "text", "Call the library", "for", "group", "date", "2027-02-01");
        String file = markdown("Cleo", "conversation export");
        assertThat(file).contains("# Conversation guide", "**Together**", "Answers to date", "question", " settled of ",
                "### 1. ", "**Alpha:** Line one\n\nLine \\*two\\*", "**Beta:** Entered *\\[entered by the facilitator"
                        + ", unconfirmed\\]*", "**Alpha:** *\\[passed this question\\]*",
                "**Beta:** **\\[no answer yet\\]**", "**\\[put aside\\]**")
                .doesNotContain("Ben", "Ann");
    }

    @Test
    void whatIsProposedAndWhatEachSaysToItIsPrinted() {
        String why = "conversation-guide/why-partner";
        office.types("Ann", "wording propose", "question", why, "text", "Common text");
        assertThat(markdown("Ben", "conversation export")).contains("**Proposed wording (0 of 2 agree):** Common text",
                "**Alpha:** **\\[has not spoken yet\\]**");
        office.types("Ben", "wording object", "question", why, "version", "1", "reason", "Too short");
        assertThat(markdown("Ben", "conversation export")).contains("**Alpha:** objects: Too short");
        office.types("Ben", "wording agree", "question", why, "version", "1");
        office.types("Cleo", "wording report", "question", why, "version", "1", "title", "Board", "date", "2026-01-10");
        assertThat(markdown("Ben", "conversation export")).contains("**Agreed wording:** Common text",
                "**Alpha:** agrees.", "**Beta:** agrees. *\\[reported: Board, 10 January 2026\\]*\n\n### 2. ");
        assertThat(markdown("Ben", "conversation export", "language", "fr")).containsPattern(
                "\\*\\*Formulation convenue\\h:\\*\\* Common text \\*\\\\\\[en anglais\\\\\\]\\*");
    }

    @Test
    void inFrenchTheWholeSheetIsFrenchAndItsNameSaysSo() {
        office.types("Ben", "conversation answer", "question", "1", "text", "Jobs");
        List<Attachment> files = Office.files(office.handle(office.typed("Ben", "conversation export", "language",
                "fr")));
        assertThat(files).extracting(Attachment::name).hasSize(2).allMatch(name -> name.matches(
                "together_guide-de-conversation_fr_\\d{4}-\\d{2}-\\d{2}\\.(docx|pdf)"));
        assertThat(markdown("Ben", "conversation export", "language", "fr")).contains("*\\[en anglais\\]*",
                "Réponses à ce jour");
    }

    @Test
    void theDetailsOfTheDocumentLeaveLikeTheConversation() {
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "legal-name", "text",
                "Alpha Inc.");
        assertThat(markdown("Cleo", "worksheet export", "worksheet", "document-details")).contains("Alpha Inc.",
                "Legal name");
    }

    @Test
    void byButtonsTheFormatsArePickedInAForm() {
        Reply shown = office.handle(office.typed("Ben", "conversation show"));
        Form form = Office.form(office.presses("Ben", shown, "Export the answers"));
        Reply exported = office.handle(office.sent("Ben", form, "formats", "html" + Office.SEVERAL + "pdf"));
        assertThat(Office.files(exported)).singleElement().satisfies(file -> assertThat(file.name()).endsWith(".zip"));
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "legal-name", "text",
                "Alpha Inc.");
        Form details = Office.form(office.presses("Ben", office.handle(office.typed("Ben", "worksheet show",
                "worksheet",
                "document-details", "question", "legal-name")), "Export the answers"));
        assertThat(Office.files(office.handle(office.sent("Ben", details)))).hasSize(2)
                .allMatch(file -> file.name().startsWith("together_document-details"));
    }

    @Test
    void anOrganisationsOwnAnswersLeaveForItsPeopleAlone() {
        office.types("Ben", "reflection answer", "question", "1", "text", "Between us");
        office.types("Ben", "reflection step", "question", "1", "text", "Ask the board", "owner", "Director");
        String own = markdown("Ben", "reflection export");
        assertThat(own).contains("Private: Alpha", "Between us", "**Next step:** Ask the board · Director",
                "for Alpha alone").doesNotContain("Beta");
        assertThat(markdown("Cleo", "reflection export")).contains("Private: Beta").doesNotContain("Between us",
                "Ask the board");
        assertThat(markdown("Cleo", "conversation export")).doesNotContain("Between us", "Ask the board");
        assertThat(office.types("Ann", "reflection export")).contains("reflects by itself")
                .doesNotContain("Between us");
        Form form = Office.form(office.presses("Ben", office.handle(office.typed("Ben", "reflection open")),
                "Export the answers"));
        assertThat(Office.files(office.handle(office.sent("Ben", form, "formats", "pdf")))).singleElement()
                .satisfies(file -> assertThat(file.name()).matches(
                        "together_our-organization-s-self-reflection_en_[\\d-]+\\.pdf"));
    }

    @Test
    void inAnOpenMeetingTheScreenIsAskedAboutFirstAndTheFormatsAreKept() {
        office.types("Ben", "reflection answer", "question", "1", "text", "Between us");
        office.types("Ann", "meeting open");
        Reply asked = office.handle(office.typed("Ben", "reflection export", "formats", "md, html"));
        assertThat(Office.files(asked)).isEmpty();
        assertThat(Office.files(office.presses("Ben", asked, "Nobody else sees it: show"))).singleElement()
                .satisfies(file -> assertThat(file.name()).endsWith(".zip"));
    }
}
