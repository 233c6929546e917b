package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.script.Problem;
import org.entente.script.reading.MeetingReader.MeetingReading;
import org.junit.jupiter.api.Test;

class MeetingReaderTest {

    private static final String HEAD = """
            meeting: test
            title: {fr: "Essai", en: "Test"}
            server: "Town"
            channel: "talks"
            people:
              - {person: Ann, name: "Ann", language: en}
            steps:
            """;

    private static List<String> problems(String steps) {
        MeetingReading read = MeetingReader.read("test.yaml", HEAD + steps);
        assertThat(read.meeting()).isEmpty();
        return read.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void somebodyUnknownIsNamedWithTheNearestPerson() {
        assertThat(problems("  - {who: Anna, types: /help}\n")).singleElement().asString()
                .startsWith("test.yaml:8:").contains("nobody in this meeting is called 'Anna'", "Ann");
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearestKey() {
        assertThat(problems("  - {who: Ann, types: /help, see: x}\n")).singleElement().asString()
                .startsWith("test.yaml:8:").contains("'see'", "sees");
    }

    @Test
    void aStepEitherTypesOrPresses() {
        assertThat(problems("  - {who: Ann}\n  - {who: Ann, types: /help, presses: Help}\n"))
                .filteredOn(line -> line.contains("either types a command or presses a button, says")).hasSize(2)
                .satisfiesExactly(first -> assertThat(first).startsWith("test.yaml:8:"),
                        second -> assertThat(second).startsWith("test.yaml:9:"));
    }

    @Test
    void aCommandBeginsWithASlash() {
        assertThat(problems("  - {who: Ann, types: help}\n")).singleElement().asString()
                .startsWith("test.yaml:8:").contains("a command begins with /");
    }

    @Test
    void optionsAreNamesWithTexts() {
        assertThat(problems("  - {who: Ann, types: /help, with: name}\n")).singleElement().asString()
                .startsWith("test.yaml:8:").contains("'with' is written as {name: text}");
    }

    @Test
    void whatIsHiddenIsHiddenFromSomebodyInTheMeeting() {
        assertThat(problems("  - {who: Ann, types: /help, hidden: {from: [Zoe], text: x}}\n")).singleElement()
                .asString().contains("nobody in this meeting is called 'Zoe'");
    }

    @Test
    void aMeetingWithoutStepsOrPeopleIsRefused() {
        MeetingReading read = MeetingReader.read("test.yaml", "meeting: test\ntitle: {fr: a, en: b}\n");
        assertThat(read.problems()).extracting(Problem::toString).anyMatch(line -> line.contains("steps"))
                .anyMatch(line -> line.contains("people"));
    }

    @Test
    void aFileThatIsNoYamlHasAPlace() {
        assertThat(MeetingReader.read("test.yaml", "meeting: [").problems()).singleElement().asString()
                .startsWith("test.yaml:");
    }

    @Test
    void oneTextOrSeveralMayBeSeen() {
        MeetingReading read = MeetingReader.read("test.yaml",
                HEAD + "  - {who: Ann, types: /help, sees: a, channel: [b, c]}\n");
        assertThat(read.meeting().orElseThrow().steps().getFirst().sees()).containsExactly("a");
        assertThat(read.meeting().orElseThrow().steps().getFirst().channel()).containsExactly("b", "c");
        assertThat(read.meeting().orElseThrow().steps().getFirst().line()).isEqualTo(8);
    }
}
