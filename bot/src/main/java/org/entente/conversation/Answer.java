package org.entente.conversation;

import java.time.Instant;
import java.util.Optional;
import org.entente.text.Language;

/**
 * One revision of what an organisation said to a question.
 *
 * @param revision from 1; the newest one is the present answer
 * @param language the language in which it was written
 * @param person   who entered it (the store's id)
 * @param author   that person's name as people see it
 * @param entered  whose voice entered it
 * @param credit   whose message it was, where that is somebody else's
 */
public record Answer(String script, String question, long organisation, int revision, Value value, Language language,
        long person, String author, Entered entered, Instant at, Optional<Credit> credit) {

    /** A facilitator's entry for somebody in the room stays marked until the organisation confirms. */
    public enum Entered {
        BY_MEMBER, BY_FACILITATOR
    }

    /**
     * Who said first what became the answer.
     *
     * @param person the store's id
     * @param name   as people see it
     */
    public record Credit(long person, String name) {}

    public Answer(String script, String question, long organisation, int revision, Value value, Language language,
            long person, String author, Entered entered, Instant at) {
        this(script, question, organisation, revision, value, language, person, author, entered, at, Optional.empty());
    }

    public boolean skipped() {
        return value instanceof Value.Skipped;
    }

    public boolean unconfirmed() {
        return entered == Entered.BY_FACILITATOR;
    }
}
