package org.entente.rehearsal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.entente.play.Performance;
import org.entente.play.Stage;
import org.entente.rehearsal.OpenRoom;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Step;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.ScriptFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sample meeting that plays by itself, and how one stops it, steps through it and goes on. */
class ShowingTest {

    private static final Meeting MEETING = MeetingReader.read("test.yaml", """
            meeting: test
            title: {fr: "Essai", en: "Test"}
            server: "Town"
            channel: "talks"
            people:
              - {person: Ann, name: "Ann", language: en}
            steps:
              - {who: Ann, says: "One"}
              - {who: Ann, types: /partnership create, with: {name: Together}}
              - {who: Ann, says: "Three"}
              - {who: Ann, presses: "A button that nobody has"}
              - {who: Ann, says: "Never"}
            """).meeting().orElseThrow();
    private static final Duration LONG = Duration.ofSeconds(30);

    private final BlockingQueue<Showing.Status> statuses = new LinkedBlockingQueue<>();
    private final List<Step> played = Collections.synchronizedList(new ArrayList<>());
    private Stage stage;
    private Showing showing;

    @BeforeEach
    void open() throws Exception {
        stage = Stage.open(ScriptFolder.builtIn().edition(), OpenRoom.MESSAGES, Clock.systemUTC(), Optional.empty());
        showing = new Showing(MEETING, new Performance(MEETING, stage), LONG, played::add,
                () -> statuses.add(showing.status()));
    }

    @AfterEach
    void close() {
        showing.close();
        stage.close();
    }

    private Showing.Status await(Predicate<Showing.Status> wanted) throws InterruptedException {
        while (true) {
            Showing.Status status = statuses.poll(30, TimeUnit.SECONDS);
            assertThat(status).as("a status of the kind").isNotNull();
            if (wanted.test(status)) {
                return status;
            }
        }
    }

    @Test
    void aStepIsPlayedWhenItIsAskedForAndNoOther() throws Exception {
        showing.begin(false);
        showing.step();
        Showing.Status one = await(status -> status.done() == 1);
        assertThat(one.running()).isFalse();
        assertThat(one.next()).contains(MEETING.steps().get(1));
        assertThat(played).containsExactly(MEETING.steps().getFirst());
        showing.step();
        showing.step();
        await(status -> status.done() == 3);
        assertThat(played).hasSize(3);
    }

    @Test
    void aNewPaceHoldsAtOnce() throws Exception {
        showing.begin(true);
        showing.pace(Duration.ZERO);
        await(status -> status.done() == 4);
        assertThat(played).hasSize(3);
    }

    @Test
    void aStepThatCannotBeDoneIsSkippedAndItWaits() throws Exception {
        showing.begin(true);
        showing.pace(Duration.ZERO);
        Showing.Status waiting = await(status -> status.skipped().isPresent());
        assertThat(waiting.running()).isFalse();
        assertThat(waiting.skipped()).contains(MEETING.steps().get(3));
        assertThat(waiting.next()).contains(MEETING.steps().get(4));
        showing.resume();
        Showing.Status end = await(status -> status.next().isEmpty());
        assertThat(end.skipped()).isEmpty();
        assertThat(played).hasSize(4);
    }

    @Test
    void nothingIsPlayedWhileItIsHeldAndAPauseMeanwhileStays() throws Exception {
        showing.begin(true);
        showing.hold();
        showing.pace(Duration.ZERO);
        showing.pause();
        showing.release();
        assertThat(showing.status().running()).isFalse();
        assertThat(showing.status().done()).isZero();
        showing.resume();
        await(status -> status.done() == 4);
    }
}
