package org.entente.summary;

import java.util.List;

/**
 * One thing that a model claims of the answers.
 *
 * @param text    a sentence or two
 * @param support the answers that it rests on, with the words that it quotes from each
 */
public record Statement(Kind kind, String text, List<Support> support) {

    /** Longest text shown, in characters. */
    public static final int LONGEST = 400;

    /** Of what a statement speaks. */
    public enum Kind {
        /** What all say. */
        SHARED,
        /** Where they differ, or what one of them says alone. */
        DIFFERENT,
        /** What an answer leaves unclear. */
        UNCLEAR,
        /** What the answers say is still to come. */
        MISSING
    }

    /**
     * One answer behind a statement.
     *
     * @param answer the id of a {@link Passage}
     * @param quote  words of that answer, in their order
     */
    public record Support(String answer, String quote) {}

    public Statement {
        support = List.copyOf(support);
    }
}
