package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Writing.AlreadyThere;
import org.entente.command.record.Pace;
import org.entente.conversation.Gathering;
import org.jdbi.v3.core.Handle;

/** The tables {@code parked}, {@code absence}, {@code meeting} and {@code park_offer}. */
final class PaceRows implements Pace.Changing {

    private final Handle handle;
    private final Clock clock;
    private final Runs runs;
    private final Organisations organisations;

    PaceRows(Handle handle, Clock clock, Runs runs, Organisations organisations) {
        this.handle = handle;
        this.clock = clock;
        this.runs = runs;
        this.organisations = organisations;
    }

    @Override
    public Set<String> parked(long partnership, String script) {
        return handle.createQuery("""
                select k.question from run r join parked k on k.run = r.id
                where r.partnership = :partnership and r.script = :script and r.closed_at is null
                    and r.organisation is null and k.until is null""").bind("partnership", partnership).bind("script",
                script)
                .mapTo(String.class).set();
    }

    @Override
    public void park(long partnership, String script, String question, long person) {
        handle.createUpdate("""
                insert into parked (run, question, parked_by, since) values (:run, :question, :person, :now)
                on conflict (run, question) where until is null do nothing""")
                .bind("run", runs.open(partnership, script)).bind("question", question).bind("person", person)
                .bind("now", clock.millis()).execute();
    }

    @Override
    public void resume(long partnership, String script, String question) {
        handle.createUpdate("""
                update parked set until = :now where run = :run and question = :question and until is null""")
                .bind("run", runs.open(partnership, script)).bind("question", question).bind("now", clock.millis())
                .execute();
    }

    @Override
    public void setAway(long organisation, boolean away) {
        long partnership = organisations.partnershipOf(organisation);
        Partnerships.changed(handle, partnership);
        String sql = away
                ? """
                        insert into absence (partnership, organisation, since) values (:partnership, :organisation, :now)
                        on conflict (organisation) where until is null do nothing"""
                : """
                        update absence set until = :now
                        where partnership = :partnership and organisation = :organisation and until is null""";
        handle.createUpdate(sql).bind("partnership", partnership).bind("organisation", organisation)
                .bind("now", clock.millis()).execute();
    }

    @Override
    public List<Shown> shown(long partnership) {
        return handle.createQuery("""
                select r.script, s.question, s.at from run r join shown s on s.run = r.id
                where r.partnership = :partnership and r.closed_at is null and r.organisation is null
                order by s.at desc, r.id desc""")
                .bind("partnership", partnership).map((row, context) -> shown(row)).list();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(row.getString("script"), row.getString("question"), Columns.instant(row, "at"));
    }

    private record Row(long id, int minutes, Instant opened, Optional<Instant> closed) {}

    @Override
    public List<Gathering> meetings(long partnership) {
        List<Row> rows = handle.createQuery("""
                select id, minutes, opened_at, closed_at from meeting where partnership = :partnership order by id""")
                .bind("partnership", partnership)
                .map((row, context) -> new Row(row.getLong("id"), row.getInt("minutes"),
                        Columns.instant(row, "opened_at"), row.getObject("closed_at") == null
                                ? Optional.empty()
                                : Optional.of(Columns.instant(row, "closed_at"))))
                .list();
        List<Gathering> meetings = new ArrayList<>();
        rows.forEach(row -> meetings.add(new Gathering(row.id(), meetings.size() + 1, row.minutes(), row.opened(), row
                .closed(), away(partnership, row.closed()))));
        return meetings;
    }

    /** Closing a meeting ends the absences at that moment. */
    private Set<Long> away(long partnership, Optional<Instant> closed) {
        long moment = closed.map(Instant::toEpochMilli).orElseGet(clock::millis);
        return new HashSet<>(handle.createQuery("""
                select organisation from absence
                where partnership = :partnership and since <= :moment and (until is null or until >= :moment)""")
                .bind("partnership", partnership).bind("moment", moment).mapTo(Long.class).list());
    }

    @Override
    public Optional<Gathering> openMeeting(long partnership) {
        return meetings(partnership).stream().filter(meeting -> meeting.closed().isEmpty()).findFirst();
    }

    @Override
    public long open(long partnership, int minutes, long person) {
        if (openMeeting(partnership).isPresent()) {
            throw new AlreadyThere();
        }
        return handle.createQuery("""
                insert into meeting (partnership, minutes, opened_by, opened_at)
                values (:partnership, :minutes, :person, :now) returning id""").bind("partnership", partnership)
                .bind("minutes", minutes).bind("person", person).bind("now", clock.millis()).mapTo(Long.class).one();
    }

    @Override
    public void close(long meeting, long person) {
        long now = clock.millis();
        long partnership = handle.createQuery("""
                update meeting set closed_at = :now, closed_by = :person where id = :meeting and closed_at is null
                returning partnership""").bind("now", now).bind("person", person).bind("meeting", meeting)
                .mapTo(Long.class).findOne()
                .orElseThrow(() -> new IllegalArgumentException("no open meeting has the id " + meeting));
        Partnerships.changed(handle, partnership);
        handle.createUpdate("update absence set until = :now where partnership = :partnership and until is null")
                .bind("now", now).bind("partnership", partnership).execute();
    }

    /** Of the questions shown, each partnership's newest is the one that it is at. */
    @Override
    public List<Watched> watched() {
        return handle.createQuery("""
                select r.partnership, m.id as meeting, m.opened_at, r.script, s.question, s.at,
                    exists (select 1 from park_offer o
                        where o.meeting = m.id and o.run = r.id and o.question = s.question) as offered
                from meeting m join run r on r.partnership = m.partnership join shown s on s.run = r.id
                    join partnership p on p.id = m.partnership
                where m.closed_at is null and r.closed_at is null and r.organisation is null
                    and p.closed_at is null
                    and s.at = (select max(t.at) from run n join shown t on t.run = n.id
                        where n.partnership = r.partnership and n.closed_at is null and n.organisation is null)
                order by r.partnership, r.id""")
                .map((row, context) -> new Watched(row.getLong("partnership"), row.getLong("meeting"),
                        row.getString("script"), row.getString("question"),
                        Instant.ofEpochMilli(Math.max(row.getLong("at"), row.getLong("opened_at"))),
                        row.getBoolean("offered")))
                .list();
    }

    @Override
    public void offered(long meeting, long partnership, String script, String question) {
        handle.createUpdate("""
                insert into park_offer (meeting, run, question, at) values (:meeting, :run, :question, :now)
                on conflict (meeting, run, question) do nothing""").bind("meeting", meeting)
                .bind("run", runs.open(partnership, script)).bind("question", question).bind("now", clock.millis())
                .execute();
    }
}
