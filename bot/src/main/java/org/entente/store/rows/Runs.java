package org.entente.store.rows;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code run} and {@code shown}: going through a script, and the question that is shown. */
final class Runs {

    private final Handle handle;
    private final Clock clock;

    Runs(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    /** The script's open run, opened now where none was. */
    long open(long partnership, String script) {
        return handle.createQuery("""
                select id from run where partnership = :partnership and script = :script and closed_at is null
                    and organisation is null""")
                .bind("partnership", partnership).bind("script", script).map((row, context) -> row.getLong(1))
                .findOne().orElseGet(() -> begin(partnership, script));
    }

    /** The run that an organisation goes through by itself, opened now where none was. */
    long openOwn(long partnership, String script, long organisation) {
        return handle.createQuery("""
                select id from run where partnership = :partnership and script = :script and closed_at is null
                    and organisation = :organisation""").bind("partnership", partnership).bind("script", script)
                .bind("organisation", organisation).map((row, context) -> row.getLong(1)).findOne()
                .orElseGet(() -> beginOwn(partnership, script, organisation));
    }

    private long beginOwn(long partnership, String script, long organisation) {
        return handle.createQuery("""
                insert into run (partnership, script, organisation, opened_at)
                values (:partnership, :script, :organisation, :now) returning id""").bind("partnership", partnership)
                .bind("script", script).bind("organisation", organisation).bind("now", clock.millis())
                .mapTo(Long.class).one();
    }

    private long begin(long partnership, String script) {
        return handle.createQuery("""
                insert into run (partnership, script, opened_at) values (:partnership, :script, :now)
                returning id""").bind("partnership", partnership).bind("script", script).bind("now", clock.millis())
                .mapTo(Long.class).one();
    }

    Optional<String> shown(long partnership, String script) {
        return handle.createQuery("""
                select s.question from run r join shown s on s.run = r.id
                where r.partnership = :partnership and r.script = :script and r.closed_at is null
                    and r.organisation is null""")
                .bind("partnership", partnership).bind("script", script).mapTo(String.class).findOne();
    }

    void show(long partnership, String script, String question) {
        handle.createUpdate("""
                insert into shown (run, question, at) values (:run, :question, :now)
                on conflict (run) do update set question = excluded.question, at = excluded.at""")
                .bind("run", open(partnership, script)).bind("question", question).bind("now", clock.millis())
                .execute();
    }
}
