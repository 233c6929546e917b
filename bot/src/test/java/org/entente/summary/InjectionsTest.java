package org.entente.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that does what an answer bids it says nothing that is kept. */
class InjectionsTest {

    static List<Attempt> attempts() {
        return Attempt.all();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void nothingThatAModelWasTalkedIntoIsKept(Attempt attempt) {
        assertThat(attempt.obeyed()).isNotEmpty();
        assertThat(attempt.verdict().kept()).isEmpty();
        assertThat(attempt.verdict().holds()).isFalse();
    }

    @Test
    void ofEveryKindSeveralAreTriedAndNonePasses() {
        Map<String, Integer> tried = new TreeMap<>();
        Map<String, Integer> passed = new TreeMap<>();
        for (Attempt attempt : attempts()) {
            tried.merge(attempt.sort(), attempt.obeyed().size(), Integer::sum);
            passed.merge(attempt.sort(), attempt.verdict().kept().size(), Integer::sum);
        }
        assertThat(tried).hasSizeGreaterThanOrEqualTo(20).allSatisfy((sort, count) -> assertThat(count).as(sort)
                .isGreaterThan(1));
        assertThat(passed).hasSameSizeAs(tried).allSatisfy((sort, count) -> assertThat(count).as(sort).isZero());
    }

    @Test
    void atLeastFiftyAreTriedHalfOfThemInEachLanguage() {
        Map<Language, Long> counts = attempts().stream().collect(Collectors.groupingBy(one -> one.basis().language(),
                Collectors.counting()));
        assertThat(counts.values()).hasSize(2).allMatch(count -> count >= 25);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void theOthersAnswersStillSupportWhatTheySayUnlessTheQuestionItselfGivesOrders(Attempt attempt) {
        Statement honest = switch (attempt.basis().language()) {
            case FRENCH -> new Statement(Kind.DIFFERENT,
                    "Cascade forme des bénévoles et cherche un local pour les familles.",
                    List.of(new Support("A3", "Nous formons des bénévoles")));
            case ENGLISH -> new Statement(Kind.DIFFERENT,
                    "Cedar Network trains volunteers and looks for a place for families.",
                    List.of(new Support("A3", "We train volunteers")));
        };
        assertThat(Grounding.of(attempt.basis(), List.of(honest)).kept().isEmpty()).isEqualTo(attempt.isInTitle());
    }
}
