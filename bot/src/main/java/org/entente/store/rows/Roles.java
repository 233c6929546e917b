package org.entente.store.rows;

import java.time.Clock;
import java.util.Optional;
import org.entente.command.Writing.AlreadyThere;
import org.entente.partnership.Member;
import org.entente.partnership.Member.Standing;
import org.jdbi.v3.core.Handle;

/** The tables {@code facilitator}, {@code membership} and {@code nomination}: rows end, they are never overwritten. */
final class Roles {

    private final Handle handle;
    private final Clock clock;
    private final Organisations organisations;

    Roles(Handle handle, Clock clock, Organisations organisations) {
        this.handle = handle;
        this.clock = clock;
        this.organisations = organisations;
    }

    /** Somebody who facilitates already goes on doing so. */
    void addFacilitator(long partnership, long person) {
        Partnerships.changed(handle, partnership);
        handle.createUpdate("""
                insert into facilitator (partnership, person, since) values (:partnership, :person, :now)
                on conflict (partnership, person) where until is null do nothing""").bind("partnership", partnership)
                .bind("person", person).bind("now", clock.millis()).execute();
    }

    long nominate(long organisation, long person, long by) {
        long partnership = organisations.partnershipOf(organisation);
        Partnerships.changed(handle, partnership);
        handle.createUpdate("""
                update nomination set withdrawn_at = :now
                where organisation = :organisation and accepted_at is null and withdrawn_at is null""")
                .bind("now", clock.millis()).bind("organisation", organisation).execute();
        return handle.createQuery("""
                insert into nomination (partnership, organisation, person, named_by, named_at)
                values (:partnership, :organisation, :person, :by, :now) returning id""")
                .bind("partnership", partnership).bind("organisation", organisation)
                .bind("person", person).bind("by", by).bind("now", clock.millis()).mapTo(Long.class).one();
    }

    private record Open(long organisation, long person, long by) {}

    void accept(long nomination) {
        Open open = handle.createQuery("""
                update nomination set accepted_at = :now
                where id = :nomination and accepted_at is null and withdrawn_at is null
                returning organisation, person, named_by""").bind("now", clock.millis())
                .bind("nomination", nomination)
                .map((row, context) -> new Open(row.getLong(1), row.getLong(2), row.getLong(3))).findOne()
                .orElseThrow(() -> new IllegalArgumentException("no open nomination has the id " + nomination));
        endMembership(open.organisation(), open.person());
        join(open.organisation(), open.person(), Standing.LEAD, open.by());
    }

    /** A member who becomes lead. */
    private void endMembership(long organisation, long person) {
        handle.createUpdate("""
                update membership set until = :now
                where organisation = :organisation and person = :person and until is null""")
                .bind("now", clock.millis()).bind("organisation", organisation).bind("person", person).execute();
    }

    void addMember(long organisation, long person, long by) {
        join(organisation, person, Member.Standing.MEMBER, by);
    }

    private void join(long organisation, long person, Standing standing, long by) {
        long partnership = organisations.partnershipOf(organisation);
        Partnerships.changed(handle, partnership);
        if (spokenFor(partnership, person).isPresent()) {
            throw new AlreadyThere();
        }
        handle.createUpdate("""
                insert into membership (partnership, organisation, person, standing, added_by, since)
                values (:partnership, :organisation, :person, :standing, :by, :now)""")
                .bind("partnership", partnership).bind("organisation", organisation).bind("person", person)
                .bind("standing", standing.name()).bind("by", by).bind("now", clock.millis()).execute();
    }

    private Optional<Long> spokenFor(long partnership, long person) {
        return handle.createQuery("""
                select organisation from membership
                where partnership = :partnership and person = :person and until is null""")
                .bind("partnership", partnership).bind("person", person).mapTo(Long.class).findOne();
    }
}
