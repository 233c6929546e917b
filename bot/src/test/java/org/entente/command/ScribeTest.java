package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.command.card.Card;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.command.words.Scripts;
import org.entente.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One facilitator types for the whole room, and each lead confirms in one tap. */
class ScribeTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static List<String> fields(Form form) {
        return form.fields().stream().filter(field -> !(field instanceof Form.Note)).map(field -> switch (field) {
            case Form.TextField text -> text.id();
            case Form.PickField pick -> pick.id();
            case Form.PersonField person -> person.id();
            case Form.RoleField role -> role.id();
            case Form.FileField file -> file.id();
            case Form.Note note -> "";
        }).toList();
    }

    private Card sent(Form form, String... fields) {
        return Office.card(office.handle(office.sent("Ann", form, fields)));
    }

    private String shown() {
        return office.types("Zoe", "conversation show");
    }

    @Test
    void oneFormHoldsTheQuestionAndAFieldForEachOrganisation() {
        Form form = office.opens("Ann", "conversation scribe");
        assertThat(fields(form)).containsExactly("o1", "o2");
        Card told = sent(form, "o1", "Jobs", "o2", "Training");
        assertThat(Office.text(told)).contains("The facilitator entered what **Alpha** and **Beta** said to question 1",
                "Everyone has spoken", "[Confirm the answer of Alpha]", "[Confirm the answer of Beta]");
        assertThat(shown()).contains("Jobs (entered by the facilitator, unconfirmed)", "Training (entered");
    }

    @Test
    void aFacilitatorWhoSpeaksForNobodyGetsItFromAnswerToo() {
        Reply opened = office.presses("Ann", office.card(Scripts.GUIDE), "Answer question 1");
        assertThat(fields(Office.form(opened))).containsExactly("o1", "o2");
        assertThat(office.opens("Ann", "conversation answer", "organization", "Beta").fields()).hasSize(2);
    }

    @Test
    void anEmptyOrUnchangedFieldLeavesTheOrganisationAsItWas() {
        office.types("Ben", "conversation answer", "text", "Ben's own");
        Form form = office.opens("Ann", "conversation scribe");
        assertThat(Office.prefill(form)).isEqualTo("Ben's own");
        assertThat(Office.text(sent(form, "o1", "Ben's own", "o2", " "))).contains("Nothing changed");
        assertThat(office.said()).singleElement().extracting(answer -> answer.unconfirmed()).isEqualTo(false);
        sent(form, "o1", "", "o2", "Training");
        assertThat(office.said()).hasSize(2);
        assertThat(shown()).contains("Ben's own\n", "Training (entered");
    }

    @Test
    void aFieldThatNobodyTouchedIsNotStaleThoughItsOrganisationAnsweredMeanwhile() {
        office.types("Ben", "conversation answer", "text", "First");
        Form form = office.opens("Ann", "conversation scribe");
        office.types("Ben", "conversation answer", "text", "Second");
        assertThat(Office.text(sent(form, "o1", "First", "o2", "Training"))).contains("what **Beta** said")
                .doesNotContain("while you were typing");
        assertThat(shown()).contains("Second");
    }

    @Test
    void withMoreThanFourOrganisationsAButtonOpensTheNext() {
        for (String name : List.of("Gamma", "Delta", "Epsilon", "Zeta")) {
            office.types("Ann", "organization add", "name", name);
        }
        Card told = sent(office.opens("Ann", "conversation scribe"), "o1", "Jobs");
        Form next = Office.form(office.presses("Ann", told, "Type for the next 2 organizations"));
        assertThat(fields(next)).containsExactly("o5", "o6");
        assertThat(Office.text(sent(next, "o6", "Last"))).contains("**Zeta**").doesNotContain("Type for the");
    }

    @Test
    void whoAnsweredMeanwhileKeepsTheirTextAndTheOthersAreStored() {
        Form form = office.opens("Ann", "conversation scribe");
        office.types("Ben", "conversation answer", "text", "Ben was faster");
        Request typed = office.sent("Ann", form, "o1", "Typed for Alpha", "o2", "Typed for Beta");
        Reply told = office.handle(typed);
        assertThat(told).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(told)).contains("**Alpha** gave its own answer");
        assertThat(Office.files(told)).singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("Ben was faster", "Typed for Alpha").doesNotContain("Typed for Beta"));
        assertThat(office.posted()).anyMatch(line -> line.contains("entered what **Beta** said"));
        assertThat(shown()).contains("Ben was faster", "Typed for Beta").doesNotContain("Typed for Alpha");
        assertThat(Office.text(office.handle(typed))).isEqualTo(Office.text(told));
    }

    @Test
    void whatAnOrganisationSaidItselfOnlyItsPeopleChange() {
        office.types("Ben", "conversation answer", "text", "Ben's own words");
        Form form = office.opens("Ann", "conversation scribe");
        assertThat(Office.text(office.handle(office.sent("Ann", form, "o1", "Otherwise"))))
                .contains("**Alpha** gave its own answer");
        assertThat(shown()).contains("Ben's own words").doesNotContain("Otherwise");
    }

    private Reply typed(String command, String... options) {
        return office.handle(office.typed("Ann", command, options));
    }

    private void assertRefused(Reply told, String... given) {
        assertThat(told).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(told)).contains("**Alpha** answered this question itself");
        assertThat(Office.files(told)).hasSize(given.length == 0 ? 0 : 1)
                .allSatisfy(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains(given));
    }

    @Test
    void nobodyAnswersOrPassesInsteadOfAnOrganisationThatAnsweredItself() {
        office.types("Ben", "conversation answer", "text", "Ben's own words");
        assertRefused(typed("conversation answer", "organization", "Alpha", "text", "Ann's words"),
                "Ben's own words", "Ann's words");
        assertRefused(typed("conversation skip", "organization", "Alpha"));
        assertRefused(typed("conversation answer", "organization", "Alpha"));
        assertThat(office.said()).singleElement().satisfies(answer -> {
            assertThat(answer.revision()).isEqualTo(1);
            assertThat(answer.unconfirmed()).isFalse();
        });
    }

    @Test
    void norInAWorksheetWhereNothingIsTyped() {
        office.types("Ann", "worksheet start");
        office.types("Ben", "worksheet answer", "question", "committee", "text", "yes");
        assertRefused(typed("worksheet answer", "question", "committee", "organization", "Alpha", "text", "no"), "Yes",
                "No");
        office.types("Ben", "worksheet skip", "question", "1");
        assertRefused(typed("worksheet answer", "question", "1", "organization", "Alpha", "text", "Alpha Inc."),
                "skips this question", "Alpha Inc.");
    }

    @Test
    void aFormThatWasOpenWhenTheOrganisationAnsweredItselfGivesBothTexts() {
        Form form = office.opens("Ann", "conversation answer", "organization", "Alpha");
        office.types("Ben", "conversation answer", "text", "Ben's own words");
        assertRefused(office.handle(office.sent("Ann", form, "answer", "Ann's words")), "Ben's own words",
                "Ann's words");
        assertThat(shown()).contains("Ben's own words").doesNotContain("Ann's words");
    }

    @Test
    void aMessageIsNotKeptInsteadOfWhatAnOrganisationAnsweredItself() {
        office.types("Ben", "conversation answer", "text", "Ben's own words");
        Form form = Office.form(office.handle(office.request("Ann", Target.to("conversation keep"), Map.of(),
                Request.Act.ON_MESSAGE).quoting(new Request.Quoted("message", "Zoe", "Zoe", "What Zoe wrote"))));
        String alpha = Long.toString(office.said().getFirst().organisation());
        assertRefused(office.handle(office.sent("Ann", form, "organization", alpha, "answer", "What Zoe wrote")),
                "Ben's own words", "What Zoe wrote");
    }

    @Test
    void theSameWordsAgainChangeNothing() {
        office.types("Ben", "conversation answer", "text", "Ben's own words");
        Reply told = typed("conversation answer", "organization", "Alpha", "text", "Ben's own words");
        assertThat(told).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(told)).contains("Nothing changed: **Alpha** has already given this answer");
        assertThat(office.said()).singleElement().satisfies(answer -> assertThat(answer.revision()).isEqualTo(1));
    }

    @Test
    void whatTheFacilitatorEnteredTheFacilitatorMayStillCorrect() {
        typed("conversation answer", "organization", "Alpha", "text", "Heard wrong");
        typed("conversation answer", "organization", "Alpha", "text", "Heard right");
        assertThat(shown()).contains("Heard right (entered by the facilitator");
        office.types("Ben", "conversation confirm");
        assertRefused(typed("conversation answer", "organization", "Alpha", "text", "Third"), "Heard right", "Third");
    }

    @Test
    void aFacilitatorWhoIsOfTheOrganisationSpeaksForIt() {
        office.types("Ben", "conversation answer", "text", "Ben's own words");
        office.types("Ben", "member add", "person", "Ann");
        assertThat(Office.text(typed("conversation answer", "text", "Our words"))).contains("changed its answer");
    }

    @Test
    void oneFieldThatDoesNotFitGivesBackAllThatWasTyped() {
        office.types("Ann", "conversation go", "question", "start-date");
        Form form = office.opens("Ann", "conversation scribe");
        Reply refused = office.handle(office.sent("Ann", form, "o1", "2027-02-01", "o2", "in spring"));
        assertThat(Office.text(refused)).contains("This date could not be read");
        assertThat(Office.files(refused)).singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("2027-02-01", "in spring"));
        assertThat(office.said()).isEmpty();
    }

    @Test
    void choicesAreSelectsThatMayStayEmpty() {
        office.types("Ann", "worksheet start");
        office.types("Ann", "worksheet go", "question", "committee");
        Form form = office.opens("Ann", "worksheet scribe");
        assertThat(form.fields()).filteredOn(Form.PickField.class::isInstance).hasSize(2)
                .allSatisfy(field -> assertThat(((Form.PickField) field).least()).isZero());
        assertThat(Office.text(sent(form, "o1", "yes"))).contains("**Alpha**").doesNotContain("**Beta**");
        assertThat(office.types("Zoe", "worksheet show")).contains("**Alpha**: Yes (entered by the facilitator");
    }

    @Test
    void aLeadConfirmsAllOfTheirOrganisationInOneTapWhateverTheScript() {
        sent(office.opens("Ann", "conversation scribe"), "o1", "Jobs", "o2", "Training");
        office.types("Ann", "worksheet start");
        Card told = sent(office.opens("Ann", "worksheet scribe"), "o1", "Alpha Inc.");
        assertThat(Office.text(office.presses("Cleo", told, "Confirm the 2 answers of Alpha")))
                .contains("Only leads and deputies confirm");
        office.types("Ben", "member add", "person", "Dan");
        assertThat(office.types("Dan", "conversation confirm")).contains("Only leads and deputies confirm");
        assertThat(Office.text(office.presses("Ben", told, "Confirm the 2 answers of Alpha")))
                .contains("**Alpha** confirms 2 answers that the facilitator entered");
        assertThat(shown()).contains("**Alpha**: Jobs\n", "Training (entered by the facilitator, unconfirmed)");
        assertThat(office.types("Zoe", "worksheet show")).doesNotContain("unconfirmed");
        assertThat(office.types("Ben", "conversation confirm")).contains("Nothing awaits");
        assertThat(office.types("Cleo", "conversation confirm")).contains("**Beta** confirms 1 answer");
    }

    @Test
    void nobodyConfirmsWhatChangedSinceTheButtonWasMade() {
        Card old = sent(office.opens("Ann", "conversation scribe"), "o1", "Jobs");
        sent(office.opens("Ann", "conversation scribe"), "o1", "Other words");
        Reply told = office.presses("Ben", old, "Confirm the answer of Alpha");
        assertThat(told).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(told)).contains("has changed since", "Other words");
        assertThat(shown()).contains("unconfirmed");
        office.presses("Ben", Office.card(told), "Confirm the answer of Alpha");
        assertThat(shown()).contains("Other words").doesNotContain("unconfirmed");
    }

    @Test
    void aCorrectionIsAnAnswerOfTheOrganisation() {
        sent(office.opens("Ann", "conversation scribe"), "o1", "Jobs");
        office.sends("Ben", office.opens("Ben", "conversation answer"), "answer", "Good jobs");
        assertThat(shown()).contains("Good jobs").doesNotContain("unconfirmed");
        assertThat(office.types("Ben", "conversation confirm")).contains("Nothing awaits");
    }

    @Test
    void whatIsTypedForAnOrganisationIsInTheLanguageInWhichItsPeopleWrote() {
        office.types("Ann", "partnership settings", "second-language", "fr");
        office.types("Cleo", "language", "language", "fr");
        office.types("Cleo", "conversation answer", "text", "Des emplois");
        office.types("Ann", "conversation next");
        sent(office.opens("Ann", "conversation scribe"), "o1", "Homes", "o2", "Des logements");
        assertThat(office.said()).extracting(answer -> answer.language())
                .containsExactly(Language.ENGLISH, Language.FRENCH);
    }

    @Test
    void inAGroupOfTwoLanguagesTheirDiscordTellsInWhichPeopleWrite() {
        office.handle(office.typed("Cleo", "conversation answer", "text", "Jobs").speaking(Language.FRENCH));
        assertThat(office.said()).extracting(answer -> answer.language()).containsExactly(Language.ENGLISH);
        office.types("Ann", "partnership settings", "second-language", "fr");
        office.handle(office.typed("Cleo", "conversation answer", "text", "Des emplois").speaking(Language.FRENCH));
        assertThat(office.said()).extracting(answer -> answer.language()).containsExactly(Language.FRENCH);
    }
}
