package org.entente.store.rows;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.command.record.Deletions;
import org.jdbi.v3.core.Handle;

/** The tables {@code deletion} and {@code deletion_consent}. */
final class DeletionRows implements Deletions.Changing {

    private final Handle handle;
    private final Clock clock;

    DeletionRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public Optional<Deletion> of(long partnership) {
        return handle.createQuery("select id from deletion where partnership = :partnership and dropped_at is null")
                .bind("partnership", partnership).mapTo(Long.class).findOne()
                .map(id -> new Deletion(id, consents(id)));
    }

    private List<Consent> consents(long deletion) {
        return handle.createQuery("select organisation, person from deletion_consent where deletion = :deletion")
                .bind("deletion", deletion)
                .map((row, context) -> new Consent(row.getLong("organisation"), row.getLong("person"))).list();
    }

    @Override
    public void ask(long partnership, long person) {
        handle.createUpdate("""
                insert into deletion (partnership, asked_by, asked_at) values (:partnership, :person, :now)
                on conflict (partnership) where dropped_at is null do nothing""").bind("partnership", partnership)
                .bind("person", person).bind("now", clock.millis()).execute();
    }

    @Override
    public void agree(long deletion, long organisation, long person) {
        handle.createUpdate("""
                insert into deletion_consent (deletion, partnership, organisation, person, at)
                select d.id, d.partnership, :organisation, :person, :now from deletion d where d.id = :deletion
                on conflict (deletion, organisation, person) do nothing""").bind("deletion", deletion)
                .bind("organisation", organisation).bind("person", person).bind("now", clock.millis()).execute();
    }

    @Override
    public void drop(long deletion) {
        Changes.one(handle.createUpdate("update deletion set dropped_at = :now where id = :id and dropped_at is null")
                .bind("now", clock.millis()).bind("id", deletion));
    }
}
