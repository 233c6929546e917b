package org.entente.summary;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Ways of writing words so that a machine reads other words than people see. */
final class Disguise {

    /** Signs that turn the order of writing round, tags that nobody sees, and blanks inside a word. */
    private static final Pattern UNSEEN = Pattern.compile("[\u202A-\u202E\u2066-\u2069\\x{E0000}-\\x{E007F}]"
            + "|(?<=\\p{IsLatin})[\u200B-\u200F\u2060\uFEFF]+(?=\\p{IsLatin})");
    private static final Pattern MIXED = Pattern.compile(
            "\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");
    /** Long runs of letters and digits that no language has. */
    private static final Pattern ENCODED = Pattern.compile(
            "(?<![A-Za-z0-9+/])(?=[A-Za-z+/]*[0-9])(?=[a-z0-9+/]*[A-Z])[A-Za-z0-9+/]{20,}={0,2}");
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{L}(?:[ .\u00A0_-]\\p{L}(?![\\p{L}\\p{N}'’])){4,}");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<=\\p{L})[013457](?=\\p{L})|(?<![\\p{L}\\p{N}])[013457](?=\\p{L}{2})");
    private static final Map<String, String> LETTERS = Map.of("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7",
            "t");

    private Disguise() {}

    static boolean in(String text) {
        return UNSEEN.matcher(text).find() || MIXED.matcher(text).find() || ENCODED.matcher(text).find()
                || SPACED.matcher(text).find();
    }

    /** The words that a machine may read: full-width letters and figures among letters as plain letters. */
    static String removed(String text) {
        return FIGURES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(figure -> LETTERS.get(figure.group()));
    }
}
