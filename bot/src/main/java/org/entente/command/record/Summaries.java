package org.entente.command.record;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.entente.summary.Summary;
import org.entente.text.Language;

/** Whether answers may go to a language model, what it made of them, and how much that took. */
public interface Summaries {

    /** Ids of the organisations whose lead lets answers go to this host. */
    Set<Long> consents(long partnership, String host);

    /**
     * What was made of the same answers before.
     *
     * @param basis a hash of everything that was sent, and to whom
     */
    Optional<Summary> made(long partnership, String basis);

    /**
     * The text that a model suggests for a question.
     *
     * @param answers those that stand now, as in {@link Changing#suggest}; empty where it was made of others
     */
    Optional<String> suggested(Matter matter, String answers);

    /** A question of a partnership in one language. */
    record Matter(long partnership, String script, String question, Language language) {}

    /** How many tokens were used in a month. */
    long used(long partnership, YearMonth month);

    /** What can be done about it. */
    interface Changing extends Summaries {

        /** Lets answers go to a host, until it is taken back; again changes nothing. */
        void consent(long organisation, String host, long person);

        /** Takes back all consents of an organisation; what was made of the group's answers is erased. */
        void withdraw(long organisation, long person);

        /** Keeps what was made, in place of what was made of the same before. */
        void keep(long partnership, String basis, Summary summary);

        /**
         * Keeps what a model suggests for a question, in place of what it suggested before.
         *
         * @param answers which revisions of which organisations it was made of
         */
        void suggest(Matter matter, String answers, String text);

        void use(long partnership, YearMonth month, long tokens);
    }
}
