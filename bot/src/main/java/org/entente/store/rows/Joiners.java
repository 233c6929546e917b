package org.entente.store.rows;

import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** The table {@code joiner}: who waits to speak for which organisation. */
final class Joiners {

    private final Handle handle;
    private final Clock clock;
    private final Organisations organisations;

    Joiners(Handle handle, Clock clock, Organisations organisations) {
        this.handle = handle;
        this.clock = clock;
        this.organisations = organisations;
    }

    void add(long organisation, long person) {
        long partnership = organisations.partnershipOf(organisation);
        end(partnership, person);
        handle.createUpdate("""
                insert into joiner (partnership, organisation, person, asked_at)
                values (:partnership, :organisation, :person, :now)""").bind("partnership", partnership)
                .bind("organisation", organisation).bind("person", person).bind("now", clock.millis()).execute();
    }

    void end(long partnership, long person) {
        Partnerships.changed(handle, partnership);
        handle.createUpdate("""
                update joiner set ended_at = :now
                where partnership = :partnership and person = :person and ended_at is null""")
                .bind("now", clock.millis()).bind("partnership", partnership).bind("person", person).execute();
    }
}
