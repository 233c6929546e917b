package org.entente.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.partnership.Organisation;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** When a proposal is agreed, and what replaces what. */
class ProposalsTest {

    private static final Organisation A = new Organisation(1, "Alpha");
    private static final Organisation B = new Organisation(2, "Beta");
    private static final Organisation C = new Organisation(3, "Gamma");
    private static final Stance AGREES = new Stance.Agrees();

    private static Statement says(Organisation organisation, Stance stance) {
        return new Statement(organisation.id(), stance, Optional.empty(), "Zoe", Instant.EPOCH);
    }

    private static Proposal text(int revision, Language language, Statement... statements) {
        return new Proposal("guide", "one", revision, Optional.of(language), new Value.Words("text " + revision), "Ann",
                Instant.EPOCH, List.of(statements));
    }

    private static Proposal number(int revision, Statement... statements) {
        return new Proposal("guide", "one", revision, Optional.empty(), new Value.Amount(revision), "Ann",
                Instant.EPOCH, List.of(statements));
    }

    private static Stream<Integer> standing(Proposal... revisions) {
        return Proposals.of(List.of(revisions)).to("guide", "one").stream().map(Proposal::revision);
    }

    @Test
    void aReservationAcceptsAndSilenceOrAnObjectionDoesNot() {
        Stance reserves = new Stance.Reserves("our board has not met");
        assertThat(text(1, Language.FRENCH, says(A, AGREES), says(B, reserves)).isAgreed(List.of(A, B))).isTrue();
        assertThat(text(1, Language.FRENCH, says(A, AGREES)).isAgreed(List.of(A, B))).isFalse();
        assertThat(text(1, Language.FRENCH, says(A, AGREES), says(B, new Stance.Objects("no"))).isAgreed(List.of(A, B)))
                .isFalse();
    }

    @Test
    void whoeverJoinsLaterIsAskedToo() {
        Proposal proposal = text(1, Language.FRENCH, says(A, AGREES), says(B, AGREES));
        assertThat(proposal.isAgreed(List.of(A, B, C))).isFalse();
        assertThat(proposal.accepted(List.of(A, B, C))).isEqualTo(2);
    }

    @Test
    void nothingIsAgreedAmongFewerThanTwo() {
        assertThat(number(1, says(A, AGREES)).isAgreed(List.of(A))).isFalse();
        assertThat(number(1).isAgreed(List.of())).isFalse();
    }

    @Test
    void theLastWordOfAnOrganisationCounts() {
        Proposal proposal = number(1, says(A, new Stance.Objects("too long")), says(A, AGREES));
        assertThat(proposal.stance(A.id())).isEqualTo(AGREES);
        assertThat(proposal.stance(B.id())).isInstanceOf(Stance.Silent.class);
    }

    @Test
    void eachLanguageHasItsNewestTextAndAValueReplacesBoth() {
        assertThat(standing(text(1, Language.FRENCH), text(2, Language.ENGLISH), text(3, Language.FRENCH)))
                .containsExactly(2, 3);
        assertThat(standing(text(1, Language.FRENCH), text(2, Language.ENGLISH), number(3))).containsExactly(3);
        assertThat(standing(number(1), text(2, Language.ENGLISH))).containsExactly(2);
    }

    @Test
    void theVersionInTheLanguageAskedForComesFirstAndOnlyIfAgreed() {
        Proposals both = Proposals.of(List.of(text(1, Language.FRENCH, says(A, AGREES), says(B, AGREES)),
                text(2, Language.ENGLISH, says(A, AGREES), says(B, AGREES))));
        assertThat(both.agreed("guide", "one", List.of(A, B), Language.ENGLISH)).extracting(Proposal::revision)
                .containsExactly(2, 1);
        Proposals one = Proposals.of(List.of(text(1, Language.FRENCH, says(A, AGREES), says(B, AGREES)),
                text(2, Language.ENGLISH, says(A, AGREES))));
        assertThat(one.agreed("guide", "one", List.of(A, B), Language.ENGLISH)).extracting(Proposal::revision)
                .containsExactly(1);
    }

    @Test
    void aTextHasALanguageAndNothingElseHas() {
        assertThatThrownBy(() -> new Proposal("guide", "one", 1, Optional.empty(), new Value.Words("x"), "Ann",
                Instant.EPOCH, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proposal("guide", "one", 1, Optional.of(Language.FRENCH), new Value.Amount(1),
                "Ann", Instant.EPOCH, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
