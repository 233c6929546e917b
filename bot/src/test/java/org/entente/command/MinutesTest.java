package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A meeting closes with a page, and a file, that say what came of it and nothing private. */
class MinutesTest extends MeetingCase {

    @Test
    void itClosesWithItsMinutesAsACardAndAsAFile() {
        office.types("Ben", "conversation answer", "question", "2", "text", "Said before");
        office.types("Cleo", "conversation answer", "question", "2", "text", "Said before");
        watch.pass(60);
        meeting("open");
        watch.pass(5);
        office.types("Ben", "conversation answer", "text", "First line\n# second *line*");
        office.types("Cleo", "conversation answer", "text", "Beta's");
        office.types("Ann", "conversation answer", "question", "4", "organization", "Alpha", "text", "Entered");
        office.types("Cleo", "conversation skip", "question", "4");
        office.types("Ben", "conversation skip", "question", "5");
        office.types("Cleo", "conversation skip", "question", "5");
        office.types("Ann", "conversation park", "question", "6");
        office.types("Ben", "conversation answer", "question", "7", "text", "Half");
        watch.pass(82);
        Reply closed = office.handle(office.typed("Ann", "meeting close"));
        assertThat(closed).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(closed)).contains("Minutes: Meeting 1 of 3", "20 November 2026. It took 87 minutes",
                "question 1: Why partner", "**Beta**: Beta's", "question 4", "Entered (entered by the facilitator",
                "**Points put aside**", "question 6").doesNotContain("Said before", "question 5", "Half", "Absent",
                        "\n# second");
        Attachment file = Office.files(closed).getFirst();
        assertThat(file.name()).isEqualTo("together_minutes_v1_en_2026-11-20.md");
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("# Minutes", "Meeting 1 of 3",
                "## Answered by all", "### Conversation guide, question 1: Why partner", "**Alpha** First line",
                "\\# second \\*line\\*", "## Points put aside").doesNotContain("Said before", "Reservations");
        assertThat(meeting("close")).contains("No meeting is open");
        assertThat(Office.text(office.presses("Ben", closed, "See in short what was said"))).contains(
                "Summary: Meeting 1", "Beta's").doesNotContain("Said before");
    }

    private void proposes(int question, String text) {
        office.types("Ann", "wording propose", "question", question + "", "text", text);
    }

    private void says(String who, String stance, int question, String reason) {
        office.types(who, "wording " + stance, "question", question + "", "version", "1", "reason", reason);
    }

    private void agree(String who, int question) {
        office.types(who, "wording agree", "question", question + "", "version", "1");
    }

    @Test
    void theMinutesSayWhatWasAgreedWhatIsProposedAndWhoHasReservations() {
        proposes(1, "Agreed before");
        agree("Ben", 1);
        agree("Cleo", 1);
        proposes(5, "Left alone");
        watch.pass(60);
        meeting("open");
        watch.pass(5);
        allAnswer(2, "Said by all");
        allAnswer(3, "Only said");
        proposes(2, "First *line*\n# second line " + "long ".repeat(100));
        agree("Ben", 2);
        says("Cleo", "reserve", 2, "For one year");
        proposes(4, "Not yet common");
        agree("Ben", 4);
        says("Cleo", "object", 4, "Too costly");
        watch.pass(60);
        Reply closed = office.handle(office.typed("Ann", "meeting close"));
        assertThat(Office.text(closed)).containsSubsequence("**Agreed**", "question 2", "(in English)",
                "First \\*line\\*", "**Proposed, not yet agreed by all organizations**", "question 4", "Not yet common",
                "1 of 2 agrees", "**Reservations and objections**", "question 2",
                "**Beta**: For one year (agrees with a reservation)", "question 4",
                "**Beta**: Too costly (objection)", "**Answered by all**", "question 3", "Only said")
                .doesNotContain("Agreed before", "Left alone", "Said by all").hasSizeLessThan(4000);
        assertThat(file(closed)).containsSubsequence("## Agreed", "(in English)", "First \\*line\\*",
                "\\# second line " + "long ".repeat(99) + "long", "## Proposed, not yet agreed", "## Reservations",
                "**Beta** For one year (agrees with a reservation)", "## Answered by all")
                .doesNotContain("Agreed before");
        assertThat(file(closed).split("20 November 2026", -1)).hasSize(2);
    }

    @Test
    void whatIsSaidAfterAMeetingIsNotInItsMinutes() {
        meeting("open");
        proposes(1, "Jobs");
        agree("Ben", 1);
        watch.pass(30);
        Reply closed = office.handle(office.typed("Ann", "meeting close"));
        watch.pass(30);
        agree("Cleo", 1);
        office.types("Ann", "wording propose", "question", "1", "text", "Fewer jobs");
        Reply again = office.presses("Ben", closed, "Français / English");
        assertThat(Office.text(again)).contains("Proposé, pas encore accepté", "Jobs").doesNotContain("Convenu",
                "Fewer");
    }

    @Test
    void theMinutesListWhatIsToBeDoneByWhomAndNothingPrivate() {
        meeting("open");
        office.types("Ben", "followup add", "text", "Book the *room*", "for", "group", "date", "2026-12-01");
        office.types("Ben", "followup add", "text", "Alpha's own secret");
        Reply closed = office.handle(office.typed("Ann", "meeting close"));
        assertThat(Office.text(closed)).contains("**Actions**", "**The whole group**: Book the \\*room\\*",
                "1 December 2026").doesNotContain("secret");
        assertThat(new String(Office.files(closed).getFirst().content(), StandardCharsets.UTF_8))
                .contains("## Actions", "**The whole group** Book the").doesNotContain("secret");
    }

    @Test
    void longMinutesFitIntoTheCardAndStandWholeInTheFile() {
        meeting("open");
        for (int i = 1; i <= 14; i++) {
            allAnswer(i, "*".repeat(3000) + i);
        }
        Reply closed = office.handle(office.typed("Ann", "meeting close"));
        assertThat(Office.text(closed)).hasSizeLessThan(4000).contains("The rest is in the attached file");
        assertThat(new String(Office.files(closed).getFirst().content(), StandardCharsets.UTF_8))
                .contains("question 14").hasSizeGreaterThan(84_000);
    }
}
