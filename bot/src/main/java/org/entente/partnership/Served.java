package org.entente.partnership;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.script.GroupWords;

/**
 * A group's word for people it serves: clients, readers, patients, job seekers.
 *
 * @param french  plural, such as "lecteurs", without an article
 * @param gender  of the French word
 * @param english plural, such as "readers"
 */
public record Served(String french, Gender gender, String english) {

    public static final int LONGEST = GroupWords.LONGEST;
    /** The word stands among the product's own sentences, so it takes no sign that Discord reads as formatting. */
    private static final Predicate<String> WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} '’·.()/&,-]*")
            .asMatchPredicate();

    /** Of the French word. */
    public enum Gender {
        FEMININE, MASCULINE
    }

    public Served {
        if (!fits(french) || !fits(english)) {
            throw new IllegalArgumentException("a word of 1 to " + LONGEST + " characters in each language");
        }
    }

    /** Whether a text can be such a word: a letter first, then letters, spaces, hyphens and what inclusive forms need. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST && WORD.test(text);
    }

    /** In the forms that sentences need. */
    public GroupWords words() {
        return GroupWords.named(french, gender == Gender.FEMININE, english);
    }
}
