package org.entente.conversation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.partnership.Person;

/**
 * Something to be done next.
 *
 * @param organisation whose it is; empty: the whole group's
 * @param share        by which it was shown to everybody; an organisation's own is private without one
 * @param snoozed      put off until this day
 */
public record FollowUp(long id, OptionalLong organisation, Plan plan, OptionalLong share, Optional<LocalDate> snoozed,
        boolean done) {

    public static final int LONGEST_WORDS = 500;
    public static final int LONGEST_OWNER = 100;

    /**
     * What is to be done, as it was written.
     *
     * @param source the question that it came from
     */
    public record Plan(Optional<Source> source, String words, Optional<Owner> owner, Optional<LocalDate> due) {}

    public record Source(String script, String question) {}

    /** Who sees to it. */
    public sealed interface Owner {

        /** In words, such as a job title. */
        record Title(String words) implements Owner {}

        record Someone(Person person) implements Owner {}
    }

    /** Whether only its organisation may see it. */
    public boolean isPrivate() {
        return organisation.isPresent() && share.isEmpty();
    }

    /** The day by which it is expected now. */
    public Optional<LocalDate> day() {
        return snoozed.or(plan::due);
    }

    public boolean isOverdue(LocalDate today) {
        return !done && day().filter(today::isAfter).isPresent();
    }

    public boolean comesFrom(String script, String question) {
        return plan.source().filter(new Source(script, question)::equals).isPresent();
    }
}
