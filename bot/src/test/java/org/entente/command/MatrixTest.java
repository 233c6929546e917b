package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        assertThat(office.sends("Ben", form, "leads", "2", "r", "1", "a", "2")).contains("The matrix follows the rules");
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
    void aFormFromBeforeAChangeIsRefused() {
        taskAndRoles();
        Form form = office.opens("Ben", "raci assign", "task", "Meet");
        office.types("Cleo", "raci task", "name", "Another");
        assertThat(office.sends("Ben", form, "leads", "1", "r", "1", "a", "2"))
                .contains("Someone changed the matrix in the meantime");
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
        assertThat(office.types("Zoe", "raci show")).contains("more tasks: export the draft");
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
                .contains("Role renamed: **Trainer**");
        assertThat(office.types("Ben", "raci role", "name", "Trainer", "role", "nobody"))
                .contains("No role answers to that name");
    }
}
