package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Act;
import org.entente.script.Meeting.Step;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.MeetingReader.MeetingReading;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.simulator.seen.Button;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every meeting of the repository goes as it is written, and one that is written wrong is noticed. */
class TranscriptsTest {

    private static final Path MEETINGS = Path.of("..", "conversation-scripts", "meetings");

    @TestFactory
    Stream<DynamicTest> everyMeetingPlaysAsWritten() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(MEETINGS)) {
            files = listed.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            MeetingReading read = MeetingReader.read(file.toString(), Files.readString(file));
            assertThat(read.problems()).isEmpty();
            assertThat(play(read)).isEmpty();
        }));
    }

    @Test
    void oneMeetingGoesByCommandsAloneAndOneByTheDoorAndButtonsAlone() throws IOException {
        assertThat(acts("library-and-health-centre")).noneMatch(Act.Presses.class::isInstance);
        assertThat(acts("two-agencies").filter(Act.Types.class::isInstance))
                .containsExactly(new Act.Types("/entente", Map.of()));
    }

    private static Stream<Act> acts(String meeting) throws IOException {
        Path file = MEETINGS.resolve(meeting + ".yaml");
        return MeetingReader.read(file.toString(), Files.readString(file)).meeting().orElseThrow().steps().stream()
                .map(Step::act);
    }

    @Test
    void whatWasNotShownIsReportedWithItsLineAndWhatWasThere() throws Exception {
        assertThat(play(meeting("""
                  - who: Ann
                    types: /help
                    sees: "nobody ever said this"
                """))).singleElement().asString().startsWith("9: \"nobody ever said this\" was not shown to Ann")
                .contains("Entente, from the conversation to the signed agreement");
    }

    @Test
    void whatOnlyOnePersonSawWasNotShownToEverybody() throws Exception {
        assertThat(play(meeting("""
                  - who: Ann
                    types: /help
                    channel: "from the conversation to the signed agreement"
                """))).singleElement().asString().contains("was not shown to everybody");
    }

    @Test
    void whatSomebodyWasShownThoughItWasHiddenFromThemIsReported() throws Exception {
        assertThat(play(meeting("""
                  - who: Ann
                    types: /partnership create
                    with: {name: Together}
                    hidden: {from: [Ben], text: "Together"}
                """))).singleElement().asString().contains("Ben was shown \"Together\"");
    }

    @Test
    void aFileThatWasNotPostedIsReported() throws Exception {
        assertThat(play(meeting("""
                  - who: Ann
                    types: /help
                    posts: .docx
                """))).singleElement().asString().contains("\".docx\" was not posted");
    }

    @Test
    void aStepThatNobodyCanDoEndsThePlay() throws Exception {
        assertThat(play(meeting("""
                  - who: Ann
                    presses: "No such button"
                  - who: Ann
                    types: /help
                    sees: "never reached"
                """))).singleElement().asString().isEqualTo("9: Ann sees no button [No such button]");
    }

    private static MeetingReading meeting(String steps) {
        MeetingReading read = MeetingReader.read("test.yaml", """
                meeting: test
                title: {fr: "Essai", en: "Test"}
                server: "Town"
                channel: "talks"
                people:
                  - {person: Ann, name: "Ann", language: en}
                  - {person: Ben, name: "Ben", language: en}
                steps:
                """ + steps);
        assertThat(read.problems()).isEmpty();
        return read;
    }

    private static List<String> play(MeetingReading read) throws IOException, InterruptedException {
        Meeting meeting = read.meeting().orElseThrow();
        try (Stage stage = Stage.open(ScriptFolder.builtIn().edition(),
                MessagesReader.builtIn().messages().orElseThrow(), Clock.systemUTC(),
                Optional.ofNullable(System.getenv("DISCORD_OPENAPI")).map(Path::of))) {
            List<String> faults = new ArrayList<>();
            Silent audience = new Silent();
            new Performance(meeting, stage).play(audience).forEach(failure -> faults.add(failure.toString()));
            faults.addAll(audience.bare);
            stage.discord().refusals().forEach(refusal -> faults.add(refusal.toString()));
            return faults;
        }
    }

    private static final class Silent implements Performance.Audience {

        @Override
        public void acted(Step step, String person) {
            // Nobody watches.
        }

        private final List<String> bare = new ArrayList<>();

        /** Where something can be pressed, everybody finds the door and the other language. */
        @Override
        public void saw(Performance.Change change) {
            List<String> labels = change.message().buttons().stream().map(Button::label).toList();
            boolean open = change.only().isEmpty() && !labels.isEmpty();
            if (open && (!labels.contains("Français / English")
                    || labels.stream().noneMatch(label -> label.startsWith("Entente")))) {
                bare.add("no door or no other language below: " + change.text());
            }
        }
    }
}
