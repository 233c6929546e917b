package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which document fits the group follows from its answers; the group may choose another and say why. */
class AdvisingTest {

    private static final String AGREEMENT = "partnership-agreement";
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String advice(String who) {
        return office.types(who, "draft advice");
    }

    /** Both organisations answer the same. */
    private void say(String question, String answer) {
        for (String lead : new String[]{"Ben", "Cleo"}) {
            office.types(lead, "worksheet answer", "worksheet", "document-details", "question", question, "text",
                    answer);
        }
    }

    private void usual() {
        say("shares-money", "no");
        say("created-together", "no");
        say("level", "Regional: a whole region");
        say("lasting", "A year or more, or with no end in sight");
    }

    private String exported(int file) {
        Reply exported = office.handle(office.typed("Ann", "draft export", "anyway", "yes"));
        return new String(Office.files(exported).get(file).content(), StandardCharsets.UTF_8);
    }

    @Test
    void beforeAnythingIsAnsweredItSaysWhatItLacksAndLeadsThere() {
        Reply shown = office.handle(office.typed("Ben", "draft advice"));
        assertThat(shown).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(shown)).contains("Advice for now: memorandum of understanding", "Still to be answered",
                "Money between our organizations", "Nothing has been chosen yet", "The facilitator enters")
                .doesNotContain("Use the");
        Form form = Office.form(office.presses("Ben", shown, "Answer: A service created together"));
        office.sends("Ben", form, "answer", "no");
        assertThat(advice("Ben")).doesNotContain("[Answer: A service created together]");
    }

    @Test
    void onceAllIsKnownItGivesItsReasonsAndWhatWouldChangeIt() {
        usual();
        assertThat(advice("Ann")).contains("**Advice: memorandum of understanding.**",
                "No money passes between your organizations.", "Your activities last a year or more.",
                "If you put money together: partnership agreement", "If one organization pays another: service or",
                "[Use the informal note]", "[Use the memorandum]", "[Use the partnership agreement]")
                .doesNotContain("Still to be answered", "What does not go together");
    }

    @Test
    void differentAnswersCountAsNoneAndAreNamed() {
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "created-together",
                "text", "yes");
        assertThat(advice("Ann")).contains("Advice for now: partnership agreement", "have a lawyer read it");
        office.types("Cleo", "worksheet answer", "worksheet", "document-details", "question", "created-together",
                "text", "no");
        assertThat(advice("Ann")).contains("Advice for now: memorandum",
                "A service created together: your organizations gave different answers");
    }

    @Test
    void whoPaysAnotherIsToldOfAContract() {
        usual();
        say("shares-money", "yes");
        assertThat(advice("Ann")).contains("Advice for now: partnership agreement", "What the money is for",
                "Money passes between your organizations, and this document is not made for that");
        say("money-use", "One organization pays another for services, or funds it");
        assertThat(advice("Ann")).contains("which Entente does not write", "this document fits: memorandum",
                "documents replaces the contract that this takes");
    }

    @Test
    void everyCardOfTheDraftSaysWhenTheAdviceIsAnotherDocument() {
        String differs = "The advice is another document: **partnership agreement**.";
        assertThat(office.types("Ann", "draft gaps")).doesNotContain(differs).contains("[Which document fits us?]");
        usual();
        say("created-together", "yes");
        assertThat(office.types("Ann", "draft gaps")).contains(differs);
        assertThat(office.types("Ann", "draft export")).contains(differs);
        assertThat(office.types("Ann", "draft show")).contains(differs);
        assertThat(office.types("Ann", "entente")).contains("the advice is now the **partnership agreement**");
        office.types("Ann", "draft advice", "instrument", AGREEMENT);
        assertThat(office.types("Ann", "draft gaps")).doesNotContain(differs).contains("Our shared values");
        assertThat(office.types("Ann", "entente")).doesNotContain("the advice is now");
    }

    @Test
    void whatIsAdvisedIsChosenInOneTapAndTheDraftFollows() {
        usual();
        say("created-together", "yes");
        Reply chosen = office.presses("Ann", office.handle(office.typed("Ann", "draft advice")),
                "Use the partnership agreement");
        assertThat(chosen).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(chosen)).contains("**Ann** has entered the group’s choice",
                "**partnership agreement**").doesNotContain("The reason is kept");
        assertThat(office.types("Ann", "partnership status")).contains("(partnership agreement): not exported yet");
        assertThat(exported(2)).contains("# Partnership agreement", "Annex A: work plan")
                .doesNotContain("The document advised was");
        assertThat(office.types("Ann", "partnership status")).contains("(partnership agreement): version 1 exported");
        assertThat(office.types("Ann", "draft advice", "instrument", AGREEMENT)).contains("already the document");
        assertThat(advice("Ben")).contains("Chosen by Ann on");
    }

    @Test
    void againstTheAdviceAFormAsksWhyAndTheDocumentPrintsTheReason() {
        usual();
        Form form = Office.form(office.presses("Ann", office.handle(office.typed("Ann", "draft advice")),
                "Use the partnership agreement"));
        assertThat(advice("Ann")).contains("Nothing has been chosen yet");
        assertThat(office.sends("Ann", form, "reason", "Our funder\nasks for *it*.")).contains("The reason is kept");
        assertThat(advice("Ben")).contains("when the advice was: memorandum of understanding",
                "Our funder asks for \\*it\\*.");
        assertThat(exported(2)).contains("The document advised was: memorandum of understanding", "Our funder asks");
        Reply french = office.handle(office.typed("Ann", "draft show", "language", "fr"));
        assertThat(Office.files(french)).singleElement().satisfies(file -> assertThat(file.name()).contains("accord"));
        assertThat(office.types("Ann", "draft gaps")).doesNotContain("The advice is another document");
        say("lasting", "Less than a year: an event, a season, a trial");
        say("level", "Local: a town, a neighbourhood, a few villages");
        assertThat(office.types("Ann", "draft gaps")).contains("another document: **informal note**");
        assertThat(advice("Ann")).contains("very heavy for a small, local, short-term program");
    }

    @Test
    void versionsAreCountedForEachDocument() {
        exported(2);
        office.types("Ann", "organization add", "name", "Gamma");
        exported(2);
        assertThat(office.types("Ann", "partnership status")).contains("version 2 exported");
        office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "A trial first");
        assertThat(exported(2)).contains("DRAFT, version 1", "# Informal partnership note");
        office.types("Ann", "draft advice", "instrument", "memorandum");
        assertThat(office.types("Ann", "partnership status")).contains("version 2 exported");
    }

    @Test
    void aReplaySaysTheSameAgainAndChoosesNothingNew() {
        usual();
        Request request = office.typed("Ann", "draft advice", "instrument", "informal-note", "reason", "First");
        String said = Office.text(office.handle(request));
        office.types("Ann", "draft advice", "instrument", "memorandum");
        assertThat(Office.text(office.handle(request))).isEqualTo(said);
        assertThat(advice("Ann")).contains("being prepared: memorandum");
    }

    @Test
    void onlyTheFacilitatorEntersTheChoiceAndAWordThatIsNoneIsRefused() {
        assertThat(office.types("Ben", "draft advice", "instrument", "memorandum")).contains("facilitator can do this");
        assertThat(office.types("Ann", "draft advice", "instrument", "treaty")).contains("treaty");
        assertThat(office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "x".repeat(1001)))
                .contains("1,000", "1,001");
        assertThat(advice("Ann")).contains("Nothing has been chosen yet");
    }
}
