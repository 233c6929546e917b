package org.entente.summary;

import java.util.Arrays;
import java.util.List;

/** Words without accents or capitals; those that end in {@code *} stand for every word that begins so. */
record WordList(List<String> words) {

    static WordList of(String words) {
        return new WordList(Arrays.stream(words.split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** @param folded one word, without accents or capitals */
    boolean holds(String folded) {
        return words.stream().anyMatch(word -> word.endsWith("*")
                ? folded.startsWith(word.substring(0, word.length() - 1))
                : folded.equals(word));
    }
}
