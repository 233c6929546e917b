package org.entente.script.reading;

import static org.entente.script.reading.GoodScripts.GUIDE;

import org.junit.jupiter.api.Test;

class ConditionRefusalTest {

    private static final String SAID = "{question: money, is: yes}";
    private static final String PICKED = "{question: conflict, picked: vote}";
    private static final String LAST_CAN_NEVER_BE = "worksheets/guide.yaml:59: 'legal-name' can never be asked: "
            + "it waits for 'whom', which can never be asked";

    private static GoodScripts with(String was, String now) {
        return new GoodScripts().with(GUIDE, was, now);
    }

    @Test
    void onAQuestionThatIsNotThere() {
        with(SAID, "{question: mone, is: yes}")
                .refused("worksheets/guide.yaml:31: no question is called 'mone'; did you mean 'money'?");
    }

    @Test
    void onTheQuestionItself() {
        with(SAID, "{question: years, answered: yes}")
                .refused("worksheets/guide.yaml:31: 'years' cannot wait for itself");
    }

    @Test
    void onALaterQuestion() {
        with(SAID, "{question: conflict, answered: yes}").refused(
                "worksheets/guide.yaml:31: 'years' waits for 'conflict', which comes later; move one of them");
    }

    @Test
    void onAChoiceThatIsNotThereAndSoOnWhatWaitsForTheQuestion() {
        with(PICKED, "{question: conflict, picked: votes}").refused(
                "worksheets/guide.yaml:51: 'conflict' has no choice 'votes'; did you mean 'vote'?", LAST_CAN_NEVER_BE);
    }

    @Test
    void onAChoiceOfAnOpenQuestion() {
        with(SAID, "{question: money, picked: yes}").refused(
                "worksheets/guide.yaml:31: 'money' has no choices to pick; write is: yes, or answered: yes");
    }

    @Test
    void onYesOfAQuestionOfAnotherKind() {
        with(PICKED, "{question: conflict, is: no}").refused(
                "worksheets/guide.yaml:51: 'conflict' is no yes-no question; write picked: a choice, or answered: yes",
                LAST_CAN_NEVER_BE);
    }

    @Test
    void onADocumentThatIsNotThereOrThatItFeedsBesides() {
        with(SAID, "{documents: [memoo]}").refused(
                "worksheets/guide.yaml:31: no document is called 'memoo'; did you mean 'memo'?",
                "worksheets/guide.yaml:33: 'years' is not asked for the document 'memo'; name it under 'documents', "
                        + "or remove the slot");
        with(SAID, "{documents: [memo], served: second}").refused(
                "worksheets/guide.yaml:31: 'served: second' stands alone; remove the other keys");
        with(SAID, "{documents: [memo], question: mone, is: yes}")
                .refused("worksheets/guide.yaml:31: no question is called 'mone'; did you mean 'money'?");
        with(SAID, "{documents: [memo], is: yes}")
                .refused("worksheets/guide.yaml:31: this condition has no 'question'; add it");
    }

    @Test
    void withNoTestOrWithTwo() {
        String sentence = ": a condition takes exactly one of: is: yes, is: no, picked: a choice, answered: yes";
        with(SAID, "{question: money}").refused("worksheets/guide.yaml:31" + sentence);
        with(SAID, "{question: money, is: yes, answered: yes}").refused("worksheets/guide.yaml:31" + sentence);
    }

    @Test
    void onAQuestionThatWasNotAnswered() {
        with(SAID, "{question: money, answered: no}")
                .refused("worksheets/guide.yaml:31: 'answered' cannot be 'no'; write one of: yes");
    }

    @Test
    void onAWordThatIsNeitherYesNorNo() {
        with(SAID, "{question: money, is: maybe}")
                .refused("worksheets/guide.yaml:31: 'is' cannot be 'maybe'; write one of: no, yes");
    }
}
