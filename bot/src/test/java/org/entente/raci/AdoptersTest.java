package org.entente.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;
import org.junit.jupiter.api.Test;

class AdoptersTest {

    private static final Organisation ALPHA = new Organisation(1, "Alpha");
    private static final Organisation BETA = new Organisation(2, "Beta");
    private static final Reported BOARD = new Reported("Board", LocalDate.of(2026, 11, 3), Optional.empty());

    private static Adoption own(Organisation organisation, int revision) {
        return new Adoption(organisation.id(), revision, Optional.empty(), "Ben", Instant.EPOCH);
    }

    private static Adoption reported(Organisation organisation, int revision) {
        return new Adoption(organisation.id(), revision, Optional.of(BOARD), "Ben", Instant.EPOCH);
    }

    private static Adopters at(int revision, Adoption... all) {
        return new Adopters(List.of(ALPHA, BETA), revision, List.of(all));
    }

    @Test
    void itIsAdoptedOnceEveryOrganisationHasAdoptedWhatStands() {
        assertThat(at(3, own(ALPHA, 3)).isAdopted()).isFalse();
        assertThat(at(3, own(ALPHA, 3), own(BETA, 3)).isAdopted()).isTrue();
        assertThat(new Adopters(List.of(), 3, List.of()).isAdopted()).isFalse();
    }

    @Test
    void aChangeMakesEveryAdoptionStaleAndForgetsNone() {
        Adopters changed = at(4, own(ALPHA, 2), own(ALPHA, 3), own(BETA, 4), reported(ALPHA, 3));
        assertThat(changed.adopted()).containsExactly(BETA);
        assertThat(changed.stale(ALPHA)).contains(own(ALPHA, 3));
        assertThat(changed.stale(BETA)).isEmpty();
        assertThat(changed.reported()).allMatch(changed::isStale);
    }

    @Test
    void whatIsReportedFromOutsideStandsBesideTheOrganisationsOwnWord() {
        Adopters adopters = at(3, reported(ALPHA, 3), reported(ALPHA, 3), own(BETA, 3));
        assertThat(adopters.adopted()).containsExactly(BETA);
        assertThat(adopters.reported()).hasSize(2);
    }

    @Test
    void whoeverJoinsLaterIsAskedToo() {
        Organisation gamma = new Organisation(3, "Gamma");
        assertThat(new Adopters(List.of(ALPHA, BETA, gamma), 3, List.of(own(ALPHA, 3), own(BETA, 3))).isAdopted())
                .isFalse();
    }

    @Test
    void wrongValuesCannotBeBuilt() {
        assertThatThrownBy(() -> own(ALPHA, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reported(" ", LocalDate.EPOCH, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reported("Board", LocalDate.EPOCH, Optional.of("x".repeat(301))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
