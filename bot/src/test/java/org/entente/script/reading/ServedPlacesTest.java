package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.entente.script.Content;
import org.entente.script.GroupWords;
import org.entente.script.Plan;
import org.entente.script.Question;
import org.entente.script.Worded;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

/** Places for a partnership's word for the people it serves: what authors may write, and what comes out. */
class ServedPlacesTest {

    private static final Optional<GroupWords> NONE = Optional.empty();
    private static final Optional<GroupWords> READERS = Optional.of(GroupWords.named("lecteurs", false, "readers"));
    private static final Optional<GroupWords> FAMILIES = Optional.of(GroupWords.named("familles", true, "families"));
    private static final String PROMPT = "prompt: {fr: \"Quel but ?\", en: \"What purpose?\"}";
    private static final String CLAUSE = "{fr: \"Pour {term} ans, {organisations}.\", en: \"For {term} years, {organisations}.\"}";

    private static GoodScripts prompting(String french, String english) {
        return new GoodScripts().with(GoodScripts.GUIDE, PROMPT, "prompt: {fr: \"" + french + "\", en: \"" + english
                + "\"}");
    }

    private static Content read(GoodScripts scripts) {
        return scripts.reading().content().orElseThrow();
    }

    private static Text prompt(Content content) {
        return content.script("guide").flatMap(script -> script.question("purpose")).orElseThrow().prompt();
    }

    private static Text clause(Content content) {
        return Objects.requireNonNull(content.plans().get("memo")).parts().getFirst().pieces().stream()
                .filter(Plan.Piece.Clause.class::isInstance).map(Plan.Piece.Clause.class::cast).findFirst()
                .orElseThrow().text();
    }

    @Test
    void aWordStandsInEveryFormWithItsArticleAndItsGender() {
        Content content = read(prompting("{the-served} ; {of-served} ; {to-served} ; {served} ; {served-they}",
                "{the-served}; {of-served}; {to-served}; {served}; {served-they}"));
        assertThat(prompt(Worded.content(content, READERS, NONE, "memo")))
                .isEqualTo(new Text("les lecteurs\u202F; des lecteurs\u202F; aux lecteurs\u202F; lecteurs\u202F; ils",
                        "readers; of readers; to readers; readers; they"));
        assertThat(prompt(Worded.content(content, FAMILIES, NONE, "memo")).french()).endsWith("elles");
    }

    @Test
    void withoutAWordThePeopleWeServeAreNamed() {
        Content content = read(prompting("Et {the-served} ?", "What of {the-served}?"));
        assertThat(prompt(Worded.content(content, NONE, NONE, "memo"))).isEqualTo(
                new Text("Et les personnes que nous servons\u202F?", "What of the people we serve?"));
    }

    @Test
    void documentsSpeakOfTheParties() {
        Content content = read(new GoodScripts().with(GoodScripts.MEMO, CLAUSE,
                "{fr: \"Pendant {term}, elles soutiennent {the-served}.\", en: \"For {term} they support {the-served}.\"}"));
        assertThat(clause(Worded.content(content, NONE, NONE, "memo"))).isEqualTo(new Text(
                "Pendant {term}, elles soutiennent les personnes qu’elles servent.",
                "For {term} they support the people they serve."));
        assertThat(clause(Worded.content(content, READERS, NONE, "memo")).french())
                .isEqualTo("Pendant {term}, elles soutiennent les lecteurs.");
    }

    @Test
    void aPlaceMayStandInOneLanguageAlone() {
        assertThat(new GoodScripts().with(GoodScripts.MEMO, CLAUSE,
                "{fr: \"Pour {term}, {of-served}.\", en: \"For {term}.\"}").reading().problems()).isEmpty();
    }

    @Test
    void aQuestionForASecondGroupExistsOnlyWhereThereIsOne() {
        Content content = read(new GoodScripts().with(GoodScripts.GUIDE, PROMPT + "\n",
                "when: {served: second}\n        prompt: {fr: \"Et {second-of-served} ?\", en: \"And {second-the-served}?\"}\n"));
        assertThat(Worded.content(content, READERS, NONE, "memo").script("guide").orElseThrow().questions())
                .extracting(Question::id).doesNotContain("purpose").contains("money");
        Content both = Worded.content(content, READERS, FAMILIES, "memo");
        assertThat(both.script("guide").orElseThrow().questions().findFirst()).map(Question::id).contains("purpose");
        assertThat(prompt(both)).isEqualTo(new Text("Et des familles\u202F?", "And families?"));
        assertThat(prompt(Worded.whole(content, READERS, NONE)).english())
                .isEqualTo("And the other people we serve?");
    }

    @Test
    void anUnknownPlaceIsRefused() {
        prompting("Quel but {of-sreved} ?", "What purpose?").refused(
                "worksheets/guide.yaml:9: nothing fills {of-sreved} in 'purpose'; did you mean 'of-served'?");
    }

    @Test
    void aBraceAloneIsRefused() {
        prompting("Quel but {the-served ?", "What purpose?").refused(
                "worksheets/guide.yaml:9: a brace stands alone in 'purpose'; write {the-served}");
    }

    @Test
    void aTitleTakesNoPlace() {
        new GoodScripts().with(GoodScripts.GUIDE, "title: {fr: \"But\"", "title: {fr: \"But {served-they}\"").refused(
                "worksheets/guide.yaml:9: {served-they} stands in a title, a label or a notice; only prompts, help and"
                        + " clauses take it");
    }

    @Test
    void theLongestWordCountsAgainstTheLimits() {
        String filled = "x".repeat(500 - "les ".length() - GroupWords.LONGEST);
        assertThat(prompting("{the-served}" + filled, "Why?").reading().problems()).isEmpty();
        prompting("{the-served}" + filled + "x", "Why?").refused("worksheets/guide.yaml:11: 'prompt' has 501 "
                + "characters in 'fr', at most 500 fit; shorten it");
    }

    @Test
    void aConditionOnTheSecondGroupStandsAlone() {
        new GoodScripts().with(GoodScripts.GUIDE, "when: {question: money, is: yes}",
                "when: {served: second, is: yes}").refused(
                        "worksheets/guide.yaml:31: 'served: second' stands alone; remove the other keys");
    }
}
