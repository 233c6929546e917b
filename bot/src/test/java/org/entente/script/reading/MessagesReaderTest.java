package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.text.Language.ENGLISH;
import static org.entente.text.Language.FRENCH;

import java.time.LocalDate;
import java.util.Map;
import org.entente.script.Problem;
import org.entente.text.Messages;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

class MessagesReaderTest {

    private static final String GOOD = """
            card:
              title: {fr: "Question {number} : {title}", en: "Question {number}: {title}"}
              waiting:
                fr: {one: "Il reste {count} réponse.", other: "Il reste {count} réponses."}
                en: {one: "One answer is missing.", other: "{count} answers are missing."}
            due: {fr: "Pour le {date}", en: "Due {date}"}
            """;

    private static Messages good() {
        return MessagesReader.read("messages.yaml", GOOD).messages().orElseThrow();
    }

    private static void refused(String yaml, String... problems) {
        assertThat(MessagesReader.read("messages.yaml", yaml).problems()).extracting(Problem::toString)
                .containsExactly(problems);
    }

    @Test
    void keysAreJoinedByDots() {
        assertThat(good().keys()).containsExactly("card.title", "card.waiting", "due");
    }

    @Test
    void aLanguageMayBeAPartOfAKey() {
        String yaml = "choice:\n  fr: {fr: \"Français\", en: \"French\"}\n  en: {fr: \"Anglais\", en: \"English\"}\n";
        Messages messages = MessagesReader.read("messages.yaml", yaml).messages().orElseThrow();
        assertThat(messages.keys()).containsExactly("choice.en", "choice.fr");
        assertThat(messages.say(ENGLISH, "choice.fr")).isEqualTo("French");
    }

    @Test
    void everyKeyTellsTheArgumentsItNeeds() {
        assertThat(good().placeholders("card.title")).containsExactly("number", "title");
        assertThat(good().placeholders("card.waiting")).containsExactly("count");
    }

    @Test
    void valuesStandVerbatimEvenWithBracesAndDollars() {
        assertThat(good().say(ENGLISH, "card.title", Map.of("number", 3, "title", "$1 {number} \\ 'x' ?")))
                .isEqualTo("Question 3: $1 {number} \\ 'x' ?");
    }

    @Test
    void noneIsSingularInFrenchAndPluralInEnglish() {
        assertThat(good().say(FRENCH, "card.waiting", Map.of("count", 0))).isEqualTo("Il reste 0 réponse.");
        assertThat(good().say(FRENCH, "card.waiting", Map.of("count", 1L))).isEqualTo("Il reste 1 réponse.");
        assertThat(good().say(FRENCH, "card.waiting", Map.of("count", 2))).isEqualTo("Il reste 2 réponses.");
        assertThat(good().say(ENGLISH, "card.waiting", Map.of("count", 0))).isEqualTo("0 answers are missing.");
        assertThat(good().say(ENGLISH, "card.waiting", Map.of("count", 1))).isEqualTo("One answer is missing.");
    }

    @Test
    void datesAndTextsSpeakTheLanguageOfTheSentence() {
        assertThat(good().text("due", Map.of("date", LocalDate.of(2027, 3, 1))))
                .isEqualTo(new Text("Pour le 1er\u00A0mars 2027", "Due 1 March 2027"));
        assertThat(good().say(FRENCH, "due", Map.of("date", new Text("jeudi", "Thursday")))).isEqualTo("Pour le jeudi");
    }

    @Test
    void anUnknownKeyAndAMissingArgumentAreOurOwnBugs() {
        assertThatThrownBy(() -> good().say(FRENCH, "nothing")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> good().say(FRENCH, "due")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{date}");
        assertThatThrownBy(() -> good().say(FRENCH, "card.waiting", Map.of("count", "two")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("{count}");
    }

    @Test
    void aMissingLanguageIsRefused() {
        refused("a: {fr: \"x\"}\nb: {en: \"x\"}\n", "messages.yaml:1: this text has no 'en'; add it",
                "messages.yaml:2: this text has no 'fr'; add it");
    }

    @Test
    void aMissingFormIsRefused() {
        refused("a:\n  fr: {one: x, other: y}\n  en: {other: y}\n",
                "messages.yaml:3: this counted text has no 'one'; add it");
    }

    @Test
    void placesMustBeTheSameInBothLanguages() {
        refused("a: {fr: \"x {b}\", en: \"x\"}\n",
                "messages.yaml:1: {b} does not stand in every language and form; add it");
        refused("a:\n  fr: {one: \"{b}\", other: \"{count}\"}\n  en: {one: \"{b}\", other: \"{count}\"}\n",
                "messages.yaml:2: {b} does not stand in every language and form; add it");
    }

    @Test
    void aLoneBraceIsRefused() {
        refused("a: {fr: \"x {b\", en: \"x {b}\"}\n",
                "messages.yaml:1: a brace stands alone, or what it holds is no name; write {name}",
                "messages.yaml:1: {b} does not stand in every language and form; add it");
    }

    @Test
    void aSentenceWithoutLanguagesIsRefused() {
        refused("a:\n  b: hello\n  B: {fr: x, en: y}\n",
                "messages.yaml:2: a message is written {fr: …, en: …}; this is 'hello'",
                "messages.yaml:3: 'B' cannot be a key: write small letters, digits and hyphens");
    }
}
