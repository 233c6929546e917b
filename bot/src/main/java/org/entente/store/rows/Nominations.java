package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.entente.partnership.Member.Standing;
import org.jdbi.v3.core.Handle;

/** The table {@code nomination}: who was asked to be lead or deputy, until they accept or it is withdrawn. */
final class Nominations {

    private final Handle handle;
    private final Clock clock;
    private final Organisations organisations;

    Nominations(Handle handle, Clock clock, Organisations organisations) {
        this.handle = handle;
        this.clock = clock;
        this.organisations = organisations;
    }

    long add(long organisation, long person, Standing standing, Optional<Long> instead, long by) {
        long partnership = organisations.partnershipOf(organisation);
        Partnerships.changed(handle, partnership);
        handle.createUpdate("""
                update nomination set withdrawn_at = :now where organisation = :organisation and standing = :standing
                and accepted_at is null and withdrawn_at is null""").bind("now", clock.millis())
                .bind("organisation", organisation).bind("standing", standing.name()).execute();
        return handle.createQuery("""
                insert into nomination (partnership, organisation, person, standing, instead, named_by, named_at)
                values (:partnership, :organisation, :person, :standing, :instead, :by, :now) returning id""")
                .bind("partnership", partnership).bind("organisation", organisation).bind("person", person)
                .bind("standing", standing.name()).bind("instead", instead.orElse(null)).bind("by", by)
                .bind("now", clock.millis()).mapTo(Long.class).one();
    }

    /** What was accepted. */
    record Accepted(long organisation, long person, Standing standing, Optional<Long> instead, long by) {}

    Accepted accept(long nomination) {
        return handle.createQuery("""
                update nomination set accepted_at = :now
                where id = :nomination and accepted_at is null and withdrawn_at is null
                returning organisation, person, standing, instead, named_by""").bind("now", clock.millis())
                .bind("nomination", nomination).map((row, context) -> accepted(row)).findOne()
                .orElseThrow(() -> new IllegalArgumentException("no open nomination has the id " + nomination));
    }

    private static Accepted accepted(ResultSet row) throws SQLException {
        long instead = row.getLong("instead");
        return new Accepted(row.getLong("organisation"), row.getLong("person"),
                Standing.valueOf(row.getString("standing")), row.wasNull() ? Optional.empty() : Optional.of(instead),
                row.getLong("named_by"));
    }

    void withdraw(long nomination) {
        long partnership = handle.createQuery("""
                update nomination set withdrawn_at = :now
                where id = :nomination and accepted_at is null and withdrawn_at is null returning partnership""")
                .bind("now", clock.millis()).bind("nomination", nomination).mapTo(Long.class).findOne()
                .orElseThrow(() -> new IllegalArgumentException("no open nomination has the id " + nomination));
        Partnerships.changed(handle, partnership);
    }

    void withdrawAll(long partnership, long person) {
        handle.createUpdate("""
                update nomination set withdrawn_at = :now where partnership = :partnership and person = :person
                and accepted_at is null and withdrawn_at is null""").bind("now", clock.millis())
                .bind("partnership", partnership).bind("person", person).execute();
    }
}
