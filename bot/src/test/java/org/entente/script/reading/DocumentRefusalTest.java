package org.entente.script.reading;

import static org.entente.script.reading.GoodScripts.GUIDE;
import static org.entente.script.reading.GoodScripts.MEMO;

import org.junit.jupiter.api.Test;

class DocumentRefusalTest {

    private static final String EACH = "      - each-organisation:\n";
    private static final String NAME = "          - clause: {fr: \"{organisation} : {legal-name}\", "
            + "en: \"{organisation}: {legal-name}\"}\n";

    private static void refused(String was, String now, String... problems) {
        new GoodScripts().with(MEMO, was, now).refused(problems);
    }

    @Test
    void aSlotThatNoQuestionFeeds() {
        refused("      - matrix", "      - prose: purposes\n      - matrix",
                "documents/memo.yaml:19: no question feeds the slot 'purposes'; did you mean 'purpose'?");
        refused("      - matrix", "      - clause: {fr: \"{notice}\", en: \"{notice}\"}\n      - matrix",
                "documents/memo.yaml:19: no question feeds the slot 'notice'; "
                        + "write 'feeds: [memo/notice]' under the question that does");
    }

    @Test
    void aPlaceThatBelongsToAnAmendment() {
        refused("      - matrix", "      - clause: {fr: \"{signed-on}\", en: \"{signed-on}\"}\n      - matrix",
                "documents/memo.yaml:19: {signed-on} belongs to an amendment, the document with 'changes'");
    }

    @Test
    void aTitleWithAPlaceThatNothingFills() {
        refused("en: \"Memorandum\"}", "en: \"Memorandum {amendment}\"}",
                "documents/memo.yaml:1: nothing fills {amendment} in a title");
    }

    @Test
    void aSlotInOneLanguageOfAClause() {
        refused("{term} ans, ", "des ans, ",
                "documents/memo.yaml:9: {term} stands only in the English text; both need it");
        refused("\"Un vote.\"", "\"Un vote {term}.\"",
                "documents/memo.yaml:17: {term} stands only in the French text; both need it");
    }

    @Test
    void aLoneBrace() {
        refused("\"A vote.\"", "\"A vote}.\"",
                "documents/memo.yaml:17: a brace stands alone, or what it holds is no slot; write {slot-name}");
    }

    @Test
    void longTextWithinASentence() {
        refused("prose: purpose", "clause: {fr: \"But : {purpose}\", en: \"Purpose: {purpose}\"}",
                "documents/memo.yaml:10: {purpose} stands within a sentence, but 'purpose' takes long text; "
                        + "write prose: purpose");
    }

    @Test
    void aSlotWithinASentenceThatTwoQuestionsFeed() {
        new GoodScripts().with(GUIDE, "source: 4", "source: 4\n        feeds: [memo/term]").refused(
                "documents/memo.yaml:9: {term} stands within a sentence, but 'money' and 'years' feed it; "
                        + "keep one, or write prose: term");
    }

    @Test
    void casesThatAreNotTheChoices() {
        refused("choice: vote", "choice: votes",
                "documents/memo.yaml:13: 'conflict' has no case for the choice 'vote' of 'conflict'; add it, or give the choice a "
                        + "clause",
                "documents/memo.yaml:17: 'conflict' has no choice 'votes'; did you mean 'vote'?");
    }

    @Test
    void aChoiceWithAClauseOfItsOwnNeedsNoCase() {
        String label = "label: {fr: \"Vote\", en: \"Vote\"}";
        GoodScripts clause = new GoodScripts().with(GUIDE, label, label
                + ", clause: {fr: \"Un vote.\", en: \"A vote.\"}");
        clause.refused("documents/memo.yaml:13: the choice 'vote' of 'conflict' carries its own clause; "
                + "remove the case or the clause");
        clause.with(MEMO, """
                          - choice: vote
                            text: {fr: "Un vote.", en: "A vote."}
                """, "").refused();
    }

    @Test
    void aCaseThatStandsTwice() {
        refused("- matrix", """
                - chosen: again
                        cases:
                          - {choice: yes, text: {fr: a, en: b}}
                          - {choice: yes, text: {fr: a, en: b}}
                      - matrix""",
                "documents/memo.yaml:19: no question feeds the slot 'again'; "
                        + "write 'feeds: [memo/again]' under the question that does",
                "documents/memo.yaml:22: the case 'yes' stands twice; rename or remove one");
    }

    @Test
    void aClauseChosenByAnotherKindOfQuestion() {
        refused("prose: purpose", "{chosen: purpose, cases: [{choice: a, text: {fr: a, en: b}}]}",
                "documents/memo.yaml:10: 'purpose' chooses a clause, so 'purpose' must be a one-of or yes-no question");
    }

    @Test
    void anOrganisationsSlotOutsideItsPlace() {
        refused(EACH + NAME, NAME.replaceFirst("    ", ""),
                "documents/memo.yaml:11: 'legal-name' is answered for each organisation by 'legal-name'; "
                        + "write it inside each-organisation",
                "documents/memo.yaml:11: {organisation} stands for one organisation; write it inside each-organisation");
    }

    @Test
    void theGroupsSlotInsideEachOrganisation() {
        refused(EACH, EACH + "          - clause: {fr: \"{term}\", en: \"{term}\"}\n",
                "documents/memo.yaml:12: 'term' is answered once for the group by 'years'; "
                        + "it cannot stand inside each-organisation");
    }

    @Test
    void oneSlotAsParagraphsTwice() {
        refused("      - matrix", "      - prose: purpose\n      - matrix",
                "documents/memo.yaml:19: the slot 'purpose' stands twice; rename or remove one");
    }

    @Test
    void eachOrganisationInsideItself() {
        refused(EACH, EACH + "          - each-organisation: [{clause: {fr: a, en: b}}]\n          - matrix\n",
                "documents/memo.yaml:12: each-organisation cannot stand inside each-organisation; join the two",
                "documents/memo.yaml:13: 'matrix' cannot stand inside each-organisation; move it out");
    }

    @Test
    void anOrganisationsTasksOutsideItsPlace() {
        refused("      - matrix", "      - tasks\n      - matrix",
                "documents/memo.yaml:19: 'tasks' belongs to one organisation; write it inside each-organisation");
        refused(EACH, EACH + "          - tasks\n");
    }

    @Test
    void aPieceOfTwoKindsOrNone() {
        refused("- prose: purpose", "- {prose: purpose, clause: {fr: a, en: b}}",
                "documents/memo.yaml:10: a piece takes exactly one of: clause, prose, chosen, each-organisation, changes",
                "worksheets/guide.yaml:16: the document 'memo' has no slot 'purpose'");
        refused("- prose: purpose", "- {prose: purpose, cases: [{choice: a, text: {fr: a, en: b}}]}",
                "documents/memo.yaml:10: 'cases' belong to 'chosen' alone");
    }

    @Test
    void aPrivateWorksheetThatFeedsADocument() {
        String sentence = ": a private worksheet feeds no document: its answers belong to one organisation; "
                + "remove 'feeds'";
        new GoodScripts().with(GUIDE, "audience: together", "audience: private").refused(
                "worksheets/guide.yaml:16" + sentence, "worksheets/guide.yaml:33" + sentence,
                "worksheets/guide.yaml:44" + sentence, "worksheets/guide.yaml:61" + sentence);
    }
}
