package org.entente.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words without accents or capitals.
 *
 * @param whole  each as it stands
 * @param begins beginnings: written with {@code *}, each stands for every word that begins so
 */
record WordList(Set<String> whole, List<String> begins) {

    static WordList of(String words) {
        Predicate<String> open = word -> word.endsWith("*");
        List<String> all = Arrays.stream(words.strip().split("\\s+")).toList();
        return new WordList(all.stream().filter(open.negate()).collect(Collectors.toUnmodifiableSet()),
                all.stream().filter(open).map(word -> word.substring(0, word.length() - 1)).toList());
    }

    /** @param folded one word, without accents or capitals */
    boolean holds(String folded) {
        return whole.contains(folded) || begins.stream().anyMatch(folded::startsWith);
    }
}
