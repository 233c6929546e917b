package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.command.model.LanguageModel.Call;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;
import org.entente.command.model.LanguageModel.Said.Nothing;
import org.entente.command.model.LanguageModel.Said.Statements;
import org.entente.llm.StubModel.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An endpoint that fails time after time is left alone for a minute, and then tried with one call. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class BreakerTest {

    private static final Said PAUSED = new Nothing(Reason.PAUSED, 0);

    private static void failing(Connected connected) {
        IntStream.range(0, Breaker.FAILURES).forEach(i -> assertThat(connected.says()).isInstanceOf(Nothing.class)
                .isNotEqualTo(PAUSED));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = {"FAILS", "BUSY", "UNKNOWN_KEY", "NO_SUCH_MODEL", "HALF_BODY"})
    void afterSeveralFailuresInARowNothingIsAskedForAMinute(Mode mode) {
        try (Connected connected = Connected.to(mode)) {
            failing(connected);
            int calls = connected.stub.calls();
            connected.stub.plays(Mode.WELL);
            assertThat(connected.says()).isEqualTo(PAUSED);
            connected.clock.pass(Breaker.REST.minusSeconds(1));
            assertThat(connected.says()).isEqualTo(PAUSED);
            assertThat(connected.stub.calls()).isEqualTo(calls);
        }
    }

    @Test
    void anEndpointThatDoesNotAnswerInTimeFails() {
        try (Connected connected = Connected.within(Duration.ofMillis(200), Mode.HANGS)) {
            failing(connected);
            assertThat(connected.says()).isEqualTo(PAUSED);
        }
    }

    @Test
    void oneGoodAnswerInBetweenBeginsTheCountAnew() {
        try (Connected connected = Connected.to(Mode.UNKNOWN_KEY, Mode.UNKNOWN_KEY, Mode.UNKNOWN_KEY, Mode.WELL,
                Mode.UNKNOWN_KEY, Mode.UNKNOWN_KEY, Mode.UNKNOWN_KEY, Mode.WELL)) {
            List<Said> said = IntStream.range(0, 8).mapToObj(i -> connected.says()).toList();
            assertThat(said).doesNotContain(PAUSED).last().isInstanceOf(Statements.class);
        }
    }

    @Test
    void aCallThatIsCalledOffInBetweenDoesNot() throws Exception {
        try (Connected connected = Connected.to(Mode.FORBIDDEN, Mode.FORBIDDEN, Mode.FORBIDDEN, Mode.HANGS,
                Mode.FORBIDDEN)) {
            IntStream.range(0, 3).forEach(i -> connected.says());
            IntStream.range(0, 3).forEach(i -> await(connected));
            Call hung = connected.asks();
            connected.stub.awaitCall();
            hung.cancel();
            assertThat(hung.said()).isInstanceOf(Nothing.class);
            assertThat(connected.says()).isNotEqualTo(PAUSED);
            assertThat(connected.says()).isEqualTo(PAUSED);
        }
    }

    @Test
    void nonsenseIsNoFailureOfTheEndpoint() {
        try (Connected connected = Connected.to(Mode.NONSENSE)) {
            IntStream.range(0, 2 * Breaker.FAILURES).forEach(i -> assertThat(connected.says()).isNotEqualTo(PAUSED));
        }
    }

    @Test
    void afterTheMinuteOneCallTriesItAndTheOthersWaitForWhatComes() throws Exception {
        try (Connected connected = Connected.atOnce(2, Mode.UNKNOWN_KEY)) {
            failing(connected);
            connected.clock.pass(Breaker.REST.plusSeconds(1));
            connected.stub.plays(Mode.HANGS, Mode.WELL);
            IntStream.range(0, Breaker.FAILURES).forEach(i -> await(connected));
            Call trial = connected.asks();
            connected.stub.awaitCall();
            assertThat(connected.says()).isEqualTo(PAUSED);
            connected.stub.letGo(1);
            assertThat(trial.said()).isInstanceOf(Statements.class);
            assertThat(connected.says()).isInstanceOf(Statements.class);
        }
    }

    private static void await(Connected connected) {
        try {
            connected.stub.awaitCall();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void aTrialThatFailsMeansAnotherMinute() {
        try (Connected connected = Connected.to(Mode.UNKNOWN_KEY)) {
            failing(connected);
            connected.clock.pass(Breaker.REST.plusSeconds(1));
            assertThat(connected.says()).isInstanceOfSatisfying(Nothing.class, nothing -> assertThat(nothing.reason())
                    .isEqualTo(Reason.KEY));
            assertThat(connected.says()).isEqualTo(PAUSED);
            connected.clock.pass(Breaker.REST.plusSeconds(1));
            connected.stub.plays(Mode.WELL);
            assertThat(connected.says()).isInstanceOf(Statements.class);
        }
    }

    @Test
    void aTrialThatIsCalledOffLeavesTheNextOneToTry() throws Exception {
        try (Connected connected = Connected.to(Mode.UNKNOWN_KEY)) {
            failing(connected);
            IntStream.range(0, Breaker.FAILURES).forEach(i -> await(connected));
            connected.clock.pass(Breaker.REST.plusSeconds(1));
            connected.stub.plays(Mode.HANGS, Mode.WELL);
            Call trial = connected.asks();
            connected.stub.awaitCall();
            trial.cancel();
            assertThat(trial.said()).isInstanceOf(Nothing.class);
            assertThat(connected.says()).isInstanceOf(Statements.class);
        }
    }
}
