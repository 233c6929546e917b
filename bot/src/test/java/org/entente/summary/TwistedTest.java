package org.entente.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** True words that a model twists into something else are no evidence. */
class TwistedTest {

    static List<Case> caught() {
        return Case.in("twisted-statements.yaml").stream().filter(one -> one.lost().isEmpty()).toList();
    }

    static List<Case> kept() {
        return Case.in("twisted-statements.yaml").stream().filter(one -> one.lost().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("caught")
    void whatIsTwistedIsLeftOut(Case one) {
        assertThat(one.found()).as(one.toString()).isPresent();
    }

    /** Whoever mends one of these may say so in the file. */
    @ParameterizedTest
    @MethodSource("kept")
    void someStillPassAndAreKnown(Case one) {
        assertThat(one.found()).as(one.toString()).isEmpty();
    }

    @Test
    void theyAreManyAndThoseThatPassFew() {
        assertThat(caught()).hasSizeGreaterThanOrEqualTo(140);
        assertThat(kept()).hasSizeLessThanOrEqualTo(3);
    }
}
