package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that was refused is not lost: it opens again with what its author wrote. */
class KeptTest {

    private static final String CORRECT = "Correct my text";
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply sends(String who, Form form, String text) {
        return office.handle(office.sent(who, form, "answer", text));
    }

    private Form numberForm(String who) {
        return office.opens(who, "worksheet answer", "question", "term", "organization", "Alpha");
    }

    @Test
    void anInvalidAnswerOpensAgainAsItWasWritten() {
        Reply refused = sends("Ben", numberForm("Ben"), "two years, say");
        assertThat(Office.text(refused)).contains("Give a whole number");
        Form again = Office.form(office.presses("Ben", refused, CORRECT));
        assertThat(Office.prefill(again)).isEqualTo("two years, say");
        assertThat(Office.text(sends("Ben", again, "24"))).contains("**Alpha** answered question");
        assertThat(Office.prefill(numberForm("Ben"))).isEqualTo("24");
    }

    @Test
    void whoeverOpensTheFormAnewFindsTheTextToo() {
        sends("Ben", numberForm("Ben"), "two years, say");
        assertThat(Office.prefill(numberForm("Ben"))).isEqualTo("two years, say");
        assertThat(Office.prefill(numberForm("Ann"))).isEmpty();
    }

    @Test
    void whoeverWasSlowerSeesBothTextsAndLosesNone() {
        office.types("Ben", "member add", "person", "Dan");
        Form slow = office.opens("Dan", "conversation answer");
        sends("Ben", office.opens("Ben", "conversation answer"), "Ben's words");
        Reply refused = sends("Dan", slow, "Dan's words");
        assertThat(Office.files(refused)).singleElement().satisfies(file -> assertThat(
                new String(file.content(), StandardCharsets.UTF_8)).contains("Ben's words", "Dan's words"));
        assertThat(office.said()).singleElement().satisfies(said -> assertThat(said.author()).isEqualTo("Ben"));
        Form again = Office.form(office.presses("Dan", refused, CORRECT));
        assertThat(Office.prefill(again)).isEqualTo("Dan's words");
        assertThat(Office.text(sends("Dan", again, "Both words"))).contains("changed its answer");
    }

    @Test
    void whatWasPickedIsPickedAgain() {
        office.types("Ann", "raci role", "name", "Coach");
        office.types("Ann", "raci task", "name", "Welcome");
        Form form = office.opens("Ann", "raci assign", "task", "Welcome");
        Reply refused = office.handle(office.sent("Ann", form, "leads", "1", "r", "1", "a", "1"));
        assertThat(Office.text(refused)).contains("a role bears a single letter");
        Form again = Office.form(office.presses("Ann", refused, CORRECT));
        assertThat(again.fields()).filteredOn(Form.PickField.class::isInstance).map(Form.PickField.class::cast)
                .extracting(Form.PickField::chosen)
                .containsExactly(Set.of("1"), Set.of("1"), Set.of("1"), Set.of(), Set.of());
    }
}
