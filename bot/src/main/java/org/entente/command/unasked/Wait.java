package org.entente.command.unasked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.command.unasked.Notice.Words;
import org.entente.partnership.Person;

/**
 * Something that waits for an organisation or a person.
 *
 * @param key    names it for good
 * @param people who can give it
 * @param line   what it is, in words that the channel may read
 * @param text   whether it is the organisation's word on a proposed text
 */
record Wait(String key, Instant since, long organisation, List<Person> people, Words line, boolean text) {

    Wait(String key, Instant since, long organisation, List<Person> people, Words line) {
        this(key, since, organisation, people, line, false);
    }

    /** When somebody is told of it. */
    enum Step {
        FIRST(3), AGAIN(10), FACILITATOR(17);

        private final Duration after;

        Step(int days) {
            this.after = Duration.ofDays(days);
        }
    }

    Wait {
        people = List.copyOf(people);
    }

    boolean reached(Step step, Instant now) {
        return !now.isBefore(since.plus(step.after));
    }

    String key(Step step, Person person) {
        return key + " " + step + " " + person.id();
    }
}
