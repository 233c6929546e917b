package org.entente.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One meeting of the group.
 *
 * @param number  from 1, in the order in which they were opened
 * @param minutes planned
 * @param away    ids of the organisations that were away when it closed; of an open one, those away now
 */
public record Gathering(long id, int number, int minutes, Instant opened, Optional<Instant> closed, Set<Long> away) {

    public Gathering {
        away = Set.copyOf(away);
    }

    /** How many minutes it took, begun ones counted; 0 while it is open. */
    public long took() {
        return closed.map(end -> Math.max(1, Duration.between(opened, end).plusSeconds(59).toMinutes())).orElse(0L);
    }

    /** Whether something happened in it. */
    public boolean includes(Instant moment) {
        return !moment.isBefore(opened) && closed.filter(moment::isAfter).isEmpty();
    }
}
