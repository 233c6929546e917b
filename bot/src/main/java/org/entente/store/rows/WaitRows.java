package org.entente.store.rows;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.command.record.Waits;
import org.jdbi.v3.core.Handle;

/** Since when things wait, read from the tables that hold them. */
final class WaitRows implements Waits {

    private final Handle handle;

    WaitRows(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Long> partnerships() {
        return handle.createQuery("select id from partnership where closed_at is null order by id").mapTo(Long.class)
                .list();
    }

    @Override
    public List<Begun> begun(long partnership) {
        return handle.createQuery("""
                select r.id, r.script, b.question, min(b.at) as since from run r join (
                        select run, question, at from shown
                        where run in (select id from run where partnership = :partnership and closed_at is null)
                        union all
                        select run, question, at from answer
                        where run in (select id from run where partnership = :partnership and closed_at is null)
                    ) b on b.run = r.id
                where r.organisation is null
                group by r.id, r.script, b.question order by r.id, since, b.question""")
                .bind("partnership", partnership)
                .map((row, context) -> new Begun(row.getLong("id"), row.getString("script"),
                        row.getString("question"), Columns.instant(row, "since")))
                .list();
    }

    @Override
    public Map<Long, Instant> invited(long partnership) {
        return times("""
                select id, named_at as at from nomination
                where partnership = :partnership and accepted_at is null and withdrawn_at is null""", partnership);
    }

    @Override
    public Map<Long, Instant> joining(long partnership) {
        return times("select id, asked_at as at from joiner where partnership = :partnership and ended_at is null",
                partnership);
    }

    @Override
    public Map<Long, Instant> joined(long partnership) {
        return times("select id, joined_at as at from organisation where partnership = :partnership", partnership);
    }

    private Map<Long, Instant> times(String sql, long partnership) {
        Map<Long, Instant> times = new HashMap<>();
        handle.createQuery(sql).bind("partnership", partnership)
                .map((row, context) -> Map.entry(row.getLong("id"), Columns.instant(row, "at")))
                .forEach(entry -> times.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(times);
    }
}
