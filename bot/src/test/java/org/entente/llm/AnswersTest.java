package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;
import org.entente.command.model.LanguageModel.Said.Nothing;
import org.entente.command.model.LanguageModel.Said.Statements;
import org.entente.llm.StubModel.Mode;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes of each kind of answer, over HTTP and through the real client. */
class AnswersTest {

    @Test
    void aGoodAnswerIsTakenStatementByStatement() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            assertThat(connected.says()).isInstanceOfSatisfying(Statements.class, said -> {
                assertThat(said.tokens()).isEqualTo(StubModel.TOKENS);
                assertThat(said.statements()).hasSize(3);
                assertThat(said.statements().getFirst().kind()).isEqualTo(Kind.SHARED);
                assertThat(said.statements().getFirst().text()).isEqualTo("want to read aloud elders");
                assertThat(said.statements().get(1).support()).containsExactly(new Support("A1", "It is <urgent>."));
            });
        }
    }

    @Test
    void aFenceAroundAGoodAnswerIsForgiven() {
        try (Connected bare = Connected.to(Mode.WELL); Connected fenced = Connected.to(Mode.FENCED)) {
            assertThat(fenced.says()).isEqualTo(bare.says());
        }
    }

    /** Whether it is true is for the checks to tell; here it only has to arrive as it was said. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = {"INVENTS_QUOTES", "CITES_NO_ANSWER", "DROPS_ORGANISATION",
            "SWITCHES_LANGUAGE", "OBEYS"})
    void aWellFormedLieArrivesAsAStatementLikeAnyOther(Mode mode) {
        try (Connected good = Connected.to(Mode.WELL); Connected connected = Connected.to(mode)) {
            assertThat(connected.says()).isInstanceOf(Statements.class).isNotEqualTo(good.says());
            assertThat(connected.stub.calls()).isEqualTo(1);
        }
    }

    @Test
    void whatTheModelWasTalkedIntoIsTheTestsToChoose() {
        try (Connected connected = Connected.to(Mode.OBEYS)) {
            connected.stub.talkedInto(asked -> asked.answers().getFirst().text());
            assertThat(connected.says()).isEqualTo(new Nothing(Reason.NONSENSE, StubModel.TOKENS));
        }
    }

    @ParameterizedTest
    @CsvSource({"NONSENSE, NONSENSE, 1", "CUT_OFF, NONSENSE, 1", "REFUSES, NONSENSE, 1", "EMPTY, NONSENSE, 1",
            "NO_CHOICES, NONSENSE, 1", "BROKEN_JSON, NONSENSE, 1", "HUGE_BODY, NONSENSE, 1", "REDIRECTS, REFUSED, 1",
            "NOT_TAKEN, REFUSED, 1", "NO_SUCH_MODEL, REFUSED, 1", "UNKNOWN_KEY, KEY, 1", "FORBIDDEN, KEY, 1",
            "BUSY, BUSY, 3", "OVERLOADED, BUSY, 3", "FAILS, DOWN, 3", "HALF_BODY, DOWN, 3"})
    void eachFailureHasItsReasonAndItsNumberOfCalls(Mode mode, Reason reason, int calls) {
        try (Connected connected = Connected.to(mode)) {
            assertThat(connected.says()).isInstanceOfSatisfying(Nothing.class, nothing -> assertThat(nothing.reason())
                    .isEqualTo(reason));
            assertThat(connected.stub.calls()).isEqualTo(calls);
            assertThat(connected.pauses).hasSize(calls - 1);
        }
    }

    /** Slow is an answer that begins in time and does not end. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = {"HANGS", "SLOW"})
    void timeIsLimitedForTheWholeOfACall(Mode mode) {
        try (Connected connected = Connected.within(Duration.ofMillis(300), mode)) {
            Said said = connected.says();
            assertThat(said).isInstanceOfSatisfying(Nothing.class, nothing -> assertThat(nothing.reason()).isEqualTo(
                    Reason.SLOW));
            assertThat(said.tokens()).as("what the endpoint worked on").isPositive();
            assertThat(connected.pauses).isEmpty();
        }
    }

    @Test
    void aSlowAnswerThatEndsInTimeIsGood() {
        try (Connected connected = Connected.to(Mode.SLOW)) {
            connected.stub.letGo(1);
            assertThat(connected.says()).isInstanceOf(Statements.class);
        }
    }

    @Test
    void nobodyBehindTheAddressIsTheSameAsDown() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            connected.stub.close();
            assertThat(connected.says()).isEqualTo(new Nothing(Reason.DOWN, 0));
            assertThat(connected.pauses).hasSize(2);
        }
    }

    @Test
    void tokensAreEstimatedWhereTheEndpointCountsNone() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            connected.stub.stopsCounting();
            int prompt = connected.model.tokens(Connected.PROMPT.system() + Connected.PROMPT.user());
            assertThat(connected.says().tokens()).isBetween(prompt + 50, prompt + 250);
        }
    }
}
