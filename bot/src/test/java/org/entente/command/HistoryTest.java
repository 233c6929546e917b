package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who said what and when; the way back is a new revision. */
class HistoryTest {

    private static final String WHY = "conversation-guide/why-partner";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
        office.types("Ben", "member add", "person", "Dan");
        office.types("Ben", "conversation answer", "text", "First words");
        office.types("Dan", "conversation answer", "text", "Second words");
        office.types("Cleo", "conversation answer", "text", "Of Beta");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply history(String who) {
        return office.handle(office.typed(who, "partnership history", "question", "conversation-guide/why-partner"));
    }

    @Test
    void everyVersionHasItsAuthorAndTime() {
        assertThat(Office.text(history("Zoe"))).containsSubsequence("**Beta**", "version 1", "by Cleo", "<t:",
                "Of Beta", "**Alpha**", "version 2", "by Dan", "Second words", "**Alpha**", "version 1", "by Ben",
                "First words");
        assertThat(office.types("Zoe", "partnership history")).contains("Second words", "First words", "Why partner");
    }

    @Test
    void onlyTheOrganisationItselfGoesBack() {
        assertThat(Office.buttons(history("Cleo"))).isEmpty();
        assertThat(Office.buttons(history("Ann"))).isEmpty();
        Reply restored = office.presses("Ben", history("Ben"), "Go back to our version 1");
        assertThat(Office.text(restored)).contains("**Alpha** goes back to version 1");
        assertThat(office.said()).filteredOn(answer -> answer.author().equals("Ben")).singleElement()
                .satisfies(answer -> assertThat(answer.revision()).isEqualTo(3));
        assertThat(Office.text(history("Zoe"))).contains("version 3", "Second words");
        assertThat(office.types("Zoe", "partnership restore", "question", "Why partner", "version", "1"))
                .contains("You follow this conversation");
        assertThat(office.types("Cleo", "partnership restore", "question", "Why partner", "version", "2"))
                .contains("has no version");
    }

    @Test
    void whatIsTooLongForTheCardComesAsAFile() {
        office.types("Ben", "conversation answer", "text", "long ".repeat(700));
        assertThat(Office.files(history("Zoe"))).singleElement().satisfies(file -> assertThat(
                new String(file.content(), StandardCharsets.UTF_8)).contains("long ".repeat(700), "First words"));
        assertThat(Office.text(history("Zoe")).length()).isLessThan(4000);
    }

    @Test
    void whoProposedAndWhoAgreedToWhichTextStandsInTheOrderOfTime() {
        office.types("Dan", "wording propose", "question", WHY, "text", "Jobs *first*");
        office.types("Ben", "wording agree", "question", WHY, "version", "1");
        office.types("Cleo", "wording object", "question", WHY, "version", "1", "reason", "Too *narrow*");
        office.types("Ann", "wording propose", "question", WHY, "text", "Emplois", "language", "fr");
        office.types("Cleo", "wording propose", "question", WHY, "text", "Jobs and training");
        office.types("Ben", "wording reserve", "question", WHY, "version", "3", "reason", "For a year");
        office.types("Cleo", "wording report", "question", WHY, "version", "3", "title", "Board", "date",
                "2026-01-10", "note", "Minutes, item 4");
        office.types("Cleo", "conversation answer", "text", "Later");
        String[] order = {"**Beta**, Why partner, version 2", "> Later",
                "**Beta** agrees to proposed text 3 (in English)", "by Cleo",
                "(reported: Board, 10 January 2026, Minutes, item 4)", "> Jobs and training",
                "**Alpha** agrees with a reservation to proposed text 3", "by Ben", "> For a year",
                "**Proposed text 3** (in English)", "by Cleo", "<t:", "> Jobs and training",
                "**Proposed text 2** (in French)", "by Ann", "**Beta** objects to proposed text 1",
                "> Too \\*narrow\\*", "**Alpha** agrees to proposed text 1", "> Jobs \\*first\\*",
                "**Proposed text 1**", "by Dan"};
        assertThat(Office.text(history("Zoe"))).containsSubsequence(order);
        assertThat(office.types("Zoe", "partnership history")).containsSubsequence(order).contains(
                "What was said last");
        assertThat(Office.files(history("Zoe"))).as("more than ten").singleElement().satisfies(file -> assertThat(
                new String(file.content(), StandardCharsets.UTF_8)).contains("Too *narrow*", "First words"));
        assertThat(Office.buttons(history("Ben"))).extracting(button -> button.label()).containsExactly(
                "Go back to our version 1");
    }

    @Test
    void whoeverTookTheirNameOutStandsInNoLine() {
        office.types("Dan", "wording propose", "question", WHY, "text", "Jobs");
        office.presses("Dan", office.handle(office.typed("Dan", "data forget")), "Take my name out for good");
        assertThat(Office.text(history("Zoe"))).contains("**Proposed text 1**", "by former member of the partnership")
                .doesNotContain("Dan");
    }
}
