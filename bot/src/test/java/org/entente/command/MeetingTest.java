package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.command.card.Card;
import org.entente.command.talk.ParkOffers;
import org.entente.command.words.Scripts;
import org.junit.jupiter.api.Test;

/** A meeting opens with its agenda, keeps an eye on the minutes that pass, and is held by one person at a time. */
class MeetingTest extends MeetingCase {

    private List<ParkOffers.Offer> due() {
        return new ParkOffers(office.desk).due(watch.instant());
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
}
