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
 * @param named        the task or role of the matrix whose name is in another language
 */
public record Gap(Kind kind, Text what, Optional<Fill> fills, Optional<Organisation> organisation, int minutes,
        Optional<Named> named) {

    /** Of no name of the matrix. */
    Gap(Kind kind, Text what, Optional<Fill> fills, Optional<Organisation> organisation, int minutes) {
        this(kind, what, fills, organisation, minutes, Optional.empty());
    }

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
        /** The document says that it exists in both languages, and its version in the other one lacks something. */
        OTHER_VERSION,
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
        return fills.map(fill -> key(fill, organisation)).or(() -> named.map(Gap::key)).orElseGet(() -> key(kind));
    }

    static String key(Fill fill, Optional<Organisation> organisation) {
        return fill.script() + BETWEEN + fill.question() + organisation.map(one -> BETWEEN + one.id()).orElse("");
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String key(Named named) {
        return key(Kind.TO_TRANSLATE) + BETWEEN + switch (named) {
            case Named.Task task -> "task-" + task.id();
            case Named.Role role -> "role-" + role.id();
        };
    }

    /** What bears a name in the matrix. */
    public sealed interface Named {

        record Task(int id) implements Named {}

        record Role(int id) implements Named {}
    }

    /** The question to answer. */
    public record Fill(String script, String question) {}
}
