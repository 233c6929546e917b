package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.entente.command.MovedClock;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said.Nothing;
import org.entente.command.model.LanguageModel.Said.Statements;
import org.entente.llm.StubModel.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a call waits before it is made again, and when it is given up. */
class RetriesTest {

    @Test
    void anEndpointIsLeftAloneForAsLongAsItAsks() {
        try (Connected connected = Connected.to(Mode.BUSY, Mode.OVERLOADED, Mode.WELL)) {
            connected.stub.asksToWait("7");
            assertThat(connected.says()).isInstanceOf(Statements.class);
            assertThat(connected.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
            assertThat(connected.stub.calls()).isEqualTo(3);
        }
    }

    @Test
    void itMayAlsoNameTheMoment() {
        try (Connected connected = Connected.to(Mode.BUSY, Mode.WELL)) {
            ZonedDateTime soon = ZonedDateTime.ofInstant(connected.clock.instant(), connected.clock.getZone())
                    .plusSeconds(20);
            connected.stub.asksToWait(DateTimeFormatter.RFC_1123_DATE_TIME.format(soon));
            assertThat(connected.says()).isInstanceOf(Statements.class);
            assertThat(connected.pauses).containsExactly(Duration.ofSeconds(20));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-4", "1.5", "99999999999999999999"})
    void whatItAsksInOtherWordsIsNotHeard(String words) {
        try (Connected connected = Connected.to(Mode.BUSY, Mode.WELL)) {
            connected.stub.asksToWait(words);
            connected.says();
            assertThat(connected.pauses).containsExactly(Duration.ofMillis(500));
        }
    }

    @Test
    void aMomentThatIsOverMeansAtOnce() {
        assertThat(RetryAfter.read("Mon, 01 Feb 2027 00:00:00 GMT", new MovedClock().instant())).contains(
                Duration.ZERO);
    }

    @Test
    void withoutAWordItIsHalfASecondAndThenASecond() {
        try (Connected connected = Connected.to(Mode.FAILS)) {
            connected.says();
            assertThat(connected.pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
        }
    }

    @Test
    void nobodyIsKeptWaitingForMoreThanAMinuteInAll() {
        try (Connected connected = Connected.to(Mode.BUSY)) {
            connected.stub.asksToWait("40");
            assertThat(connected.says()).isEqualTo(new Nothing(Reason.BUSY, 0));
            assertThat(connected.pauses).containsExactly(Duration.ofSeconds(40));
            assertThat(connected.stub.calls()).isEqualTo(2);
        }
    }

    @Test
    void whatTheEarlierCallsTookIsCountedToo() {
        try (Connected connected = Connected.to(Mode.HALF_BODY, Mode.WELL)) {
            int prompt = connected.model.tokens(Connected.PROMPT.user());
            assertThat(connected.says().tokens()).isGreaterThan(StubModel.TOKENS + prompt);
        }
        try (Connected connected = Connected.to(Mode.BUSY, Mode.WELL)) {
            assertThat(connected.says().tokens()).as("a call that was turned away").isEqualTo(StubModel.TOKENS);
        }
    }
}
