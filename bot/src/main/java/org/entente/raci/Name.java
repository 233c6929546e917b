package org.entente.raci;

import java.util.Optional;
import org.entente.text.Language;

/**
 * What a task or a role is called, as somebody typed it, and what it is called in the other language where somebody said
 * so. Nothing is ever translated.
 *
 * @param typed   of 1 to {@value Matrix#LONGEST_NAME} characters
 * @param written the language in which it was typed; empty where that was not kept
 * @param other   its version in the other language; none where that of the first is not known
 */
public record Name(String typed, Optional<Language> written, Optional<String> other) {

    public Name {
        fits(typed);
        other.ifPresent(Name::fits);
        if (other.isPresent() && written.isEmpty()) {
            throw new IllegalArgumentException("'" + typed + "' has a version in the other of no language");
        }
    }

    /** One of which nobody knows the language. */
    public static Name unmarked(String typed) {
        return new Name(typed, Optional.empty(), Optional.empty());
    }

    public static Name in(Language language, String typed) {
        return new Name(typed, Optional.of(language), Optional.empty());
    }

    /** The same with another text in the other language; none takes it away. */
    public Name with(Optional<String> version) {
        return new Name(typed, written, version);
    }

    /** What it is called in a language; empty where nobody said so. */
    public Optional<String> version(Language language) {
        return written.filter(language::equals).map(here -> typed)
                .or(() -> written.flatMap(elsewhere -> other));
    }

    /** The same, or else what was typed. */
    public String nearest(Language language) {
        return version(language).orElse(typed);
    }

    private static void fits(String text) {
        if (text.isBlank() || text.length() > Matrix.LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + Matrix.LONGEST_NAME + " characters, not '" + text
                    + "'");
        }
    }
}
