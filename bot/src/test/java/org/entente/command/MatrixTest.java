package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix as people work on it. */
class MatrixTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void taskAndRoles() {
        office.types("Ben", "raci task", "name", "Meet");
        office.types("Ben", "raci role", "name", "Coach");
        office.types("Ben", "raci role", "name", "Manager", "organization", "Beta");
    }

    @Test
    void whatEachRuleMissesIsSaid() {
        taskAndRoles();
        assertThat(office.types("Zoe", "raci check")).contains("no organization leads this task",
                "nobody does this task", "nobody has the last word");
        Form form = office.opens("Ben", "raci assign", "task", "Meet");
        String both = "1" + Office.SEVERAL + "2";
        assertThat(office.sends("Ben", form, "leads", both, "r", both)).contains("several organizations lead this task",
                "several roles do this task", "nobody has the last word");
        form = office.opens("Ben", "raci assign", "task", "Meet");
        assertThat(office.sends("Ben", form, "leads", "1", "a", both)).contains("several roles have the last word",
                "nobody does this task");
        form = office.opens("Ben", "raci assign", "task", "Meet");
        assertThat(office.sends("Ben", form, "leads", "2", "r", "1", "a", "2")).contains(
                "The matrix follows the rules");
    }

    @Test
    void aRoleWithTwoLettersOnOneTaskIsRefused() {
        taskAndRoles();
        Form form = office.opens("Ben", "raci assign", "task", "Meet");
        assertThat(office.sends("Ben", form, "leads", "1", "r", "1", "a", "2", "c", "2"))
                .contains("a role bears a single letter", "**Manager** has two");
        assertThat(office.types("Ben", "raci show")).doesNotContain("Coach");
    }

    @Test
    void aFormFromBeforeAChangeOfAnotherTaskIsTaken() {
        taskAndRoles();
        Form form = office.opens("Ben", "raci assign", "task", "Meet");
        office.types("Cleo", "raci task", "name", "Another", "place", "1");
        assertThat(office.sends("Ben", form, "leads", "1", "r", "1", "a", "2")).contains("Task assigned: **Meet**");
        assertThat(office.types("Zoe", "raci show")).contains("1. Another", "2. Meet", "**R** Coach");
    }

    @Test
    void aFormFromBeforeAChangeOfTheSameTaskIsRefusedWithBothVersions() {
        taskAndRoles();
        Form bens = office.opens("Ben", "raci assign", "task", "Meet");
        Form cleos = office.opens("Cleo", "raci assign", "task", "Meet");
        office.sends("Cleo", cleos, "leads", "2", "r", "2", "a", "1");
        assertThat(office.sends("Ben", bens, "leads", "1", "r", "1", "a", "2"))
                .contains("Someone changed this task in the meantime",
                        "led by Beta\n**R** Manager (Beta) · **A** Coach",
                        "led by Alpha\n**R** Coach · **A** Manager (Beta)", "[Correct");
        assertThat(office.types("Zoe", "raci show")).contains("led by Beta");
        Form again = office.opens("Ben", "raci assign", "task", "Meet");
        assertThat(again.fields()).extracting(field -> ((Form.PickField) field).chosen().toString())
                .containsExactly("[1]", "[1]", "[2]", "[]", "[]");
        assertThat(office.sends("Ben", again, "leads", "1", "r", "1", "a", "2")).contains("Task assigned");
    }

    @Test
    void aRoleThatWasRemovedIsNotAssigned() {
        taskAndRoles();
        Form form = office.opens("Ben", "raci assign", "task", "Meet");
        Reply asked = office.handle(office.typed("Cleo", "raci remove", "role", "Coach"));
        assertThat(Office.text(asked)).contains("with its letters on 0 tasks", "**Coach**");
        assertThat(Office.text(office.presses("Cleo", asked, "Remove: Coach"))).contains("Role removed: **Coach**");
        assertThat(office.sends("Ben", form, "leads", "1", "r", "1", "a", "2")).contains("no longer in the matrix");
    }

    @Test
    void tasksAreMovedByCommandAndByForm() {
        for (String task : List.of("One", "Two", "Three")) {
            office.types("Ben", "raci task", "name", task);
        }
        assertThat(office.types("Ben", "raci task", "task", "Three", "place", "1")).contains("Task moved: **Three**");
        assertThat(office.types("Zoe", "raci show")).contains("1. Three", "2. One", "3. Two");
        Form form = office.opens("Ben", "raci edit");
        assertThat(office.sends("Ben", form, "task", "1", "place", "99", "name", "Uno"))
                .contains("Task renamed and moved: **Uno**");
        assertThat(office.types("Zoe", "raci show")).contains("1. Three", "2. Two", "3. Uno");
        Form one = office.opens("Ben", "raci task", "task", "Two");
        assertThat(office.sends("Ben", one, "name", "Due", "place", "2")).contains("Task renamed: **Due**");
        assertThat(office.types("Ben", "raci task", "task", "Due", "place", "first")).contains("as a number");
        assertThat(office.types("Ben", "raci task", "task", "Due", "place", "0")).contains("as a number");
    }

    @Test
    void aMoveForAnotherOrderIsRefused() {
        office.types("Ben", "raci task", "name", "One");
        office.types("Ben", "raci task", "name", "Two");
        Form form = office.opens("Ben", "raci edit");
        Form name = office.opens("Ben", "raci task", "task", "One");
        office.types("Cleo", "raci task", "task", "Two", "place", "1");
        assertThat(office.sends("Ben", form, "task", "1", "place", "2")).contains("now stands at place 2",
                "you asked for place 2");
        office.types("Cleo", "raci task", "task", "One", "name", "Uno");
        assertThat(office.sends("Ben", name, "name", "Eins", "place", "1")).contains("Now: **Uno**",
                "Your text: **Eins**");
        assertThat(office.sends("Ben", form, "place", "2")).contains("Choose one task, and only one");
    }

    @Test
    void aTaskIsRemovedOnceItWasNamed() {
        taskAndRoles();
        Reply asked = office.handle(office.typed("Ben", "raci remove", "task", "Meet"));
        assertThat(asked).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(asked)).contains("Remove this task", "1. Meet", "add version 3");
        assertThat(office.types("Zoe", "raci show")).contains("Meet");
        office.sends("Cleo", office.opens("Cleo", "raci assign", "task", "Meet"), "leads", "1", "r", "1", "a", "2");
        assertThat(Office.text(office.presses("Ben", asked, "Remove: Meet"))).contains("changed the matrix in the");
        assertThat(office.types("Ben", "raci remove", "task", "Meet", "version", "9")).contains("no version of that");
        assertThat(office.types("Ben", "raci remove", "task", "Meet", "version", "4")).contains(
                "Task removed: **Meet**");
        assertThat(office.types("Ben", "raci remove", "task", "Meet", "role", "Coach")).contains("one thing to remove");
        Form form = office.opens("Ben", "raci remove");
        assertThat(office.sends("Ben", form, "role", "2")).contains("**Manager (Beta)**", "add version 5");
    }

    @Test
    void rolesAreTakenFromThoseSuggested() {
        Form form = office.opens("Ben", "raci role");
        assertThat(office.sends("Ben", form, "suggested", "Director" + Office.SEVERAL + "Adviser", "name", "Cook",
                "organization", "2")).contains("Roles added: **Director, Adviser and Cook**");
        Form.PickField left = (Form.PickField) office.opens("Ben", "raci role").fields().getFirst();
        assertThat(left.options()).extracting(Form.Option::label).contains("Program head", "Job coach")
                .doesNotContain("Director", "Adviser");
        assertThat(office.sends("Ben", form)).contains("Choose a suggested role");
        assertThat(office.dispatcher.suggest(office.typed("Ben", "raci role", "name", "e"), "name"))
                .extracting(suggestion -> suggestion.label()).contains("Evaluation service").doesNotContain("Director");
        Form edit = office.opens("Ben", "raci role", "role", "Cook");
        assertThat(office.sends("Ben", edit, "name", "Chef")).contains("Role changed: **Chef**");
    }

    @Test
    void theFormHoldsWhatStands() {
        taskAndRoles();
        office.sends("Ben", office.opens("Ben", "raci assign", "task", "meet"), "leads", "1", "r", "1", "a", "2");
        assertThat(office.opens("Cleo", "raci assign", "task", "1").fields())
                .filteredOn(Form.PickField.class::isInstance)
                .extracting(field -> ((Form.PickField) field).chosen().toString())
                .containsExactly("[1]", "[1]", "[2]", "[]", "[]");
    }

    @Test
    void withoutRolesThereIsNothingToAssign() {
        office.types("Ben", "raci task", "name", "Meet");
        assertThat(office.types("Ben", "raci assign", "task", "Meet")).contains("First add the roles");
    }

    @Test
    void theTwentySixthRoleIsRefused() {
        for (int i = 1; i <= 25; i++) {
            assertThat(office.types("Ben", "raci role", "name", "Role " + i)).contains("Role added");
        }
        assertThat(office.types("Ben", "raci role", "name", "Role 26")).contains("A matrix has at most 25 roles");
    }

    @Test
    void aMatrixTooLongForACardSaysHowManyTasksAreLeftOut() {
        taskAndRoles();
        for (int i = 1; i <= 40; i++) {
            office.types("Ben", "raci task", "name", "*".repeat(90) + i);
        }
        assertThat(office.types("Zoe", "raci show").length()).isLessThan(4000);
        assertThat(office.types("Zoe", "raci show")).contains("more tasks: the attached file holds");
        assertThat(office.types("Zoe", "raci check").length()).isLessThan(4000);
    }

    @Test
    void theSampleFillsOnlyAnEmptyMatrix() {
        assertThat(office.types("Ben", "raci sample")).contains("The sample matrix is loaded");
        assertThat(office.types("Ben", "raci sample")).contains("already holds tasks or roles");
        assertThat(office.types("Zoe", "raci check")).contains("The matrix follows the rules");
    }

    @Test
    void tasksAndRolesAreRenamedByWhatIsSuggested() {
        taskAndRoles();
        assertThat(office.types("Ben", "raci task", "name", "Talk", "task", "1")).contains("Task renamed: **Talk**");
        assertThat(office.types("Ben", "raci role", "name", "Trainer", "role", "coach"))
                .contains("Role changed: **Trainer**");
        assertThat(office.types("Ben", "raci role", "name", "Trainer", "role", "nobody"))
                .contains("No role answers to that name");
    }

    @Test
    void aTaskIsNamedInBothLanguagesWhereItIsRenamed() {
        office.types("Ben", "language", "language", "fr");
        office.types("Ben", "raci task", "name", "Accueillir");
        office.types("Ben", "raci role", "name", "Formatrice");
        Reply gap = office.handle(office.typed("Cleo", "draft fill", "gap", "to_translate/task-1"));
        assertThat(Office.text(gap)).contains("**Accueillir**: to be translated");
        Form form = Office.form(office.presses("Cleo", gap, "Name in both languages: Accueillir"));
        assertThat(office.sends("Cleo", form, "name", "Accueillir", "translation", "Welcome")).contains(
                "Task named in both languages: **Accueillir / Welcome**");
        assertThat(office.types("Cleo", "raci show")).contains("1. Welcome").doesNotContain("Accueillir");
        assertThat(office.types("Ben", "raci show")).contains("1. Accueillir").doesNotContain("Welcome");
        assertThat(office.types("Cleo", "draft gaps")).doesNotContain("Accueillir").contains("Formatrice");
        office.types("Cleo", "raci role", "role", "Formatrice", "translation", "Trainer");
        assertThat(office.types("Cleo", "draft gaps")).doesNotContain("Formatrice", "Trainer");
    }

    @Test
    void aNewNameWithoutItsVersionHasNone() {
        office.types("Ben", "raci task", "name", "Meet", "translation", "Se voir");
        assertThat(office.types("Ben", "raci task", "task", "se voir", "name", "Decide")).contains(
                "Task renamed: **Decide**");
        office.types("Ben", "language", "language", "fr");
        assertThat(office.types("Ben", "raci show")).contains("1. Decide").doesNotContain("Se voir");
    }

    @Test
    void theSampleAndSuggestedRolesStandInBothLanguages() {
        office.types("Ben", "raci role", "name", "Director");
        office.types("Ben", "raci task", "name", "Meet", "translation", "Se voir");
        office.sends("Ben", office.opens("Ben", "raci assign", "task", "Meet"), "leads", "1", "r", "1", "a", "1");
        office.types("Cleo", "language", "language", "fr");
        assertThat(office.types("Cleo", "raci check")).contains("Se voir").doesNotContain("Meet");
        assertThat(office.opens("Cleo", "raci assign", "task", "Meet").title()).isEqualTo("Se voir");
        assertThat(((Form.PickField) office.opens("Cleo", "raci assign", "task", "Meet").fields().get(1)).options())
                .extracting(Form.Option::label).containsExactly("Direction");
    }
}
