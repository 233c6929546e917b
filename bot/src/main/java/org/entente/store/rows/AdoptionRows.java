package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.command.record.Adoptions;
import org.entente.partnership.Reported;
import org.entente.raci.Adoption;
import org.jdbi.v3.core.Handle;

/** The table {@code adoption}. */
final class AdoptionRows implements Adoptions.Changing {

    private final Handle handle;
    private final Clock clock;

    AdoptionRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public List<Adoption> all(long partnership) {
        return handle.createQuery("""
                select a.organisation, a.revision, a.title, a.given_on, a.note, p.name, a.at
                from adoption a join person p on p.id = a.person
                where a.partnership = :partnership order by a.id""").bind("partnership", partnership)
                .map((row, context) -> new Adoption(row.getLong("organisation"), row.getInt("revision"), reported(row),
                        row.getString("name"), Columns.instant(row, "at")))
                .list();
    }

    static Optional<Reported> reported(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return title == null
                ? Optional.empty()
                : Optional.of(new Reported(title, LocalDate.parse(row.getString("given_on")), Optional.ofNullable(row
                        .getString("note"))));
    }

    @Override
    public void adopt(long partnership, long organisation, int revision, Optional<Reported> reported, long person) {
        boolean there = reported.isEmpty() && all(partnership).stream().anyMatch(one -> one.reported().isEmpty()
                && one.organisation() == organisation && one.revision() == revision);
        if (!there) {
            insert(handle, partnership, organisation, revision, reported).bind("person", person)
                    .bind("at", clock.millis()).execute();
        }
    }

    /** All but who and when. */
    static org.jdbi.v3.core.statement.Update insert(Handle handle, long partnership, long organisation, int revision,
            Optional<Reported> reported) {
        return handle.createUpdate("""
                insert into adoption (partnership, organisation, revision, title, given_on, note, person, at)
                values (:partnership, :organisation, :revision, :title, :on, :note, :person, :at)""")
                .bind("partnership", partnership).bind("organisation", organisation).bind("revision", revision)
                .bind("title", reported.map(Reported::title).orElse(null))
                .bind("on", reported.map(one -> one.on().toString()).orElse(null))
                .bind("note", reported.flatMap(Reported::note).orElse(null));
    }
}
