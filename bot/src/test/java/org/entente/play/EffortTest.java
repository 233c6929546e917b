package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.script.reading.MeetingReader;
import org.junit.jupiter.api.Test;

/** What a meeting costs each person. */
class EffortTest {

    @Test
    void tapsCommandsAndFormsAreCountedForEachPerson() {
        assertThat(Effort.of(MeetingReader.read("test.yaml", """
                meeting: test
                title: {fr: "Essai", en: "Test"}
                server: "Town"
                channel: "talks"
                people:
                  - {person: Ann, name: "Ann", language: en}
                  - {person: Ben, name: "Ben Ray", language: en}
                  - {person: Cleo, name: "Cleo", language: en}
                steps:
                  - who: Ann
                    types: /entente
                  - who: Ann
                    presses: "Create a partnership here"
                    fills: {"Name": "Together"}
                  - who: Ben
                    says: "Hello"
                  - who: Ben
                    apps: "Save as our answer"
                    on: "Hello"
                    fills: {"Answer": "Hello"}
                """).meeting().orElseThrow())).isEqualTo(Map.of("Ann", new Effort(1, 1, 1), "Ben Ray",
                new Effort(1, 0, 1), "Cleo", new Effort(0, 0, 0)));
    }
}
