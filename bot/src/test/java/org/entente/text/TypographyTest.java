package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.Language.ENGLISH;
import static org.entente.text.Language.FRENCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypographyTest {

    /** A tilde stands for U+202F. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "Qui ? | Qui~?", "Qui? | Qui~?", "Deux : un ; un ! | Deux~: un~; un~!", "Quoi ?! | Quoi~?!",
            "L'accord d'aujourd'hui | L’accord d’aujourd’hui", "le « but » commun | le «~but~» commun",
            "le «but» commun | le «~but~» commun", "« Prêt ? » | «~Prêt~?~»", "Et ensuite... | Et ensuite…",
            "à 10:30 ? | à 10:30~?", "voir https://a.org/?q=1;b: fin | voir https://a.org/?q=1;b: fin",
            "tapez /partnership create ! | tapez /partnership create~!", "{count} : {nom}? | {count}~: {nom}~?",
            "le code `a ? b : c'` ! | le code `a ? b : c'`~!", "**But** : dire | **But**~: dire",
            "**But :** dire | **But~:** dire", "<@12:34> : oui | <@12:34>~: oui", "<t:171:R> ! | <t:171:R>~!",
            ":warning: attention | :warning: attention", "stance:agree:12 | stance:agree:12", "(?) | (?)",
            "[ici](https://a.org)? | [ici](https://a.org)~?", "(vraiment ?) | (vraiment~?)", "> cité | > cité",
            "déjà~: fait | déjà~: fait", "ou/et 24/7 ? | ou/et 24/7~?", "Fin.... | Fin....",
            "## Titre : suite | ## Titre~: suite"})
    void frenchTypedOnAnOrdinaryKeyboardIsSetAsFrenchIsPrinted(String typed, String set) {
        assertThat(Typography.typeset(typed.replace('~', '\u202F'), FRENCH)).isEqualTo(set.replace('~', '\u202F'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "It's \"ours\" | It’s “ours”", "\"Who?\" they said: \"us\"... | “Who?” they said: “us”…",
            "**\"Bold\"** | **“Bold”**", "`x = \"y\"` | `x = \"y\"`", "{a}'s {b} | {a}’s {b}", "Why? Now! | Why? Now!",
            "(\"so\") | (“so”)", "see https://a.org/it's | see https://a.org/it's"})
    void englishTypedOnAnOrdinaryKeyboardGetsCurlyQuotes(String typed, String set) {
        assertThat(Typography.typeset(typed, ENGLISH)).isEqualTo(set);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void settingTwiceChangesNothingMore(Language language) {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String once = Typography.typeset(keystrokes(random), language);
            assertThat(Typography.typeset(once, language)).isEqualTo(once);
        }
    }

    private static String keystrokes(Random random) {
        String keys = "abc  '\"«»:;!?.\n/{}`*<>_()";
        return random.ints(random.nextInt(24), 0, keys.length()).mapToObj(keys::charAt).map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchAlone() {
        LocalDate day = LocalDate.of(2027, 2, 1);
        assertThat(Typography.date(day, FRENCH)).isEqualTo("1er\u00A0février 2027");
        assertThat(Typography.date(day, ENGLISH)).isEqualTo("1 February 2027");
        assertThat(Typography.date(LocalDate.of(2026, 8, 12), FRENCH)).isEqualTo("12\u00A0août 2026");
    }

    @Test
    void listsEndWithAnd() {
        assertThat(Typography.list(List.of("A", "B", "C"), FRENCH)).isEqualTo("A, B et C");
        assertThat(Typography.list(List.of("A", "B", "C"), ENGLISH)).isEqualTo("A, B and C");
        assertThat(Typography.list(List.of("A", "B"), FRENCH)).isEqualTo("A et B");
        assertThat(Typography.list(List.of("A"), ENGLISH)).isEqualTo("A");
        assertThat(Typography.list(List.of(), ENGLISH)).isEmpty();
    }

    @Test
    void thousandsAreGroupedAsTheLanguageDoes() {
        assertThat(Typography.number(12_500, FRENCH)).isEqualTo("12\u202F500");
        assertThat(Typography.number(12_500, ENGLISH)).isEqualTo("12,500");
    }

    @Test
    void quotesKeepWhatPeopleTyped() {
        assertThat(Typography.quote("l'\"eau\"", FRENCH)).isEqualTo("«\u202Fl'\"eau\"\u202F»");
        assertThat(Typography.quote("it's", ENGLISH)).isEqualTo("“it's”");
    }
}
