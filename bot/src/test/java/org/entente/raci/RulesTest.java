package org.entente.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.partnership.Organisation;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final List<Organisation> TWO = List.of(new Organisation(7, "Alpha"), new Organisation(8, "Beta"));
    private static final List<Matrix.Role> ROLES = List.of(new Matrix.Role(1, "Intake", null),
            new Matrix.Role(2, "Manager", 7L), new Matrix.Role(3, "Coach", 8L));

    @Test
    void aTaskWithOneLeadOneDoerAndOneLastWordHasNoFinding() {
        assertThat(check(Set.of(7L), Map.of(1, Letter.R, 2, Letter.A, 3, Letter.C))).isEmpty();
    }

    @Test
    void theLastWordMayLieInAnotherOrganisationThanTheLead() {
        assertThat(check(Set.of(8L), Map.of(1, Letter.R, 2, Letter.A))).isEmpty();
    }

    @Test
    void anEmptyTaskLacksLeadDoerAndLastWord() {
        assertThat(check(Set.of(), Map.of())).extracting(Finding::key).containsExactly("raci.finding.no-lead",
                "raci.finding.no-responsible", "raci.finding.no-accountable");
    }

    @Test
    void twoLastWordsAreAConflictThatNamesTheRoles() {
        Finding finding = check(Set.of(7L), Map.of(1, Letter.R, 2, Letter.A, 3, Letter.A)).getFirst();
        assertThat(finding.kind()).isEqualTo(Finding.Kind.SEVERAL_ACCOUNTABLE);
        assertThat(finding.isError()).isTrue();
        assertThat(finding.arguments()).isEqualTo(Map.of("task", "Meet", "roles", "Manager, Coach"));
    }

    @Test
    void severalDoersAreOnlyRemarkedOn() {
        Finding finding = check(Set.of(7L), Map.of(1, Letter.R, 2, Letter.A, 3, Letter.R)).getFirst();
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    }

    @Test
    void twoLeadsAreAnError() {
        assertThat(check(Set.of(7L, 8L), Map.of(1, Letter.R, 2, Letter.A))).extracting(Finding::arguments)
                .containsExactly(Map.of("task", "Meet", "organisations", "Alpha, Beta"));
    }

    @Test
    void aLeadThatTakesNoPartIsNone() {
        assertThat(check(Set.of(99L), Map.of(1, Letter.R, 2, Letter.A))).extracting(Finding::kind)
                .containsExactly(Finding.Kind.NO_LEAD);
    }

    @Test
    void anEmptyMatrixSaysSo() {
        assertThat(Rules.check(Matrix.EMPTY, TWO)).extracting(Finding::kind).containsExactly(Finding.Kind.EMPTY);
    }

    private static List<Finding> check(Set<Long> leads, Map<Integer, Letter> letters) {
        return Rules.check(new Matrix(List.of(new Matrix.Task(1, "Meet", leads, letters)), ROLES), TWO);
    }
}
