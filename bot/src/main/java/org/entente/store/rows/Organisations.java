package org.entente.store.rows;

import java.time.Clock;
import org.entente.command.Writing.AlreadyThere;
import org.entente.text.Alike;
import org.jdbi.v3.core.Handle;

/** The table {@code organisation}. Names that differ only in case are one name to people. */
final class Organisations {

    private final Handle handle;
    private final Clock clock;

    Organisations(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    long add(long partnership, String name) {
        refuseTaken(partnership, name, 0);
        Partnerships.changed(handle, partnership);
        return handle.createQuery("""
                insert into organisation (partnership, name, joined_at) values (:partnership, :name, :now)
                returning id""").bind("partnership", partnership).bind("name", name).bind("now", clock.millis())
                .mapTo(Long.class).one();
    }

    void rename(long organisation, String name) {
        long partnership = partnershipOf(organisation);
        refuseTaken(partnership, name, organisation);
        Partnerships.changed(handle, partnership);
        Changes.one(handle.createUpdate("update organisation set name = :name where id = :organisation")
                .bind("name", name).bind("organisation", organisation));
    }

    long partnershipOf(long organisation) {
        return handle.createQuery("select partnership from organisation where id = :organisation")
                .bind("organisation", organisation).mapTo(Long.class).findOne()
                .orElseThrow(() -> new IllegalArgumentException("no organisation has the id " + organisation));
    }

    private void refuseTaken(long partnership, String name, long self) {
        boolean taken = handle
                .createQuery("select name from organisation where partnership = :partnership and id <> :self")
                .bind("partnership", partnership).bind("self", self).map((row, context) -> row.getString(1)).list()
                .stream().anyMatch(other -> Alike.same(other, name));
        if (taken) {
            throw new AlreadyThere();
        }
    }
}
