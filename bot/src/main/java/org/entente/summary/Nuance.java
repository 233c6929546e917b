package org.entente.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.text.Language;

/**
 * Whether a claim says with less, more or otherwise what is said: without its condition, firmer, or turned round.
 *
 * @param statement that makes the claim, as a whole
 * @param own       the answers of whoever the claim is about
 */
record Nuance(String statement, Language language, Said own) {

    private static final Pattern PLURAL = Pattern.compile("(?<=..)e?s$");
    private static final WordList YES = WordList.of("yes oui");
    private static final Pattern BREATH = Pattern.compile("(?iu)[,;:\u2013\u2014]|\\b(?:but|mais)\\b"
            + "|\\b(?:and|et)\\s+(?=(?:(?:we|nous|il)\\s+)*(?:look|need|seek|lack|want|hope|wish|plan|cherch|voul|veut|manqu"
            + "|esp[e\u00E9]r|souhait|aimer|avons besoin))");

    boolean isLost(String claim, boolean unsaid) {
        List<String> content = Likeness.content(claim, Tongue.of(language));
        boolean shown = !unsaid && !content.isEmpty() && !Shade.isNeutral(statement);
        return !bounded(claim) || (!unsaid && Weight.isAdded(claim, own, language)) || (shown && (isPaler(content)
                || isOnlyAsked(
                        claim, content))) || isReversed(claim);
    }

    private boolean bounded(String claim) {
        return Bound.agree(claim, own.sources().stream().map(source -> source.passage().about() + " ; " + source
                .passage().text()).toList());
    }

    private boolean isPaler(List<String> content) {
        List<String> sentences = own.sources().stream().flatMap(source -> Sentences.of(source.passage().text(), source
                .passage().language()).stream()).toList();
        List<String> breaths = sentences.stream().flatMap(BREATH::splitAsStream).filter(one -> !one.isBlank()).toList();
        return (allOfNearest(content, sentences, Shade::asks) && !Shade.tellsOfAsking(statement))
                || Shade.ALL.stream().filter(shade -> !shade.isToldIn(statement))
                        .anyMatch(shade -> allOfNearest(content, shade.whole() ? sentences : breaths, shade::colours));
    }

    /** Whether only the question says it, and no answer says yes. */
    private boolean isOnlyAsked(String claim, List<String> content) {
        Set<String> facts = Facts.of(claim).found();
        return !own.sources().isEmpty() && own.sources().stream().map(Source::passage).allMatch(one -> one
                .language() == language && shared(content, one.text()) == 0
                && Words.foldedOf(one.text()).stream().noneMatch(YES::holds)
                && Facts.of(one.text()).found().stream().noneMatch(facts::contains));
    }

    /** Whether it holds for all of those that share most words with a claim. */
    private static boolean allOfNearest(List<String> content, List<String> texts, Predicate<String> test) {
        List<Long> shared = texts.stream().map(text -> shared(content, text)).toList();
        long most = shared.stream().mapToLong(Long::longValue).max().orElse(0);
        return most > 0 && IntStream.range(0, texts.size()).filter(i -> shared.get(i) == most).mapToObj(texts::get)
                .allMatch(test);
    }

    private static long shared(List<String> content, String text) {
        List<String> stems = stems(text);
        return content.stream().filter(stem -> Glossary.alike(stem).anyMatch(stems::contains)).count();
    }

    private static List<String> stems(String text) {
        return Words.of(text).stream().map(Words::stem).toList();
    }

    /** Whether three of its words stand in an answer in the opposite order: who does what to whom is turned round. */
    private boolean isReversed(String claim) {
        List<String> words = ordered(claim);
        return own.in(language).sources().stream().flatMap(source -> Sentences.of(source.passage().text(), language)
                .stream()).anyMatch(sentence -> isOthersDeed(Words.of(claim), Words.of(sentence)) || isReversed(words,
                        Words.of(sentence).stream().map(Nuance::plain).toList()));
    }

    /** Whether somebody whom an answer names does there what another one does. */
    private static boolean isOthersDeed(List<String> claim, List<String> sentence) {
        return IntStream.range(0, claim.size() - 1).filter(i -> isName(claim.get(i))).anyMatch(i -> {
            int deed = sentence.indexOf(claim.get(i + 1));
            List<String> before = sentence.subList(0, Math.max(0, deed));
            return sentence.contains(claim.get(i)) && !before.contains(claim.get(i)) && before.stream().anyMatch(
                    Nuance::isName);
        });
    }

    private static boolean isName(String word) {
        return word.length() > 2 && Character.isUpperCase(word.codePointAt(0));
    }

    private List<String> ordered(String claim) {
        Tongue tongue = Tongue.of(language);
        return Words.of(claim).stream().filter(word -> word.length() > 2 && !tongue.small().holds(Words.folded(word)))
                .map(Nuance::plain).distinct().toList();
    }

    private static String plain(String word) {
        return PLURAL.matcher(Words.folded(word)).replaceFirst("");
    }

    private static boolean isReversed(List<String> claim, List<String> sentence) {
        List<Integer> places = new ArrayList<>();
        claim.stream().filter(stem -> sentence.indexOf(stem) == sentence.lastIndexOf(stem)).map(sentence::indexOf)
                .filter(place -> place >= 0).forEach(places::add);
        return IntStream.range(1, places.size()).anyMatch(middle -> Stream.of(places.get(middle)).anyMatch(
                place -> places.subList(0, middle).stream().anyMatch(before -> before > place)
                        && places.subList(middle + 1, places.size()).stream().anyMatch(behind -> behind < place)));
    }
}
