package org.entente.document;

import java.util.Locale;
import java.util.Optional;
import org.entente.partnership.Organisation;
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
public record Gap(Kind kind, Text what, Optional<Fill> fills, Optional<Organisation> organisation, int minutes) {

    /** Why something is a gap. */
    public enum Kind {
        /** Nobody answered, or all passed. */
        NO_ANSWER,
        /** There are answers, but nothing is proposed for all to agree to. */
        NO_COMMON_WORDING,
        /** Every organisation answered the very same, which is still to be proposed and agreed. */
        SAME_ANSWER,
        /** Something is proposed that not all organisations accept yet. */
        NOT_AGREED_BY_ALL,
        /** What is printed is in another language than the document. */
        TO_TRANSLATE,
        /** Fewer than two organisations take part. */
        PARTIES,
        /** The matrix is empty, breaks a rule, or is not adopted by all. */
        MATRIX
    }

    static final String BETWEEN = "/";

    /**
     * What tells it from every other gap while it lasts, whatever is lacking there: the question and the organisation.
     * It fits into a button.
     */
    public String key() {
        return fills.map(fill -> key(fill, organisation)).orElseGet(() -> key(kind));
    }

    static String key(Fill fill, Optional<Organisation> organisation) {
        return fill.script() + BETWEEN + fill.question() + organisation.map(one -> BETWEEN + one.id()).orElse("");
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The question to answer. */
    public record Fill(String script, String question) {}
}
