package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.command.card.Form;
import org.entente.command.words.Scripts;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From different answers to one text: what is proposed, who accepts it, and that nobody accepts unseen. */
class WordingTest {

    private static final String WHY = "conversation-guide/why-partner";
    private static final String TERM = "document-details/term";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Proposal> standing(String question) {
        String[] parts = question.split("/");
        return office.record.read(record -> record.wordings().of(record.partnershipIn("guild", "channel").orElseThrow()
                .id()).to(parts[0], parts[1]));
    }

    private Stance stance(String organisation) {
        long id = office.record.read(record -> record.partnershipIn("guild", "channel").orElseThrow().organisations()
                .stream().filter(one -> one.name().equals(organisation)).findFirst().orElseThrow().id());
        return standing(WHY).getFirst().stance(id);
    }

    private static String files(Reply reply) {
        return Office.files(reply).stream().map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private String card() {
        return Office.text(office.card(Scripts.GUIDE));
    }

    private void answered() {
        office.types("Ben", "conversation answer", "text", "Better *jobs*");
        office.types("Cleo", "conversation answer", "text", "More training");
    }

    @Test
    void theFormHoldsTheAnswersSideBySideAndEverybodyIsAsked() {
        answered();
        Form form = Office.form(office.presses("Ann", office.card(Scripts.GUIDE),
                "Propose a common text for question 1"));
        assertThat(Office.prefill(form)).isEqualTo("Alpha: Better *jobs*\n\nBeta: More training");
        String told = Office.text(office.handle(office.sent("Ann", form, "answer", "Jobs and training")));
        assertThat(told).contains("**Ann** proposes a text for question 1", "Proposed text",
                "Jobs and training", "Still to be heard: **Alpha** and **Beta**",
                "[Agree to the text of question 1]", "[Agree with a reservation, question 1]");
        assertThat(card()).contains("Proposed text", "No organization has spoken yet");
    }

    @Test
    void oneTapProposesAnAnswerAndItIsTheAnswerThatWasSeen() {
        answered();
        var shown = office.card(Scripts.GUIDE);
        office.types("Cleo", "conversation answer", "text", "Much more training");
        assertThat(Office.text(office.presses("Ann", shown, "Propose the answer of Beta"))).contains(
                "This answer has changed since");
        assertThat(standing(WHY)).isEmpty();
        office.presses("Ann", office.card(Scripts.GUIDE), "Propose the answer of Beta");
        assertThat(standing(WHY)).extracting(Proposal::value).containsExactly(new Value.Words("Much more training"));
    }

    @Test
    void whenAllLeadsAcceptTheTextIsAgreedAndTheQuestionSettled() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        assertThat(Office.text(office.presses("Ben", office.card(Scripts.GUIDE), "Agree to the text of question 1")))
                .containsPattern("\\*\\*Alpha\\*\\* agrees \\(<t:\\d+:d>\\)").contains("1 of 2 agrees").doesNotContain(
                        "Agreed text");
        assertThat(Office.text(office.presses("Cleo", office.card(Scripts.GUIDE), "Agree to the text of question 1")))
                .contains("**Beta** agrees", "2 of 2 agree", "Agreed text", "Jobs");
        assertThat(card()).contains("Agreed text").doesNotContain("[Agree to the text");
        office.types("Ann", "conversation next");
        assertThat(Office.text(office.result("why-partner"))).contains("Text agreed.");
        assertThat(office.types("Ann", "conversation next")).doesNotContain("Question 1 of");
    }

    @Test
    void aStanceTypedShowsTheTextFirstAndIsGivenWithItsVersion() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        assertThat(office.types("Ben", "wording agree", "question", WHY)).contains("Here is the text", "Jobs",
                "version:1");
        assertThat(stance("Alpha")).isInstanceOf(Stance.Silent.class);
        assertThat(office.types("Ben", "wording agree", "question", WHY, "version", "1")).contains("agrees");
        assertThat(stance("Alpha")).isEqualTo(new Stance.Agrees());
    }

    @Test
    void aStanceOnATextThatHasChangedIsNotTakenAndTheNewTextIsShown() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        var shown = office.card(Scripts.GUIDE);
        office.presses("Ben", shown, "Agree to the text of question 1");
        assertThat(office.types("Ann", "wording propose", "question", WHY, "text", "Fewer jobs")).contains(
                "changes the text", "every organization is asked again");
        assertThat(Office.text(office.presses("Cleo", shown, "Agree to the text of question 1"))).contains(
                "The text has changed since", "Fewer jobs");
        assertThat(stance("Alpha")).isInstanceOf(Stance.Silent.class);
        assertThat(stance("Beta")).isInstanceOf(Stance.Silent.class);
    }

    @Test
    void aReasonTypedForATextThatChangedGoesBackToItsAuthor() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        Form form = Office.form(office.presses("Cleo", office.card(Scripts.GUIDE),
                "Agree with a reservation, question 1"));
        office.types("Ann", "wording propose", "question", WHY, "text", "Fewer jobs");
        Reply refused = office.handle(office.sent("Cleo", form, "reason", "Who pays?"));
        assertThat(Office.text(refused)).contains("The text has changed since");
        assertThat(Office.text(refused) + files(refused)).contains("Who pays?");
        assertThat(stance("Beta")).isInstanceOf(Stance.Silent.class);
    }

    @Test
    void reservationsAndObjectionsNameTheirReason() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        office.types("Ben", "wording reserve", "question", WHY, "version", "1", "reason", "Costs *are* open");
        office.types("Cleo", "wording object", "question", WHY, "version", "1", "reason", "Too narrow");
        assertThat(card()).contains("with a reservation: Costs \\*are\\* open", "does not agree: Too narrow",
                "1 of 2 agrees");
        office.types("Cleo", "wording reserve", "question", WHY, "version", "1", "reason", "Fine for a year");
        assertThat(card()).contains("Agreed text", "Fine for a year");
    }

    @Test
    void whatABoardDecidedElsewhereIsReported() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        assertThat(office.types("Ben", "wording report", "question", WHY, "version", "1", "title", "Board", "date",
                "2026-11-03")).contains("reported: Board");
        assertThat(office.types("Ben", "wording report", "question", WHY, "version", "1", "title", "Board", "date",
                "2999-01-01")).contains("still to come");
    }

    @Test
    void allThatAwaitsALeadIsReadAndAcceptedInOneTap() {
        office.types("Ann", "wording propose", "question", WHY, "text", "Jobs");
        office.types("Ann", "wording propose", "question", TERM, "text", "24");
        Reply list = office.handle(office.typed("Ben", "wording agree"));
        assertThat(Office.text(list)).contains("2 texts await the word of **Alpha**", "Jobs", "24");
        Reply told = office.presses("Ben", list, "Agree to all 2 shown");
        assertThat(Office.text(told)).contains("**Alpha** agrees to 2 texts", "Others have still to be heard");
        assertThat(office.types("Ben", "wording agree")).contains("No text awaits");
        Reply other = office.handle(office.typed("Cleo", "wording agree"));
        office.types("Ann", "wording propose", "question", TERM, "text", "36");
        Reply changed = office.presses("Cleo", other, "Agree to all 2 shown");
        assertThat(Office.text(changed)).contains("The list has changed since", "36");
        String code = Office.text(changed).replaceAll("(?s).*`shown:([a-z0-9]+)`.*", "$1");
        assertThat(office.types("Cleo", "wording agree", "shown", code)).contains("**Beta** agrees to 2 texts",
                "Agreed by all: 1.");
    }

    @Test
    void aVersionThatNotAllAgreeToIsNotCalledAgreedBecauseAnotherIs() {
        office.types("Ann", "wording propose", "question", WHY, "text", "Jobs");
        for (String lead : List.of("Ben", "Cleo")) {
            office.types(lead, "wording agree", "question", WHY, "version", "1");
        }
        office.types("Ann", "wording propose", "question", WHY, "text", "Des emplois", "language", "fr");
        Reply ben = office.handle(office.typed("Ben", "wording agree"));
        assertThat(Office.text(office.presses("Ben", ben, "Agree to this text"))).contains(
                "Others have still to be heard").doesNotContain("Agreed by all");
        Reply cleo = office.handle(office.typed("Cleo", "wording agree"));
        assertThat(Office.text(office.presses("Cleo", cleo, "Agree to this text"))).contains("Agreed by all: 1.");
    }

    @Test
    void theListHoldsOnlyTextsThatCanBeReadWhole() {
        for (String question : List.of("why-partner", "gains-together", "hoped-for-change", "effect-on-people")) {
            office.types("Ann", "wording propose", "question", question, "text", question + " x".repeat(600));
        }
        Reply list = office.handle(office.typed("Ben", "wording agree"));
        assertThat(Office.text(list)).contains("Agree to all 2 shown", "2 more follow");
        office.presses("Ben", list, "Agree to all 2 shown");
        assertThat(office.beside).singleElement().satisfies(rest -> assertThat(Office.text(rest))
                .contains("2 texts await", "Agree to all 2 shown"));
        office.types("Ann", "wording propose", "question", WHY, "text", "y".repeat(4000));
        Reply one = office.handle(office.typed("Ben", "wording agree"));
        assertThat(files(one)).contains("y".repeat(4000));
    }

    @Test
    void aNewOrganisationIsAskedToo() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        office.types("Ben", "wording agree", "question", WHY, "version", "1");
        office.types("Cleo", "wording agree", "question", WHY, "version", "1");
        office.types("Ann", "organization add", "name", "Gamma");
        assertThat(card()).contains("Proposed text", "2 of 3 agree", "**Gamma** has not spoken yet");
    }

    @Test
    void whoeverTypesOverSomebodysNewTextGetsTheirOwnBack() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        Form form = office.opens("Cleo", "wording propose", "question", WHY);
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs and homes");
        Reply refused = office.handle(office.sent("Cleo", form, "answer", "Training"));
        assertThat(Office.text(refused) + files(refused)).contains("Somebody changed this text",
                "Jobs and homes", "Training");
    }

    @Test
    void aGroupOfTwoLanguagesHasATextInEachAndBothAreAsked() {
        office.types("Ann", "partnership settings", "second-language", "fr");
        office.types("Ann", "wording propose", "question", WHY, "text", "Jobs", "language", "en");
        assertThat(office.types("Ben", "wording agree", "question", WHY, "version", "1")).contains("in English only",
                "[Propose the French text of question 1]");
        Reply told = office.handle(office.typed("Ann", "wording propose", "question", WHY, "text", "Des emplois",
                "language", "fr"));
        assertThat(Office.text(told)).contains("Proposed text (in French)");
        Reply agreed = office.presses("Ben", office.card(Scripts.GUIDE), "Agree to the text of question 1");
        assertThat(Office.text(agreed)).contains("agrees");
        assertThat(standing(WHY)).hasSize(2).allSatisfy(one -> assertThat(one.statements()).hasSize(1));
    }

    @Test
    void theWordsOfAnOfferedClauseCanBeChanged() {
        String rule = "document-details/decision-rule";
        office.types("Ann", "wording propose", "question", rule, "text", "consensus");
        Reply shown = office.handle(office.typed("Ben", "wording show", "question", rule));
        assertThat(standing(rule)).extracting(Proposal::value).containsExactly(new Value.Picks(List.of("consensus")));
        Form form = Office.form(office.presses("Ben", shown, Office.buttons(shown).stream()
                .map(button -> button.label()).filter(label -> label.startsWith("Adapt the clause")).findFirst()
                .orElseThrow()));
        assertThat(Office.prefill(form)).isNotBlank();
        office.handle(office.sent("Ben", form, "answer", Office.prefill(form) + " Always."));
        assertThat(standing(rule)).extracting(Proposal::value)
                .containsExactly(new Value.Words(Office.prefill(form) + " Always."));
    }

    @Test
    void whatEachOrganisationKnowsOfItselfNeedsNoCommonText() {
        assertThat(office.types("Ann", "wording propose", "question", "document-details/mission", "text", "x"))
                .contains("each answers for itself");
    }
}
