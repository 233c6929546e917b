package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.script.reading.GoodScripts.GUIDE;
import static org.entente.script.reading.GoodScripts.MEMO;
import static org.entente.script.reading.GoodScripts.MEMO_TEXT;
import static org.entente.script.reading.GoodScripts.RACI;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.script.AnswerKind;
import org.entente.script.Condition;
import org.entente.script.Content;
import org.entente.script.Edition;
import org.entente.script.Plan.Piece;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.script.SlotRef;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

class ContentReaderTest {

    private static Content good() {
        Reading reading = new GoodScripts().reading();
        assertThat(reading.problems()).isEmpty();
        return reading.content().orElseThrow();
    }

    private static Question question(String id) {
        return good().script("guide").orElseThrow().question(id).orElseThrow();
    }

    @Test
    void aGoodWorksheetIsReadAsWrittenAndTypeset() {
        Script guide = good().script("guide").orElseThrow();
        assertThat(guide.about()).isEqualTo(new Text("Pour parler\u202F: ensemble.", "To talk together."));
        assertThat(guide.audience()).isEqualTo(Script.Audience.TOGETHER);
        assertThat(guide.followUp()).isFalse();
        assertThat(guide.questions().map(Question::id)).containsExactly("purpose", "money", "years", "conflict", "whom",
                "legal-name");
    }

    @Test
    void everyKindOfAnswerIsRead() {
        assertThat(question("purpose").kind()).isEqualTo(new AnswerKind.FreeText(true, 4000));
        assertThat(question("legal-name").kind()).isEqualTo(new AnswerKind.FreeText(false, 300));
        assertThat(question("money").kind()).isEqualTo(new AnswerKind.YesNo());
        assertThat(question("years").kind())
                .isEqualTo(new AnswerKind.WholeNumber(1, 5, Optional.of(new Text("années", "years"))));
        assertThat(question("conflict").kind()).isInstanceOf(AnswerKind.OneOf.class);
        assertThat(question("whom").kind()).isInstanceOf(AnswerKind.SeveralOf.class);
    }

    @Test
    void everyKindOfConditionIsRead() {
        assertThat(question("years").when()).contains(new Condition.Said("money", true));
        assertThat(question("whom").when()).contains(new Condition.Picked("conflict", "vote"));
        assertThat(question("legal-name").when()).contains(new Condition.Answered("whom"));
    }

    @Test
    void aNumberWhereTextIsNeededIsText() {
        assertThat(question("money").source()).isEqualTo("4");
    }

    @Test
    void aGoodDocumentIsRead() {
        List<Piece> pieces = good().plans().values().iterator().next().parts().getFirst().pieces();
        assertThat(pieces).hasSize(6).endsWith(new Piece.Matrix(), new Piece.Signatures()).contains(
                new Piece.Prose("purpose"),
                new Piece.EachOrganisation(List.of(new Piece.Clause(
                        new Text("{organisation}\u202F: {legal-name}", "{organisation}: {legal-name}")))));
        assertThat(good().feeding(new SlotRef("memo", "term")).map(asked -> asked.question().id()))
                .containsExactly("years");
    }

    @Test
    void aChosenClauseMayAskYesOrNo() {
        assertThat(new GoodScripts().with(GUIDE, "answer: yes-no", "answer: yes-no\n        feeds: [memo/pay]")
                .with(MEMO, "- matrix", """
                        - chosen: pay
                                cases: [{choice: yes, text: {fr: a, en: b}}, {choice: no, text: {fr: c, en: d}}]
                              - matrix""")
                .reading().problems()).isEmpty();
    }

    @Test
    void tenFaultsInOneFolderAreToldAtOnceInOrder() {
        new GoodScripts().with(GUIDE, "audience: together", "audience: togehter")
                .with(GUIDE, "\"Argent\"", "\"" + "x".repeat(46) + "\"").with(GUIDE, "minutes: 6", "minutes: 61")
                .with(GUIDE, "memo/purpose", "memo/purpos").with(GUIDE, "question: money, is", "question: mony, is")
                .with(GUIDE, "source: 4", "sauce: 4").with(MEMO, "- prose: purpose", "- prose: purpose\n      - matrx")
                .with(MEMO, "{fr: \"Projet.\", en: \"Draft.\"}", "{fr: \"Projet.\"}")
                .with(RACI, "coach: C", "coach: X").with(RACI, "lead: 2", "lead: 3").refused(
                        "documents/memo.yaml:4: this text has no 'en'; add it",
                        "documents/memo.yaml:10: no question feeds the slot 'purpose'; did you mean 'purpos'?",
                        "documents/memo.yaml:11: no piece is called 'matrx'; did you mean 'matrix'?",
                        "samples/raci.yaml:12: 'lead' is a whole number from 1 to 2, not '3'",
                        "samples/raci.yaml:13: 'X' is no letter of the matrix: write R, A, C or I",
                        "worksheets/guide.yaml:4: 'audience' cannot be 'togehter'; did you mean 'together'?",
                        "worksheets/guide.yaml:15: 'minutes' is a whole number from 1 to 60, not '61'",
                        "worksheets/guide.yaml:16: the document 'memo' has no slot 'purpos'; did you mean 'purpose'?",
                        "worksheets/guide.yaml:19: this question has no 'source'; add it",
                        "worksheets/guide.yaml:20: 'title' has 46 characters in 'fr', at most 45 fit; shorten it",
                        "worksheets/guide.yaml:25: a question has no key 'sauce'; did you mean 'source'?",
                        "worksheets/guide.yaml:31: no question is called 'mony'; did you mean 'money'?");
    }

    @Test
    void aDocumentThatCannotBeReadIsToldOnceAndNotForEveryQuestionThatFeedsIt() {
        new GoodScripts().with(MEMO, "document: memo", "document: \"memo")
                .refused("documents/memo.yaml:2: this is not YAML: expected <block end>, but found '<scalar>'");
    }

    @Test
    void aWorksheetThatCannotBeReadIsToldOnceAndNotForEverySlotItFeeds() {
        new GoodScripts().with(GUIDE, "- nothing\n").refused("worksheets/guide.yaml:1: a worksheet is written as keys "
                + "(worksheet, title, about, audience, sections, follow-up), this is a list");
    }

    @Test
    void aFileOfAnotherNameThanItsIdIsRefused() {
        new GoodScripts().with("documents/memo-2.yaml", MEMO_TEXT).refused(
                "documents/memo-2.yaml:1: the document 'memo' stands in a file of another name; call it memo.yaml",
                "documents/memo.yaml:1: another file has the document 'memo'; rename one");
    }

    @Test
    void aFileInNoneOfTheFoldersIsRefused() {
        new GoodScripts().with("notes/a.yaml", "a: b").refused(
                "notes/a.yaml:1: scripts are .yaml files in worksheets/, "
                        + "documents/, samples/ or prompts/; move or rename this one");
    }

    @Test
    void anEmptyEditionHasNothingToRefuse() {
        assertThat(ContentReader.read(new Edition(new TreeMap<>())).content()).isPresent();
    }
}
