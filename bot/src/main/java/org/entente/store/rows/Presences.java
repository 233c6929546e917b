package org.entente.store.rows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Person;
import org.entente.partnership.Seat;
import org.entente.partnership.Tie;
import org.jdbi.v3.core.Handle;

/** The table {@code presence}: when somebody last acted in a partnership, and through which tie. */
final class Presences {

    /** What is written of somebody's acts: the first of a day, so that most acts read one row and change none. */
    private static final long PACE_MILLIS = Duration.ofDays(1).toMillis();

    private final Handle handle;
    private final Clock clock;

    Presences(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    void seen(long partnership, long person, Optional<Seat> seat) {
        handle.createUpdate("""
                insert into presence (partnership, person, tie, acted_at) values (:partnership, :person, :tie, :now)
                on conflict (partnership, person) do update set tie = excluded.tie, acted_at = excluded.acted_at
                where presence.acted_at <= excluded.acted_at - :pace
                    or coalesce(presence.tie, 0) <> coalesce(excluded.tie, 0)""").bind("partnership", partnership)
                .bind("person", person).bind("tie", seat.flatMap(Seat::through).map(Tie::id).orElse(null))
                .bind("now", clock.millis()).bind("pace", PACE_MILLIS).execute();
    }

    Optional<Instant> lastAct(long partnership, long person) {
        return handle.createQuery("""
                select max(at) from (
                    select acted_at as at from presence where partnership = :partnership and person = :person
                    union all
                    select since as at from membership
                        where partnership = :partnership and person = :person and until is null
                    union all
                    select since as at from facilitator
                        where partnership = :partnership and person = :person and until is null) acts""")
                .bind("partnership", partnership).bind("person", person).mapTo(Long.class).findOne()
                .map(Instant::ofEpochMilli);
    }

    List<Person> through(long tie) {
        return handle.createQuery("""
                select p.id as person, p.discord, p.name from presence s join person p on p.id = s.person
                where s.tie = :tie and p.discord is not null order by s.id""").bind("tie", tie)
                .map((row, context) -> Columns.person(row)).list();
    }
}
