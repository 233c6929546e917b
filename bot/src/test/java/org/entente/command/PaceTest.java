package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeMap;
import org.entente.command.Action.Suggestion;
import org.entente.command.card.Card;
import org.entente.command.words.Scripts;
import org.entente.script.Edition;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.ScriptFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing and nobody holds the room: questions are put aside, absent organisations not waited for. */
class PaceTest {

    private static final String DETAILS = "document-details";

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Card card() {
        return office.card(Scripts.GUIDE);
    }

    @Test
    void aQuestionPutAsideIsPassedOverUntilItIsTakenUpAgain() {
        assertThat(Office.text(office.presses("Ann", card(), "Put aside question 1")))
                .contains("Question 1 (Why partner) is put aside");
        assertThat(Office.text(card())).contains("This question is put aside", "[Take up question 1 again]");
        assertThat(office.types("Ann", "conversation next")).contains("Question 2 of 15");
        for (int i = 3; i <= 15; i++) {
            office.types("Ann", "conversation next");
        }
        assertThat(office.types("Ann", "conversation next")).contains("Question 2 of 15");
        assertThat(office.types("Ann", "conversation park", "question", "1"))
                .contains("The group takes up question 1 (Why partner) again");
        assertThat(Office.text(card())).contains("question 1 of 15").doesNotContain("This question is put aside");
    }

    @Test
    void answeringAQuestionPutAsideOrGoingToItLiftsNothing() {
        office.types("Ann", "conversation park");
        office.types("Ben", "conversation answer", "text", "Jobs");
        office.types("Ann", "conversation next");
        office.types("Ann", "conversation go", "question", "1");
        assertThat(Office.text(card())).contains("Alpha**: Jobs", "This question is put aside");
    }

    @Test
    void pressingPutAsideTwiceDoesNotTakeItUpAgain() {
        Card before = card();
        office.presses("Ann", before, "Put aside question 1");
        office.presses("Ann", before, "Put aside question 1");
        assertThat(Office.text(card())).contains("This question is put aside");
    }

    @Test
    void onlyTheFacilitatorPutsAsideAndMarksAbsences() {
        assertThat(office.types("Ben", "conversation park")).contains("Only the partnership’s facilitator");
        assertThat(office.types("Ben", "meeting away", "organization", "Beta"))
                .contains("Only the partnership’s facilitator");
        assertThat(office.types("Ben", "conversation scribe")).contains("Only the partnership’s facilitator");
    }

    @Test
    void theLastCardSaysWhatIsLeft() {
        office.types("Ann", "conversation park", "question", "3");
        office.types("Ann", "conversation park", "question", "4");
        for (int i = 1; i <= 15; i++) {
            office.types("Ben", "conversation skip", "question", i + "");
            office.types("Cleo", "conversation skip", "question", i + "");
        }
        office.types("Ann", "conversation go", "question", "15");
        assertThat(Office.text(card())).doesNotContain("have been gone through")
                .contains("2 questions put aside and 13 questions passed", "[Take up question 3 again]");
        assertThat(office.types("Ann", "conversation next")).contains("Only 2 questions put aside are left here");
        assertThat(office.types("Ann", "partnership status")).contains("13 of 15 questions settled",
                "2 questions put aside");
    }

    @Test
    void allWasGoneThroughWhereEverybodyAnswered() {
        for (int i = 1; i <= 15; i++) {
            office.types("Ben", "conversation answer", "question", i + "", "text", i == 15 ? "2027-02-01" : "Yes");
            office.types("Cleo", "conversation answer", "question", i + "", "text", i == 15 ? "2027-02-01" : "Yes");
        }
        office.types("Ann", "conversation go", "question", "15");
        assertThat(Office.text(card())).contains("have been gone through");
    }

    @Test
    void toPassIsNotToSpeak() {
        office.types("Ben", "conversation answer", "text", "Jobs");
        assertThat(office.types("Cleo", "conversation skip")).contains("Every organization has answered or passed")
                .doesNotContain("Everyone has spoken");
        assertThat(office.types("Cleo", "conversation answer", "text", "Us too")).contains("Everyone has spoken");
        office.types("Ann", "conversation next");
        office.types("Cleo", "conversation skip", "question", "1");
        assertThat(Office.text(office.result("why-partner")))
                .contains("1 of 2 organizations has spoken. 1 organization passes.");
    }

    @Test
    void theGroupGoesOnWithoutAnAbsentOrganisationAndWaitsForItAgain() {
        assertThat(Office.text(card())).doesNotContain("Go on without");
        office.types("Ben", "conversation answer", "text", "Jobs");
        Card waiting = card();
        assertThat(Office.text(office.presses("Ann", waiting, "Go on without Beta today")))
                .contains("goes on without **Beta** today");
        office.presses("Ann", waiting, "Go on without Beta today");
        assertThat(Office.text(card())).contains("**Beta** *is away today*", "[Beta is back]");
        assertThat(office.types("Ann", "partnership status")).contains("1 of 15 questions settled");
        assertThat(office.types("Ann", "meeting away", "organization", "Alpha")).contains("keep at least this one");
        assertThat(office.types("Ann", "meeting away", "organization", "Beta")).contains("**Beta** is back");
        assertThat(office.types("Ann", "partnership status")).contains("0 of 15 questions settled");
    }

    @Test
    void whatAnAbsentOrganisationHasSaidStaysToBeRead() {
        office.types("Cleo", "conversation answer", "text", "From Beta");
        office.types("Ann", "meeting away", "organization", "Beta");
        assertThat(Office.text(card())).contains("From Beta");
        assertThat(office.types("Zoe", "conversation show")).contains("From Beta");
        assertThat(office.types("Ben", "conversation answer", "text", "Jobs"))
                .contains("Every organization present has answered or passed");
    }

    @Test
    void aNumberIsThePlaceAmongTheQuestionsAsked() {
        office.types("Ann", "worksheet start");
        assertThat(Office.text(office.card(DETAILS))).contains("question 1 of 26");
        assertThat(office.types("Ann", "partnership status")).contains("0 of 26 questions settled");
        assertThat(office.types("Ann", "worksheet go", "question", "decision-rule")).contains("Question 15 of 26");
        assertThat(Office.text(office.card(DETAILS))).contains("question 15 of 26", "[Answer question 15]");
        office.types("Ben", "worksheet answer", "question", "committee", "text", "yes");
        assertThat(Office.text(office.card(DETAILS))).contains("question 16 of 27", "[Answer question 16]");
        assertThat(office.types("Ann", "worksheet go", "question", "15")).contains("Question 15 of 27");
        assertThat(office.dispatcher.suggest(office.typed("Ann", "worksheet go", "question", "16."), "question"))
                .extracting(Suggestion::value).containsExactly("decision-rule");
        assertThat(office.types("Ben", "worksheet answer", "question", "16", "text", "x")).contains("Choose among");
    }

    @Test
    void aQuestionThatNoLongerArisesSaysSoOnItsCard() {
        office.types("Ann", "worksheet start");
        office.types("Ben", "worksheet answer", "question", "committee", "text", "yes");
        office.types("Ann", "worksheet go", "question", "15");
        office.types("Ben", "worksheet answer", "question", "committee", "text", "no");
        assertThat(Office.text(office.card(DETAILS))).contains("This question does not arise")
                .doesNotContain("[Answer");
    }

    @Test
    void worksheetVerbsActOnTheOneOpenedLast() throws IOException {
        office.close();
        office = Office.begun(Files.createDirectory(folder.resolve("two")), Clock.systemUTC(), withAnotherWorksheet());
        assertThat(office.types("Ann", "worksheet next")).contains("No worksheet was started");
        Card choice = Office.card(office.handle(office.typed("Ann", "worksheet start")));
        assertThat(Office.text(choice)).contains("[Another sheet]", "[Document details]");
        assertThat(Office.text(office.presses("Ann", choice, "Document details"))).contains("Question 1 of 26");
        assertThat(office.types("Ann", "worksheet next")).contains("Question 2 of 26");
        office.types("Ann", "worksheet start", "worksheet", "another");
        assertThat(office.types("Ben", "worksheet skip")).contains("skips question 1 (Only one)");
        assertThat(office.types("Ann", "worksheet start")).contains("Question 1 of 1");
    }

    private static Contents withAnotherWorksheet() {
        TreeMap<String, String> files = new TreeMap<>(ScriptFolder.builtIn().edition().files());
        files.put("worksheets/another.yaml", """
                worksheet: another
                title: {fr: "Une autre fiche", en: "Another sheet"}
                about: {fr: "Essai.", en: "Trial."}
                audience: together
                sections:
                  - section: only
                    title: {fr: "Seule", en: "Only"}
                    questions:
                      - question: one
                        title: {fr: "Une seule", en: "Only one"}
                        prompt: {fr: "Quoi ?", en: "What?"}
                        answer: short-text
                        about: group
                        minutes: 1
                        covers: [I-1]
                        source: "here"
                """);
        return new Contents(new Edition(files), edition -> ContentReader.read(edition).content().orElseThrow());
    }
}
