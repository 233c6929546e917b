package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.command.Request.Quoted;
import org.entente.command.card.Form;
import org.entente.command.words.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message becomes an answer, and whoever wrote it stays credited. */
class KeepingTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply keeps(String who, String author, String text) {
        return office.handle(office.typed(who, "conversation keep").quoting(new Quoted("m", author, author, text)));
    }

    @Test
    void theFormHoldsTheMessageAndTheAnswerNamesItsAuthor() {
        Form form = Office.form(keeps("Ben", "Denis *Roy*", "Real work"));
        assertThat(Office.prefill(form)).isEqualTo("Real work");
        assertThat(office.sends("Ben", form, "answer", "Real, paid work")).contains("**Alpha** answered question 1");
        assertThat(Office.text(office.card(Scripts.GUIDE))).contains("Real, paid work *(from Denis \\*Roy\\*)*");
        assertThat(office.types("Zoe", "conversation show")).contains("Real, paid work (from Denis");
        office.types("Ben", "conversation answer", "text", "Something of ours");
        assertThat(office.types("Zoe", "conversation show")).doesNotContain("Denis");
    }

    @Test
    void onesOwnMessageNeedsNoCredit() {
        office.sends("Ben", Office.form(keeps("Ben", "Ben", "Work")), "answer", "Work");
        assertThat(office.types("Zoe", "conversation show")).contains("**Alpha**: Work").doesNotContain("(from");
    }

    @Test
    void theFacilitatorSaysForWhichOrganisationAndTheCreditOutlivesTheConfirmation() {
        Form form = Office.form(keeps("Ann", "Denis", "Real work"));
        office.sends("Ann", form, "answer", "Real work", "organization", "2");
        assertThat(office.types("Zoe", "conversation show"))
                .contains("**Beta**: Real work (from Denis, entered by the facilitator, unconfirmed)");
        office.types("Cleo", "conversation confirm");
        assertThat(office.types("Zoe", "conversation show")).contains("**Beta**: Real work (from Denis)");
    }

    @Test
    void aLongMessageStartsCutWithASentence() {
        Form form = Office.form(keeps("Ben", "Denis", "é".repeat(4500)));
        assertThat(Office.prefill(form)).hasSize(4000).endsWith("…");
        assertThat(note(form)).contains("longer than an answer can be (4,000 characters)");
    }

    @Test
    void itSaysWhereItWouldReplaceWhatWasSaid() {
        assertThat(note(Office.form(keeps("Ben", "Denis", "Work")))).doesNotContain("takes the place");
        office.types("Ben", "conversation answer", "text", "Ours");
        Form form = Office.form(keeps("Ben", "Denis", "Work"));
        assertThat(note(form)).contains("takes the place of its answer");
        office.types("Ben", "conversation answer", "text", "Newer");
        assertThat(office.sends("Ben", form, "answer", "Work")).contains("answered in the meantime");
    }

    @Test
    void aQuestionWithChoicesShowsTheMessageBesideThem() {
        office.types("Ann", "worksheet start");
        office.types("Ann", "worksheet go", "question", "committee");
        Form form = Office.form(keeps("Ben", "Denis", "Yes, let us @everyone"));
        assertThat(note(form)).contains("Message of Denis: Yes, let us \\@everyone");
        assertThat(office.sends("Ben", form, "answer", "yes")).contains("**Alpha** answered question 14");
    }

    @Test
    void anObserverKeepsNothingAndAMessageWithoutTextIsNone() {
        assertThat(Office.text(keeps("Zoe", "Denis", "Work"))).contains("without representing an organization");
        assertThat(Office.text(keeps("Ben", "Denis", " "))).contains("holds no text");
    }

    private static String note(Form form) {
        return form.fields().stream().filter(Form.Note.class::isInstance).map(field -> ((Form.Note) field).markup())
                .findFirst().orElseThrow();
    }
}
