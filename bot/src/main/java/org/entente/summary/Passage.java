package org.entente.summary;

import org.entente.text.Language;

/**
 * One answer as a summary may rest on it.
 *
 * @param id           by which a statement cites it, such as {@code A3}; unique in its {@link Basis}
 * @param organisation the store's id of whoever said it
 * @param name         that organisation's name
 * @param about        the title of the question that it answers
 * @param text         as people read the answer
 * @param origin       the place of the answer in the record
 */
public record Passage(String id, long organisation, String name, String about, String text, Language language,
        Origin origin) {

    /** Which revision of which answer. */
    public record Origin(String script, String question, int revision) {}

    public Passage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an answer says something");
        }
    }
}
