package org.entente.document;

import org.entente.text.Language;

/**
 * Another wording of what the group says to a question, as it came back in a file.
 *
 * @param revision of the proposal whose words stood there
 * @param before   the words that stood there
 * @param after    the whole new text
 */
public record Suggestion(String script, String question, Language language, int revision, String before,
        String after) {

    public Suggestion {
        if (after.isBlank() || before.equals(after)) {
            throw new IllegalArgumentException("another wording says something else");
        }
    }
}
