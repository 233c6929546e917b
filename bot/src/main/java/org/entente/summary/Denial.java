package org.entente.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.text.Language;

/** What a sentence denies. */
final class Denial {

    private static final Pattern CLAUSE = Pattern
            .compile(
                    "(?iu)[,;:()\u2013\u2014]|\\b(?:but|mais|however|that|which|who|qui|que|dont|because|car|and|et)\\b");
    private static final Pattern TURN = Pattern.compile("(?iu)\\b(?:but|mais|however|cependant|toutefois)\\b");
    private static final Pattern NOT_ONLY = Pattern.compile(
            "(?iu)\\bnot (?:only|just)\\b|\\bn(?:e |['\u2019])(?=(?:\\S+ ){1,2}pas (?:seulement|que)\\b)|\\bpas (?:seulement|que)\\b");
    private static final Pattern HARDLY = Pattern.compile("(?iu)\u00E0 peine\\b");
    private static final WordList REFUSING = WordList.of(
            "refus* declin* oppos* reject* rejet* interdi* forbid* prohibit*");
    private static final int SHORTEST = 3;
    /** So many words behind a denial tell what is denied. */
    private static final int REACH = 3;

    private Denial() {}

    static boolean isIn(String text) {
        return isIn(Words.foldedOf(plain(text)));
    }

    /** "Not only" denies nothing, and "à peine" does. */
    private static String plain(String text) {
        return HARDLY.matcher(NOT_ONLY.matcher(text.replace("-t-", " ")).replaceAll(" ")).replaceAll("gu\u00E8re");
    }

    static boolean refuses(String text) {
        return Words.foldedOf(text).stream().anyMatch(REFUSING::holds);
    }

    /** Whether a refusal is denied. */
    static boolean isTwofold(String text) {
        return refuses(text) && Words.foldedOf(text).stream().anyMatch(word -> denies(word) && !REFUSING.holds(word));
    }

    private static boolean isIn(List<String> folded) {
        return folded.stream().anyMatch(Denial::denies);
    }

    private static boolean denies(String folded) {
        return Arrays.stream(Language.values()).map(Tongue::of).anyMatch(tongue -> tongue.denying().holds(folded));
    }

    /** Whether words of a text are denied there: among them, before them, or behind them in the same breath. */
    static boolean reaches(String before, String words, String behind) {
        String[] turns = TURN.split(before, -1);
        return isIn(words) || isIn(turns[turns.length - 1]) || isIn(CLAUSE.split(behind, 2)[0]);
    }

    static List<String> clauses(String sentence) {
        return CLAUSE.splitAsStream(sentence).filter(clause -> !clause.isBlank()).toList();
    }

    /** The stems of what a clause denies; empty where it denies nothing. */
    static Optional<Set<String>> of(String clause, Tongue tongue) {
        List<String> words = Words.foldedOf(plain(clause));
        return IntStream.range(0, words.size()).filter(i -> denies(words.get(i))).boxed().findFirst()
                .map(first -> words.stream().skip(first).filter(word -> !denies(word)).filter(word -> word
                        .length() >= SHORTEST && !tongue.isEmpty(word)).limit(REACH).map(Words::stem).collect(Collectors
                                .toUnmodifiableSet()));
    }

    /** All that the clauses of a text deny. */
    static Stream<Set<String>> all(String text, Tongue tongue) {
        return clauses(text).stream().flatMap(clause -> of(clause, tongue).stream());
    }
}
