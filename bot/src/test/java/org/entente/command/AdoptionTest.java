package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix is adopted by each organisation that has seen it, and by nobody in its place. */
class AdoptionTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
        office.types("Ben", "raci sample");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply asks(String who) {
        return office.handle(office.typed(who, "raci adopt"));
    }

    private void bothAdopt() {
        office.types("Ben", "raci adopt", "version", "1");
        office.types("Cleo", "raci adopt", "version", "1");
    }

    @Test
    void eachLeadSeesTheWholeMatrixAndAdoptsIt() {
        Reply asked = asks("Ben");
        assertThat(asked).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(asked)).contains("RACI matrix, version 1", "Complete the intake forms",
                "adopt the matrix above, version 1, for **Alpha**", "0 of 2 organizations have adopted");
        String file = new String(Office.files(asked).getLast().content(), StandardCharsets.UTF_8);
        assertThat(file).contains("6. Coach the person on the job, led by Alpha", "A: Employment specialist");
        assertThat(office.types("Zoe", "raci show")).contains("0 of 2");
        Reply alpha = office.presses("Ben", asked, "Adopt the matrix, version 1");
        assertThat(alpha).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(alpha)).contains("**Alpha** adopts the matrix, version 1", "1 of 2 organizations has",
                "[Adopt the matrix]");
        assertThat(office.types("Cleo", "raci adopt", "version", "1")).contains("**Beta** adopts the matrix",
                "All organizations have adopted the matrix").doesNotContain("[Adopt the matrix]");
        assertThat(office.types("Zoe", "raci show")).contains("All organizations have adopted", "Alpha** adopted it on",
                "Beta** adopted it on");
        assertThat(office.types("Ben", "raci adopt", "version", "1")).contains("has adopted this version already");
    }

    @Test
    void theSameActTwiceSaysTheSame() {
        Request act = office.typed("Ben", "raci adopt", "version", "1");
        String first = Office.text(office.handle(act));
        office.types("Cleo", "raci adopt", "version", "1");
        office.types("Cleo", "raci task", "name", "One more");
        assertThat(Office.text(office.handle(act))).isEqualTo(first);
    }

    @Test
    void aVersionThatNoLongerStandsIsNotAdoptedAndTheNewOneIsShown() {
        Reply asked = asks("Ben");
        office.types("Cleo", "raci task", "name", "Rest", "task", "1");
        Reply stale = office.presses("Ben", asked, "Adopt the matrix, version 1");
        assertThat(Office.text(stale)).contains("The matrix has changed since", "1. Rest", "version 2");
        assertThat(office.types("Zoe", "raci show")).contains("0 of 2");
        assertThat(Office.text(office.presses("Ben", stale, "Adopt the matrix, version 2"))).contains("1 of 2");
        assertThat(office.types("Ben", "raci adopt", "version", "7")).contains("The matrix has changed since");
        assertThat(office.types("Ben", "raci adopt", "version", "one")).doesNotContain("adopts");
    }

    @Test
    void anyChangeMakesTheAdoptionsStaleAndAsksAgain() {
        bothAdopt();
        assertThat(office.types("Ann", "draft gaps")).doesNotContain("RACI matrix to adopt");
        assertThat(office.types("Ben", "raci task", "task", "1", "place", "2")).contains(
                "each organization has to adopt it again", "[Adopt the matrix]");
        assertThat(office.types("Ben", "raci task", "task", "1", "place", "3")).doesNotContain("adopt it again");
        assertThat(office.types("Zoe", "raci show")).contains("0 of 2", "Alpha** had adopted it on",
                "it has changed since");
        assertThat(office.types("Ben", "draft gaps")).contains("RACI matrix to adopt");
    }

    @Test
    void aMatrixThatBreaksARuleIsNotAdopted() {
        office.types("Ben", "raci task", "name", "Meet");
        assertThat(Office.text(asks("Ben"))).contains("cannot be adopted yet", "“Meet”",
                "nobody does this task");
        assertThat(office.types("Ben", "raci adopt", "version", "2")).contains("cannot be adopted yet");
        assertThat(office.types("Ben", "draft gaps")).doesNotContain("RACI matrix to adopt");
    }

    @Test
    void onlyALeadAdoptsAndForTheirOwnOrganisation() {
        office.types("Ben", "member add", "person", "Mia");
        for (String who : new String[]{"Mia", "Ann", "Zoe"}) {
            assertThat(office.types(who, "raci adopt", "version", "1")).doesNotContain("adopts the matrix");
        }
        assertThat(office.types("Zoe", "raci show")).contains("0 of 2");
    }

    @Test
    void aLeadReportsWhoAdoptedOutsideTheChannel() {
        Reply asked = asks("Cleo");
        Form form = Office.form(office.presses("Cleo", asked, "Report an adoption outside the channel"));
        assertThat(office.sends("Cleo", form, "reported", "Board *of* directors", "date", "2026-02-01", "note",
                "Minutes, item 4")).contains("for **Beta**: Board \\*of\\* directors, on 1 February 2026",
                        "reported by Cleo", "Note: Minutes, item 4", "0 of 2 organizations");
        assertThat(office.types("Cleo", "raci adopt", "version", "1", "reported", "Director", "date", "2026-02-02"))
                .contains("Director, on 2 February 2026", "0 of 2");
        office.types("Cleo", "raci role", "name", "Cook");
        assertThat(office.types("Zoe", "raci show")).contains("Director, on 2 February 2026 (reported by Cleo); the",
                "Board");
    }

    @Test
    void whatIsReportedWithASlipIsRefusedOrAskedFor() {
        assertThat(office.types("Cleo", "raci adopt", "reported", "Board", "date", "2026-02-01"))
                .contains("Nothing is recorded yet", "add version 1");
        assertThat(office.types("Cleo", "raci adopt", "version", "1", "reported", "Board")).contains("on which day");
        assertThat(office.types("Cleo", "raci adopt", "version", "1", "date", "2026-02-01")).contains("who gave it");
        assertThat(office.types("Cleo", "raci adopt", "version", "1", "reported", "Board", "date", "2996-02-01"))
                .contains("still to come");
        assertThat(office.types("Cleo", "raci adopt", "version", "1", "reported", "Board", "date", "2026-02-30"))
                .contains("calendar");
        assertThat(office.types("Zoe", "raci show")).doesNotContain("Board");
    }

    @Test
    void anEmptyMatrixIsNotAdopted(@TempDir Path other) {
        try (Office empty = Office.begun(other)) {
            assertThat(empty.types("Ben", "raci adopt")).contains("there is nothing to adopt");
        }
    }
}
