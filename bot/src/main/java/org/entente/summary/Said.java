package org.entente.summary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.summary.Source.Sentence;
import org.entente.text.Language;

/**
 * What some of the cited answers say together, such as all of one organisation.
 *
 * @param words of the answers and the titles of their questions
 * @param stems of the same words
 * @param own   stems of what was answered
 */
record Said(List<Source> sources, Set<String> words, Set<String> stems, Set<String> own, Facts facts,
        List<Sentence> sentences) {

    static final Said NOTHING = of(List.of());

    static Said of(List<Source> sources) {
        return new Said(List.copyOf(sources), all(sources, Source::words), all(sources, Source::stems), all(sources,
                Source::own), sources.stream().map(Source::facts).reduce(Facts.none(), Facts::with), sources.stream()
                        .flatMap(source -> source.sentences().stream()).toList());
    }

    private static Set<String> all(List<Source> sources, Function<Source, Set<String>> part) {
        return sources.stream().map(part).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** @param firmly whether a sentence with a condition is not enough */
    boolean touches(Matter matter, boolean firmly) {
        return sentences.stream().anyMatch(one -> one.matters().contains(matter)
                && (!firmly || one.firm() || !matter.isConditional()));
    }

    /** Whether there is nothing but figures, such as a date. */
    boolean isBare() {
        return sources.stream().flatMap(source -> Words.of(source.passage().text()).stream())
                .allMatch(word -> Character.isDigit(word.charAt(0)));
    }

    Said in(Language language) {
        return of(sources.stream().filter(source -> source.isIn(language)).toList());
    }

    boolean isIn(Language language) {
        return sources.stream().allMatch(source -> source.isIn(language));
    }
}
