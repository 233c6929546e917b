package org.entente.store.rows;

import java.time.Clock;
import java.util.Optional;
import org.entente.command.record.Lifetimes;
import org.entente.partnership.Partnership;
import org.jdbi.v3.core.Handle;

/** How the table {@code partnership} loses rows: by closing them, or with all that refers to them. */
final class LifetimeRows implements Lifetimes.Changing {

    /** How the form is named under which wordings of a returned file wait for their person; it holds texts of the group. */
    private static final String RETURNED = "draft revise partnership=";

    private final Handle handle;
    private final Clock clock;
    private final Partnerships partnerships;

    LifetimeRows(Handle handle, Clock clock, Partnerships partnerships) {
        this.handle = handle;
        this.clock = clock;
        this.partnerships = partnerships;
    }

    @Override
    public Optional<Partnership> closedIn(String guild, String channel) {
        return handle.createQuery("""
                select id from partnership
                where guild = :guild and channel = :channel and closed_at is not null
                order by closed_at desc, id desc limit 1""").bind("guild", guild).bind("channel", channel)
                .mapTo(Long.class).findOne().flatMap(partnerships::partnership);
    }

    @Override
    public boolean isClosed(long partnership) {
        return handle.createQuery("select count(*) from partnership where id = :id and closed_at is not null")
                .bind("id", partnership).mapTo(Integer.class).one() > 0;
    }

    @Override
    public void rename(long partnership, String name) {
        Changes.one(handle.createUpdate("update partnership set name = :name, revision = revision + 1 where id = :id")
                .bind("name", name).bind("id", partnership));
    }

    @Override
    public void close(long partnership) {
        Changes.one(handle.createUpdate("""
                update partnership set closed_at = :now, revision = revision + 1
                where id = :id and closed_at is null""").bind("now", clock.millis()).bind("id", partnership));
    }

    @Override
    public void delete(long partnership) {
        handle.createUpdate("delete from kept_form where form = :form")
                .bind("form", RETURNED + partnership).execute();
        Holdings.IN_ORDER.forEach(table -> handle.createUpdate(table.deletion()).bind("id", partnership).execute());
        String edition = handle.createQuery("select edition from partnership where id = :id").bind("id", partnership)
                .mapTo(String.class).one();
        Changes.one(handle.createUpdate("delete from partnership where id = :id").bind("id", partnership));
        handle.createUpdate("""
                delete from edition where hash = :hash
                and not exists (select 1 from partnership p where p.edition = :hash)""").bind("hash", edition)
                .execute();
    }
}
