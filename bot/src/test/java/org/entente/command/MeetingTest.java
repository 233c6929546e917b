package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.command.card.Card;
import org.entente.command.talk.ParkOffers;
import org.entente.command.words.Scripts;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.ScriptFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting opens with its agenda, keeps an eye on the minutes, and closes with a page that says what came of it. */
class MeetingTest {

    private final Watch watch = new Watch();
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder, watch, new Contents(ScriptFolder.builtIn().edition(),
                edition -> ContentReader.read(edition).content().orElseThrow()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** A clock that the test moves. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-20T14:00:00Z");

        void pass(int minutes) {
            now = now.plus(Duration.ofMinutes(minutes));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private String meeting(String verb) {
        return office.types("Ann", "meeting " + verb);
    }

    private List<ParkOffers.Offer> due() {
        return new ParkOffers(office.desk).due(watch.instant());
    }

    private void allAnswer(int question, String text) {
        office.types("Ben", "conversation answer", "question", question + "", "text", text);
        office.types("Cleo", "conversation answer", "question", question + "", "text", text);
    }

    @Test
    void itOpensWithItsAgendaWhoIsExpectedAndTheWayOn() {
        Card card = Office.card(office.handle(office.typed("Ann", "meeting open")));
        assertThat(Office.text(card)).contains("## Meeting 1 of 3", "Planned: 90 minutes",
                "- Purpose (about 14 minutes)", "- Impact (about 23 minutes)", "- Goals (about 15 minutes)",
                "**Alpha**: Ben", "**Beta**: Cleo", "Is your screen being shared?").doesNotContain("Value",
                        "Put aside");
        assertThat(Office.text(office.presses("Ann", card, "Resume: Conversation guide"))).contains("Question 1 of 15");
    }

    @Test
    void whatWasNotFinishedAndWhatWasPutAsideComesBackInTheNext() {
        meeting("open");
        allAnswer(1, "Jobs");
        allAnswer(2, "Trust");
        office.types("Ann", "conversation park", "question", "3");
        meeting("close");
        Card card = Office.card(office.handle(office.typed("Ann", "meeting open")));
        assertThat(Office.text(card)).contains("## Meeting 2 of 3", "- Impact (about 17 minutes)", "- Goals",
                "- Value (about 16 minutes)", "- Next steps", "**Put aside so far**",
                "Conversation guide, question 3: What we want to happen").doesNotContain("Purpose", "Document details");
        assertThat(Office.text(office.presses("Ann", card, "Take up question 3 again")))
                .contains("takes up question 3");
    }

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
    }

    private static String file(Reply closed) {
        return new String(Office.files(closed).getFirst().content(), StandardCharsets.UTF_8);
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
    void agendaAndMinutesAreReadByACommandToo() {
        assertThat(meeting("agenda")).contains("No meeting is open");
        assertThat(meeting("minutes")).contains("No meeting was held yet");
        meeting("open");
        Reply agenda = office.handle(office.typed("Zoe", "meeting agenda"));
        assertThat(agenda).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(agenda)).contains("## Meeting 1 of 3", "- Purpose (about 14 minutes)");
        meeting("close");
        meeting("open");
        meeting("close");
        Reply minutes = office.handle(office.typed("Zoe", "meeting minutes"));
        assertThat(minutes).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(minutes)).contains("Minutes: Meeting 2 of 3");
        assertThat(Office.files(minutes)).hasSize(1);
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
    void inAnOpenMeetingPrivateMattersWaitForTheScreenQuestion() {
        assertThat(office.types("Ben", "followup list")).doesNotContain("screen");
        meeting("open");
        assertThat(office.types("Ben", "followup list")).contains("screen");
        meeting("close");
        assertThat(office.types("Ben", "followup list")).doesNotContain("screen");
    }

    @Test
    void whoWasAwayIsNamedNotWaitedForAndExpectedNextTime() {
        meeting("open");
        office.types("Ann", "meeting away", "organization", "Beta");
        office.types("Ben", "conversation answer", "text", "Jobs");
        watch.pass(10);
        assertThat(meeting("close")).contains("Absent: Beta", "question 1: Why partner", "**Alpha**: Jobs");
        assertThat(office.types("Ann", "partnership status")).contains("0 of 15 questions settled");
        assertThat(meeting("open")).contains("**Beta**: Cleo", "Purpose");
    }

    @Test
    void oneMeetingIsOpenAtATimeAndOnlyTheFacilitatorHoldsIt() {
        for (String verb : List.of("open", "close")) {
            assertThat(office.types("Ben", "meeting " + verb)).contains("Only the partnership’s facilitator");
        }
        assertThat(meeting("close")).contains("No meeting is open");
        meeting("open");
        assertThat(meeting("open")).contains("A meeting is open already");
        meeting("close");
        meeting("open");
        meeting("close");
        meeting("open");
        meeting("close");
        assertThat(meeting("open")).contains("## Meeting 4\n").contains("Document details");
    }

    @Test
    void whenAQuestionsMinutesAreOverTheBotOffersOnceToPutItAside() {
        watch.pass(60);
        assertThat(due()).isEmpty();
        meeting("open");
        watch.pass(7);
        assertThat(due()).isEmpty();
        watch.pass(1);
        List<ParkOffers.Offer> offers = due();
        assertThat(offers).singleElement().extracting(ParkOffers.Offer::channel).isEqualTo("channel");
        assertThat(Office.text(offers.getFirst().card()))
                .contains("The 8 minutes planned for question 1 (Why partner) are over");
        assertThat(due()).isEmpty();
        office.presses("Ann", offers.getFirst().card(), "Put aside question 1");
        office.types("Ann", "conversation next");
        watch.pass(6);
        assertThat(due()).hasSize(1);
        meeting("close");
        meeting("open");
        watch.pass(6);
        assertThat(due()).as("another meeting").hasSize(1);
    }

    @Test
    void nothingIsOfferedForASettledQuestion() {
        meeting("open");
        allAnswer(1, "Jobs");
        watch.pass(20);
        assertThat(due()).isEmpty();
        assertThat(Office.text(office.card(Scripts.GUIDE))).contains("about 8 minutes");
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
