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
}
