package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.entente.command.record.Notices;
import org.entente.partnership.ReminderChoice;
import org.entente.partnership.ReminderChoice.Quiet;
import org.entente.partnership.ReminderChoice.Way;
import org.jdbi.v3.core.Handle;

/** The tables {@code notice}, {@code reminder_choice} and {@code page_waiting}. */
final class NoticeRows implements Notices.Changing {

    private final Handle handle;

    NoticeRows(Handle handle) {
        this.handle = handle;
    }

    @Override
    public boolean said(String key) {
        return handle.createQuery("select 1 from notice where key = :key").bind("key", key).mapTo(Integer.class)
                .findOne().isPresent();
    }

    @Override
    public Optional<Instant> lastTold(long person, String kind) {
        return handle.createQuery(
                "select at from notice where person = :person and kind = :kind order by at desc limit 1")
                .bind("person", person).bind("kind", kind).map((row, context) -> Columns.instant(row, "at")).findOne();
    }

    @Override
    public void say(String key, long partnership, String kind, Optional<Long> person, Instant at) {
        handle.createUpdate("""
                insert into notice (key, partnership, kind, person, at) values (:key, :partnership, :kind, :person, :at)
                on conflict (key) do nothing""").bind("key", key).bind("partnership", partnership).bind("kind", kind)
                .bind("person", person).bind("at", at.toEpochMilli()).execute();
    }

    @Override
    public ReminderChoice choice(String discord) {
        return handle.createQuery("""
                select c.way, c.quiet_from, c.quiet_to, c.zone from reminder_choice c join person p on p.id = c.person
                where p.discord = :discord""").bind("discord", discord).map((row, context) -> choice(row)).findOne()
                .orElseGet(ReminderChoice::usual);
    }

    private static ReminderChoice choice(ResultSet row) throws SQLException {
        Optional<LocalTime> from = Optional.ofNullable(row.getString("quiet_from")).map(LocalTime::parse);
        Optional<LocalTime> to = Optional.ofNullable(row.getString("quiet_to")).map(LocalTime::parse);
        return new ReminderChoice(Way.valueOf(row.getString("way")),
                from.flatMap(begin -> to.map(end -> new Quiet(begin, end))),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of));
    }

    @Override
    public void choose(long person, ReminderChoice choice) {
        handle.createUpdate("""
                insert into reminder_choice (person, way, quiet_from, quiet_to, zone)
                values (:person, :way, :from, :to, :zone)
                on conflict (person) do update set way = excluded.way, quiet_from = excluded.quiet_from,
                    quiet_to = excluded.quiet_to, zone = excluded.zone""").bind("person", person)
                .bind("way", choice.way().name()).bind("from", choice.quiet().map(quiet -> quiet.from().toString()))
                .bind("to", choice.quiet().map(quiet -> quiet.to().toString()))
                .bind("zone", choice.zone().map(ZoneId::getId)).execute();
    }

    @Override
    public boolean pageWaits(long partnership, String discord) {
        return handle.createQuery("""
                select 1 from page_waiting w join person p on p.id = w.person
                where p.discord = :discord and w.partnership = :partnership""").bind("discord", discord)
                .bind("partnership", partnership).mapTo(Integer.class).findOne().isPresent();
    }

    @Override
    public void keepPage(long partnership, long person) {
        handle.createUpdate("""
                insert into page_waiting (partnership, person) values (:partnership, :person)
                on conflict (person, partnership) do nothing""").bind("partnership", partnership)
                .bind("person", person).execute();
    }

    @Override
    public void dropPage(long partnership, String discord) {
        handle.createUpdate("""
                delete from page_waiting where partnership = :partnership
                and person in (select id from person where discord = :discord)""").bind("partnership", partnership)
                .bind("discord", discord).execute();
    }
}
