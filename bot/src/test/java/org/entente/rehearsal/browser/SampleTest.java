package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.play.Performance;
import org.entente.play.Stage;
import org.entente.script.Meeting;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.MeetingReader.MeetingReading;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The room plays a sample meeting by itself, anybody takes over, and what was done can be kept and played again. */
class SampleTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    private static final String KEEP = "Garder ce salon en transcription";

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void aSampleIsPausedSteppedTakenOverAndLeft() throws Exception {
        plays(3);
        page.becomes("Amélie Fortin");
        page.says("Prenons un moment.");
        page.line().types("/entente", Map.of());
        page.sees("Prenons un moment.");
        page.presses("Jouer la suite");
        int before = done();
        page.eyes.until(() -> "it did not go on", () -> done() > before);
        page.presses("Pause");
        page.presses("Quitter la rencontre d'exemple ; ce qui est joué reste");
        page.eyes.until(() -> "it was not left", () -> done() == 0);
        page.becomes("Bruno Lavoie");
        page.says("La suite est à nous.");
        page.sees("La suite est à nous.");
        assertPlaysAgain(Downloads.in(CHROMIUM).after(page, () -> page.presses(KEEP)), before + 3);
    }

    @Test
    void aSampleThatNoLongerFitsTheChannelSaysSo() {
        plays(3);
        page.becomes("Amélie Fortin");
        page.line().types("/organisation ajouter", Map.of("nom", "À la main"));
        page.sees("À la main prend part");
        page.presses("Jouer la suite");
        page.shows("La rencontre ne peut plus se jouer comme elle est écrite");
    }

    /** Begins the sample, pauses it at once, and plays on step by step. */
    private void plays(int steps) {
        page.presses("Jouer une rencontre d'exemple");
        page.presses("Jouer");
        page.shows("Deux agences, une première rencontre");
        page.presses("Pause");
        page.eyes.until(() -> "it does not pause", () -> page.offers("Jouer la suite"));
        while (done() < steps) {
            int before = done();
            page.presses("Une étape");
            page.eyes.until(() -> "no step was played", () -> done() > before);
        }
    }

    @Test
    void whatWasDoneByHandIsKeptAndPlaysAgain() throws Exception {
        Group.talking(page);
        page.presses("Répondre à la question 1");
        page.form().opens().fills("Horizon", "Un réseau : « des employeurs »").sends();
        page.sees("L'animation a inscrit ce que dit Horizon");
        page.presses("Question suivante");
        page.sees("Question 2 sur 15");
        assertPlaysAgain(Downloads.in(CHROMIUM).after(page, () -> page.presses(KEEP)), 6);
    }

    private int done() {
        return Integer.parseInt(page.eyes.text("played"));
    }

    private static void assertPlaysAgain(Path file, int leastSteps) throws Exception {
        MeetingReading read = MeetingReader.read(file.toString(), Files.readString(file));
        assertThat(read.problems()).isEmpty();
        Meeting meeting = read.meeting().orElseThrow();
        assertThat(meeting.steps()).hasSizeGreaterThanOrEqualTo(leastSteps);
        try (Stage stage = Stage.open(ScriptFolder.builtIn().edition(),
                MessagesReader.builtIn().messages().orElseThrow(), java.time.Clock.systemUTC(),
                java.util.Optional.empty())) {
            assertThat(new Performance(meeting, stage).play(new Nobody())).isEmpty();
        }
    }

    private static final class Nobody implements Performance.Audience {

        @Override
        public void acted(Meeting.Step step, String person) {
            // Nobody watches.
        }

        @Override
        public void saw(Performance.Change change) {
            // Nobody watches.
        }
    }
}
