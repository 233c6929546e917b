package org.entente.script.reading;

import static org.entente.script.reading.GoodScripts.GUIDE;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionRefusalTest {

    private static void refused(String was, String now, String... problems) {
        new GoodScripts().with(GUIDE, was, now).refused(problems);
    }

    @Test
    void aKeyThatStandsTwice() {
        refused("minutes: 6", "minutes: 6\n        minutes: 7",
                "worksheets/guide.yaml:16: the key 'minutes' stands twice here; keep one");
    }

    @Test
    void anEmptyText() {
        refused("\"Un mot.\"", "\"  \"", "worksheets/guide.yaml:12: 'fr' needs a word or a text, this is empty");
    }

    @Test
    void aTextInOneLanguageOnly() {
        refused("{fr: \"But\", en: \"Purpose\"}", "Purpose", "worksheets/guide.yaml:10: 'title' needs both languages: "
                + "write {fr: …, en: …}, this is 'Purpose'");
    }

    @Test
    void aThirdLanguage() {
        refused("en: \"A word.\"", "en: \"A word.\", de: \"Ein Wort.\"",
                "worksheets/guide.yaml:12: a text has no key 'de'; write one of: fr, en");
    }

    @Test
    void textsTooLongForDiscordOnceTypeset() {
        refused("\"Quel but ?\"", "\"" + "x".repeat(500) + "?\"",
                "worksheets/guide.yaml:11: 'prompt' has 502 characters in 'fr', at most 500 fit; shorten it");
        refused("\"A word.\"", "\"" + "x".repeat(201) + "\"",
                "worksheets/guide.yaml:12: 'help' has 201 characters in 'en', at most 200 fit; shorten it");
        refused("{fr: \"Début\"", "{fr: \"" + "x".repeat(101) + "\"",
                "worksheets/guide.yaml:7: 'title' has 101 characters in 'fr', at most 100 fit; shorten it");
        refused("\"Médiation\"", "\"" + "x".repeat(101) + "\"",
                "worksheets/guide.yaml:40: 'label' has 101 characters in 'fr', at most 100 fit; shorten it");
    }

    @Test
    void anIdOfAnotherForm() {
        refused("question: purpose", "question: Purpose", "worksheets/guide.yaml:9: 'Purpose' cannot be an id: "
                + "write 1 to 40 small letters, digits and hyphens, a letter first");
    }

    @Test
    void idsThatStandTwice() {
        refused("question: years", "question: money",
                "worksheets/guide.yaml:26: the question 'money' stands twice; rename or remove one");
        refused("choice: vote", "choice: mediator",
                "documents/memo.yaml:17: 'conflict' has no choice 'vote'; write one of: mediator, mediator",
                "worksheets/guide.yaml:41: the choice 'mediator' stands twice; rename or remove one",
                "worksheets/guide.yaml:51: 'conflict' has no choice 'vote'; write one of: mediator, mediator",
                "worksheets/guide.yaml:59: 'legal-name' can never be asked: it waits for 'whom', which can never be asked");
    }

    @Test
    void aSlotFedTwiceByOneQuestion() {
        refused("[memo/purpose]", "[memo/purpose, memo/purpose]",
                "worksheets/guide.yaml:16: the slot 'memo/purpose' stands twice; rename or remove one");
    }

    @Test
    void oneChoiceOrTwentySix() {
        String many = IntStream.range(0, 26).mapToObj(i -> "{choice: c" + i + ", label: {fr: a, en: b}}")
                .collect(Collectors.joining(", "));
        refused("{several-of: [{choice: young, label: {fr: \"Jeunes\", en: \"Young\"}}, ", "{several-of: [",
                "worksheets/guide.yaml:49: 'several-of' takes 2 to 25 items, here are 1");
        refused("answer: short-text", "answer: {several-of: [" + many + "]}",
                "worksheets/guide.yaml:57: 'several-of' takes 2 to 25 items, here are 26");
    }

    @Test
    void aClauseThatIsTooLongInOneLanguageOrOfSeveralChoices() {
        String young = "label: {fr: \"Jeunes\", en: \"Young\"}";
        refused(young, young + ", clause: {fr: a, en: b}", "worksheets/guide.yaml:49: only a one-of question offers "
                + "clauses, of which a document prints one; remove it");
        String vote = "label: {fr: \"Vote\", en: \"Vote\"}";
        refused(vote, vote + ", clause: \"Un vote.\"", "documents/memo.yaml:13: the choice 'vote' of 'conflict' "
                + "carries its own clause; remove the case or the clause",
                "worksheets/guide.yaml:41: 'clause' needs both languages: write {fr: …, en: …}, this is 'Un vote.'");
        new GoodScripts().with(GUIDE, vote, vote + ", clause: {fr: \"" + "x".repeat(3990)
                + " {the-served}\", en: \"{nobody}\"}").refused(
                        "documents/memo.yaml:13: the choice 'vote' of 'conflict' carries its own clause; "
                                + "remove the case or the clause",
                        "worksheets/guide.yaml:35: nothing fills {nobody} in 'conflict'; write one of: of-served, "
                                + "second-of-served, second-served, second-served-they, second-the-served, "
                                + "second-to-served, served, served-they, the-served, to-served",
                        "worksheets/guide.yaml:41: 'clause' has 4035 characters in 'fr', at most 4000 fit; shorten it");
    }

    @Test
    void anAnswerOfNoKindOrOfTwo() {
        refused("answer: long-text", "answer: longtext",
                "worksheets/guide.yaml:13: 'answer' cannot be 'longtext'; did you mean 'long-text'?");
        refused("{number: {from: 1, to: 5, unit: {fr: années, en: years}}}", "{numbr: {from: 1, to: 5}}",
                "worksheets/guide.yaml:29: an answer has no key 'numbr'; did you mean 'number'?",
                "worksheets/guide.yaml:29: an answer takes exactly one of: number, one-of, several-of");
    }

    @Test
    void boundsThatAreExchangedOrNoNumbers() {
        refused("from: 1, to: 5", "from: 5, to: 1",
                "worksheets/guide.yaml:29: 'from' (5) is above 'to' (1); exchange them");
        refused("from: 1, to: 5", "from: one, to: 5", "worksheets/guide.yaml:29: 'from' is a whole number from "
                + "-1000000000000 to 1000000000000, not 'one'");
    }

    @Test
    void minutesOutsideAnHour() {
        refused("minutes: 6", "minutes: 0",
                "worksheets/guide.yaml:15: 'minutes' is a whole number from 1 to 60, not '0'");
    }

    @Test
    void aSourceThatIsMissing() {
        refused("\n        source: 4", "", "worksheets/guide.yaml:19: this question has no 'source'; add it");
    }

    @Test
    void aRequirementOfAnotherForm() {
        refused("[I-11]", "[I11]",
                "worksheets/guide.yaml:17: 'I11' is no requirement: write I- and its number, as in I-11");
    }

    @Test
    void feedsThatNameNoSlotOrNoDocument() {
        refused("[memo/purpose]", "[memo/purpose, purpose]", "worksheets/guide.yaml:16: 'purpose' names no slot: "
                + "write document/slot, as in memorandum/purpose");
        refused("[memo/purpose]", "[memo/purpose, mem/purpose]",
                "worksheets/guide.yaml:16: no document is called 'mem'; did you mean 'memo'?");
        refused("feeds: [memo/purpose]", "feeds: memo/purpose",
                "documents/memo.yaml:10: no question feeds the slot 'purpose'; "
                        + "write 'feeds: [memo/purpose]' under the question that does",
                "worksheets/guide.yaml:16: 'feeds' is a list, with a hyphen before each item; this is 'memo/purpose'");
    }
}
