package org.entente.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.conversation.Agenda.Part;
import org.entente.conversation.Agenda.Questions;
import org.entente.conversation.Agenda.Roles;
import org.entente.script.Content;
import org.entente.script.Script;
import org.entente.script.Worded;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Content CONTENT = Worded.content(
            ContentReader.read(ScriptFolder.builtIn().edition()).content().orElseThrow(), Optional.empty(),
            Optional.empty(), "memorandum");
    private static final Script GUIDE = CONTENT.script("conversation-guide").orElseThrow();
    private static final Script DETAILS = CONTENT.script("document-details").orElseThrow();

    private static List<List<String>> titles(int meetings, int minutes) {
        return Agenda.of(GUIDE, List.of(DETAILS), meetings, minutes).meetings().stream()
                .map(parts -> parts.stream().map(AgendaTest::title).toList()).toList();
    }

    private static String title(Part part) {
        return switch (part) {
            case Questions questions -> questions.title().in(Language.ENGLISH);
            case Roles roles -> "Roles";
        };
    }

    @Test
    void threeMeetingsAreTheKnownWay() {
        assertThat(titles(3, 90)).containsExactly(List.of("Purpose", "Impact", "Goals"),
                List.of("Value", "Ways of working", "Next steps"), List.of("Roles", "Document details"));
    }

    @Test
    void anotherNumberIsFilledByMinutesInOrder() {
        assertThat(titles(1, 240)).singleElement().satisfies(all -> assertThat(all).hasSize(8));
        assertThat(titles(2, 90)).containsExactly(
                List.of("Purpose", "Impact", "Goals", "Value"),
                List.of("Ways of working", "Next steps", "Roles", "Document details"));
        assertThat(titles(4, 60)).hasSize(4).allSatisfy(parts -> assertThat(parts).isNotEmpty());
        assertThat(titles(12, 60).subList(8, 12)).allSatisfy(parts -> assertThat(parts).isEmpty());
    }

    @Test
    void aSectionIsSplitOnlyWhereItAloneIsLongerThanAMeeting() {
        assertThat(titles(9, 20).stream().flatMap(List::stream).toList()).containsSubsequence("Impact", "Impact",
                "Goals");
        assertThat(Agenda.of(GUIDE, List.of(DETAILS), 9, 20).meetings().stream().flatMap(List::stream)
                .flatMap(part -> part instanceof Questions questions ? questions.questions().stream() : Stream.empty()))
                .containsExactlyElementsOf(Stream.concat(GUIDE.questions(), DETAILS.questions()).toList());
        assertThat(titles(9, 23).stream().flatMap(List::stream).toList()).containsOnlyOnce("Impact");
    }

    @Test
    void aStayIsTooLongOnceItsMinutesAreOverAndNothingWasOffered() {
        Instant shown = Instant.parse("2026-11-20T14:00:00Z");
        assertThat(new Stay(shown, 8, false).isTooLong(shown.plusSeconds(479))).isFalse();
        assertThat(new Stay(shown, 8, false).isTooLong(shown.plusSeconds(480))).isTrue();
        assertThat(new Stay(shown, 8, true).isTooLong(shown.plusSeconds(4800))).isFalse();
    }
}
