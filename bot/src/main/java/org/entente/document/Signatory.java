package org.entente.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who signed on paper or elsewhere outside the channel, and when.
 *
 * @param title a job title
 * @param name  where the group wants it told
 */
public record Signatory(String title, Optional<String> name, LocalDate on) {

    public static final int LONGEST = 100;

    public Signatory {
        if (!fits(title) || name.filter(text -> !fits(text)).isPresent()) {
            throw new IllegalArgumentException("a title and a name of 1 to " + LONGEST + " characters");
        }
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }
}
