package org.entente.store.rows;

import java.time.Clock;
import java.util.Optional;
import org.entente.command.Writing.AlreadyThere;
import org.entente.partnership.Member.Standing;
import org.jdbi.v3.core.Handle;

/** The tables {@code facilitator} and {@code membership}: rows end, they are never overwritten. */
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

    void endFacilitator(long partnership, long person) {
        Partnerships.changed(handle, partnership);
        Changes.one(handle.createUpdate("""
                update facilitator set until = :now
                where partnership = :partnership and person = :person and until is null""")
                .bind("now", clock.millis()).bind("partnership", partnership).bind("person", person));
    }

    /** Gives the seat; a member of the same organisation changes theirs. */
    void seat(long organisation, long person, Standing standing, long by) {
        handle.createUpdate("""
                update membership set until = :now
                where organisation = :organisation and person = :person and until is null""")
                .bind("now", clock.millis()).bind("organisation", organisation).bind("person", person).execute();
        join(organisation, person, standing, by);
    }

    void join(long organisation, long person, Standing standing, long by) {
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

    void leave(long partnership, long person) {
        Partnerships.changed(handle, partnership);
        handle.createUpdate("""
                update membership set until = :now
                where partnership = :partnership and person = :person and until is null""")
                .bind("now", clock.millis()).bind("partnership", partnership).bind("person", person).execute();
    }

    /** Those of one standing become plain members. */
    void demote(long organisation, Standing standing, Optional<Long> only, long by) {
        handle.createQuery("""
                select person from membership
                where organisation = :organisation and standing = :standing and until is null""")
                .bind("organisation", organisation).bind("standing", standing.name()).mapTo(Long.class).list()
                .stream().filter(person -> only.map(person::equals).orElse(true)).toList()
                .forEach(person -> seat(organisation, person, Standing.MEMBER, by));
    }

    private Optional<Long> spokenFor(long partnership, long person) {
        return handle.createQuery("""
                select organisation from membership
                where partnership = :partnership and person = :person and until is null""")
                .bind("partnership", partnership).bind("person", person).mapTo(Long.class).findOne();
    }
}
