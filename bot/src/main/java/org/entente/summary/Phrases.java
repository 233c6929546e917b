package org.entente.summary;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns of phrase, a line each: words without accents, {@code a|b} for one of several, {@code *} for any ending,
 * {@code ^} for the beginning of a sentence, {@code ...} for up to eight words between.
 */
record Phrases(List<Pattern> patterns) {

    static Phrases of(String lines) {
        return new Phrases(lines.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(Phrases::pattern).toList());
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(Arrays.stream(line.split(" ")).map(Phrases::part).collect(Collectors.joining())
                + "(?= )");
    }

    private static String part(String word) {
        return switch (word) {
            case "^" -> "^";
            case "..." -> "(?: [^ ]+){0,8}?";
            default -> " (?:" + word.replace("*", "[^ ]*") + ")";
        };
    }

    /** @param folded the words of one sentence, without accents or capitals */
    boolean standIn(List<String> folded) {
        String sentence = " " + String.join(" ", folded) + " ";
        return patterns.stream().anyMatch(one -> one.matcher(sentence).find());
    }
}
