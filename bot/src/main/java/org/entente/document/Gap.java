package org.entente.document;

import java.util.Optional;
import org.entente.text.Text;

/**
 * Something that the document lacks.
 *
 * @param kind         why it is a gap
 * @param what         the question's short title, or what else is missing
 * @param fills        the question that fills it; empty where none does (the parties, the matrix)
 * @param organisation whose answer is missing; empty: the group's
 * @param minutes      about how long filling it takes
 */
public record Gap(Kind kind, Text what, Optional<Fill> fills, Optional<String> organisation, int minutes) {

    /** Why something is a gap. */
    public enum Kind {
        /** Nobody answered, or all passed. */
        NO_ANSWER,
        /** There are answers, but no wording that all agreed to. */
        NO_COMMON_WORDING,
        /** The answer is in another language than the document. */
        TO_TRANSLATE,
        /** Fewer than two organisations take part. */
        PARTIES,
        /** The matrix is empty, breaks a rule, or is not adopted by all. */
        MATRIX
    }

    /** The question to answer. */
    public record Fill(String script, String question) {}
}
