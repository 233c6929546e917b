package org.entente.summary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text's words: runs of letters and digits, so that "l'accueil" is two. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    /** Of longer words the beginning is compared: "accueil", "accueillir". */
    private static final int STEM = 5;
    private static final int SHORTEST_STEM = 3;
    /** So that "nous prêtons" and "elle prête" are one. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:ons|ez|ent|er|ed|es|e)$");
    private static final Pattern PAY = Pattern.compile("pa[iy](?:e[srz]?|ent|ons|era|ement|ements|ment|ments|ing)?");

    private Words() {}

    /** As written. */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** All of them, without accents or capitals. */
    static List<String> foldedOf(String text) {
        return of(text).stream().map(Words::folded).toList();
    }

    /** Without accents or capitals. */
    static String folded(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae");
    }

    /** The beginning by which two forms of one word are known: "pay" of "pays", "salle" of "salles". */
    static String stem(String word) {
        String whole = folded(word);
        String folded = PAY.matcher(whole).matches() ? "pay" : ENDING.matcher(whole).replaceFirst("");
        String cut = folded.codePointCount(0, folded.length()) <= STEM
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, STEM));
        return cut.length() > SHORTEST_STEM && cut.endsWith("s") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
