package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.play.Room;
import org.entente.simulator.seen.Button;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting as people see it on Discord: one scribe, absent organisations, messages that become answers, minutes. */
class MeetingRoomTest {

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = Room.begun();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void add(int from, int to) throws InterruptedException {
        for (int i = from; i <= to; i++) {
            room.types(room.ann, "organization add", Map.of("name", "*".repeat(95) + i));
        }
    }

    @Test
    void theScribesFormGivesEachLeadOneTap() throws Exception {
        OpenForm form = room.opens(room.ann, "Type for the room");
        assertThat(form.text()).contains("Why partner", "Alpha", "Beta", "Each will have to confirm");
        assertThat(room.sends(room.ann, form, Map.of("o1", "Jobs", "o2", "Training")))
                .contains("The facilitator entered what Alpha and Beta said to question 1");
        assertThat(room.card().text()).contains("Alpha: Jobs (entered by the facilitator, unconfirmed)");
        assertThat(room.presses(room.cleo, "Confirm the answer of Alpha")).contains("Only leads and deputies");
        assertThat(room.presses(room.ben, "Confirm the answer of Alpha")).contains("Alpha confirms 1 answer");
        assertThat(room.card().text()).contains("Alpha: Jobs\n", "Beta: Training (entered");
    }

    @Test
    void whoWasFasterThanTheScribeKeepsTheirTextAndTheChannelHearsOfTheOthers() throws Exception {
        OpenForm form = room.opens(room.ann, "Type for the room");
        room.types(room.ben, "conversation answer", Map.of("text", "Faster"));
        assertThat(room.sends(room.ann, form, Map.of("o1", "Slower", "o2", "Training")))
                .contains("Alpha gave its own answer");
        assertThat(room.seenBy(room.zoe)).contains("The facilitator entered what Beta said")
                .doesNotContain("while you were typing", "Slower");
        assertThat(room.card().text()).contains("Alpha: Faster", "Beta: Training");
    }

    @Test
    void theScribeReachesTheLastOfTwentyFive() throws Exception {
        add(3, 25);
        OpenForm form = room.opens(room.ann, "Type for the room");
        for (int first = 1; first <= 21; first += 4) {
            room.sends(room.ann, form, Map.of("o" + first, "_".repeat(4000), "o" + (first + 3), "Short"));
            form = room.opens(room.ann, first == 21
                    ? "Type for the last organization"
                    : "Type for the next 4 organizations");
        }
        assertThat(room.sends(room.ann, form, Map.of("o25", "The last"))).contains("said to question 1")
                .doesNotContain("Type for");
        assertThat(room.card().text()).contains("13 of 25 organizations have spoken");
    }

    @Test
    void aMessageOfTheChannelBecomesAnAnswerWithItsAuthor() throws Exception {
        ShownMessage said = room.zoe.in(room.channel).say("We want *real* work @everyone");
        OpenForm form = room.opensOn(room.ben, said, "Save as our answer");
        assertThat(form.text()).contains("We want *real* work @everyone");
        assertThat(room.sends(room.ben, form, Map.of())).contains("Alpha answered question 1");
        assertThat(room.card().text()).contains("We want *real* work @everyone (from Zoe)");
    }

    @Test
    void theGroupGoesOnWithoutWhoeverIsAwayUntilTheMeetingCloses() throws Exception {
        assertThat(room.types(room.ann, "meeting open", Map.of())).contains("Meeting 1 of 3", "Purpose");
        room.types(room.ben, "conversation answer", Map.of("text", "Jobs"));
        assertThat(room.presses(room.ann, "Go on without Beta today")).contains("goes on without Beta today");
        assertThat(room.card().text()).contains("Beta is away today");
        room.presses(room.ann, "Put aside question 1");
        room.presses(room.ann, "Next question");
        assertThat(room.seenBy(room.zoe)).contains("1 of 2 organizations has spoken. This question is put aside.");
        assertThat(room.presses(room.ann, "Close the meeting")).contains("Minutes: Meeting 1 of 3", "Absent: Beta",
                "Points put aside");
        ShownMessage minutes = room.channel.messagesSeenBy(room.zoe).stream()
                .filter(message -> message.text().contains("Minutes: Meeting")).findFirst().orElseThrow();
        assertThat(minutes.files()).singleElement().satisfies(file -> assertThat(file.name()).endsWith(".md"));
        assertThat(room.card().text()).contains("Beta has not answered yet");
    }

    @Test
    void whenAQuestionNoLongerArisesTheNumbersOnAllCardsFollow() throws Exception {
        room.types(room.ann, "worksheet start", Map.of());
        room.types(room.ben, "worksheet answer", Map.of("question", "committee", "text", "yes"));
        room.types(room.ann, "worksheet go", Map.of("question", "decision-rule"));
        room.types(room.ann, "worksheet next", Map.of());
        assertThat(room.card().text()).contains("question 17 of 27");
        room.types(room.ben, "worksheet answer", Map.of("question", "committee", "text", "no"));
        assertThat(room.card().text()).contains("question 16 of 26");
        List<String> labels = room.channel.messagesSeenBy(room.zoe).stream()
                .flatMap(message -> message.buttons().stream()).map(Button::label).toList();
        assertThat(labels).contains("Read question 15").doesNotContain("Read question 16");
    }
}
