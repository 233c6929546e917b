package org.entente.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.text.Language;

/** What some of the cited answers say together, such as all of one organisation. */
record Said(List<Source> sources) {

    Said {
        sources = List.copyOf(sources);
    }

    private Set<String> all(Function<Source, Set<String>> part) {
        Set<String> all = new HashSet<>();
        sources.forEach(source -> all.addAll(part.apply(source)));
        return all;
    }

    Set<String> words() {
        return all(Source::words);
    }

    Set<String> stems() {
        return all(Source::stems);
    }

    Set<String> own() {
        return all(Source::own);
    }

    Facts facts() {
        return sources.stream().map(Source::facts).reduce(Facts.none(), Facts::with);
    }

    Stream<Source.Sentence> sentences() {
        return sources.stream().flatMap(source -> source.sentences().stream());
    }

    /** @param firmly whether a sentence with a condition is not enough */
    boolean touches(Matter matter, boolean firmly) {
        return sentences().anyMatch(one -> one.matters().contains(matter)
                && (!firmly || one.firm() || !matter.isConditional()));
    }

    /** Whether there is nothing but figures, such as a date. */
    boolean isBare() {
        return sources.stream().flatMap(source -> Words.of(source.passage().text()).stream())
                .allMatch(word -> Character.isDigit(word.charAt(0)));
    }

    Said in(Language language) {
        return new Said(sources.stream().filter(source -> source.isIn(language)).toList());
    }

    boolean isIn(Language language) {
        return sources.stream().allMatch(source -> source.isIn(language));
    }
}
