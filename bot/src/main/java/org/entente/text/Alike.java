package org.entente.text;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two texts are the same to people: case, accents, and the kinds of apostrophes, quotation marks and spaces aside. */
public final class Alike {

    private Alike() {}

    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The text without what makes no difference. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("[\\s\u00A0\u202F]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
