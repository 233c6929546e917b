package org.entente.store.rows;

import java.time.Clock;
import org.entente.command.Writing.AlreadyThere;
import org.jdbi.v3.core.Handle;

/** The table {@code tie}: which Discord roles speak for which organisation. */
final class Ties {

    private final Handle handle;
    private final Clock clock;
    private final Organisations organisations;

    Ties(Handle handle, Clock clock, Organisations organisations) {
        this.handle = handle;
        this.clock = clock;
        this.organisations = organisations;
    }

    void add(long organisation, String role, String name, long by) {
        long partnership = organisations.partnershipOf(organisation);
        Partnerships.changed(handle, partnership);
        int added = handle.createUpdate("""
                insert into tie (partnership, organisation, role, name, tied_by, since)
                values (:partnership, :organisation, :role, :name, :by, :now)
                on conflict (partnership, role) where until is null do nothing""").bind("partnership", partnership)
                .bind("organisation", organisation).bind("role", role).bind("name", name).bind("by", by)
                .bind("now", clock.millis()).execute();
        if (added == 0) {
            throw new AlreadyThere();
        }
    }

    void end(long tie) {
        long partnership = handle.createQuery("""
                update tie set until = :now where id = :tie and until is null returning partnership""")
                .bind("now", clock.millis()).bind("tie", tie).mapTo(Long.class).findOne()
                .orElseThrow(() -> new IllegalArgumentException("no tie has the id " + tie));
        Partnerships.changed(handle, partnership);
    }
}
