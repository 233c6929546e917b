package org.entente.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Organisation;
import org.entente.script.RaciSample;
import org.entente.text.Language;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

class EditingTest {

    private static final Matrix TWO_BY_TWO = Editing.addRole(
            Editing.addRole(Editing.addTask(Editing.addTask(Matrix.EMPTY, named("Meet")), named("Write")), named(
                    "Coach"), null),
            named("Boss"),
            8L);

    private static Name named(String typed) {
        return Name.in(Language.ENGLISH, typed);
    }

    @Test
    void newTasksAndRolesGetTheNextId() {
        assertThat(TWO_BY_TWO.tasks()).extracting(Matrix.Task::id).containsExactly(1, 2);
        assertThat(TWO_BY_TWO.roles()).extracting(Matrix.Role::id).containsExactly(1, 2);
    }

    @Test
    void aRenamedTaskKeepsItsPlaceAndLetters() {
        Matrix assigned = assigned(TWO_BY_TWO, Map.of(Letter.R, List.of(1)));
        Matrix renamed = Editing.renameTask(assigned, 1, named("Meet again"));
        assertThat(renamed.tasks().getFirst())
                .isEqualTo(new Matrix.Task(1, named("Meet again"), Set.of(7L), Map.of(1, Letter.R)));
    }

    @Test
    void aRoleChangesItsNameAndOrganisation() {
        assertThat(Editing.changeRole(TWO_BY_TWO, 1, named("Job coach"), 7L).role(1))
                .contains(new Matrix.Role(1, named("Job coach"), 7L));
    }

    @Test
    void theFormReplacesAllThatTheTaskHad() {
        Matrix first = assigned(TWO_BY_TWO, Map.of(Letter.R, List.of(1), Letter.A, List.of(2)));
        Matrix second = assigned(first, Map.of(Letter.A, List.of(1)));
        assertThat(second.task(1).orElseThrow().letters()).isEqualTo(Map.of(1, Letter.A));
    }

    @Test
    void aRoleUnderTwoLettersIsRefusedByName() {
        var both = new Assignment(Set.of(7L), Map.of(Letter.R, List.of(1, 2), Letter.A, List.of(2)));
        assertThat(Editing.assign(TWO_BY_TWO, 1, both)).isEqualTo(
                new Assignment.Result.TwoLetters(new Matrix.Role(2, named("Boss"), 8L), Letter.R, Letter.A));
    }

    @Test
    void anUnknownTaskIsRefused() {
        assertThatThrownBy(() -> Editing.renameTask(TWO_BY_TWO, 9, named("?"))).isInstanceOf(
                NoSuchElementException.class);
    }

    @Test
    void theTwentySixthRoleIsRefused() {
        Matrix full = Matrix.EMPTY;
        for (int i = 0; i < Matrix.MOST_ROLES; i++) {
            full = Editing.addRole(full, named("Role " + i), null);
        }
        Matrix last = full;
        assertThatThrownBy(() -> Editing.addRole(last, named("One more"), null)).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    void aSampleTakesTheGroupsOwnOrganisationsByPlace() {
        var sample = new RaciSample("s", Text.same("S"), List.of(Text.same("Agency A"), Text.same("Agency B")),
                List.of(new RaciSample.Role("coach", new Text("Formatrice", "Coach"))),
                List.of(new RaciSample.Task(new Text("Accueillir", "Welcome"), 2, Map.of("coach", "R"))));
        Matrix matrix = LoadedSample.from(sample, List.of(new Organisation(7, "X"), new Organisation(8, "Y")),
                Language.FRENCH);
        assertThat(matrix).isEqualTo(new Matrix(
                List.of(new Matrix.Task(1, Name.in(Language.FRENCH, "Accueillir").with(Optional.of("Welcome")), Set.of(
                        8L), Map.of(1, Letter.R))),
                List.of(new Matrix.Role(1, Name.in(Language.FRENCH, "Formatrice").with(Optional.of("Coach")), null))));
    }

    private static Matrix assigned(Matrix matrix, Map<Letter, List<Integer>> roles) {
        var result = Editing.assign(matrix, 1, new Assignment(Set.of(7L), roles));
        assertThat(result).isInstanceOf(Assignment.Result.Assigned.class);
        return ((Assignment.Result.Assigned) result).matrix();
    }

    @Test
    void aTaskMovesToItsPlaceAndKeepsEverythingElse() {
        Matrix three = Editing.addTask(Editing.addTask(Editing.addTask(Matrix.EMPTY, named("One")), named("Two")),
                named("Three"));
        assertThat(Editing.moveTask(three, 3, 1).tasks()).extracting(Matrix.Task::name).containsExactly("Three", "One",
                "Two");
        assertThat(Editing.moveTask(three, 1, 2).tasks()).extracting(Matrix.Task::id).containsExactly(2, 1, 3);
        assertThat(Editing.moveTask(three, 1, 99).placeOf(1)).isEqualTo(3);
        assertThat(Editing.moveTask(three, 2, 2)).isEqualTo(three);
        assertThat(three.placeOf(7)).isZero();
    }

    @Test
    void whatIsRemovedLeavesNoLetterBehind() {
        Matrix matrix = Editing.addRole(Editing.addRole(Editing.addTask(Matrix.EMPTY, named("One")), named("Coach"),
                null), named("Cook"),
                null);
        Assignment both = new Assignment(Set.of(1L), Map.of(Letter.R, List.of(1), Letter.A, List.of(2)));
        Matrix assigned = ((Assignment.Result.Assigned) Editing.assign(matrix, 1, both)).matrix();
        Matrix without = Editing.removeRole(assigned, 1);
        assertThat(without.tasks().getFirst().letters()).containsOnlyKeys(2);
        assertThat(without.roles()).extracting(Matrix.Role::name).containsExactly("Cook");
        assertThat(Editing.assign(without, 1, both)).isInstanceOf(Assignment.Result.RoleGone.class);
        assertThat(Editing.removeTask(assigned, 1).tasks()).isEmpty();
    }
}
