package org.entente.store.rows;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.command.record.Memberships;
import org.entente.partnership.Member.Standing;
import org.entente.partnership.Person;
import org.entente.partnership.Seat;
import org.jdbi.v3.core.Handle;

/** The tables of people coming and going, each change kept true across them. */
final class MembershipRows implements Memberships.Changing {

    private final People people;
    private final Organisations organisations;
    private final Roles roles;
    private final Nominations nominations;
    private final Joiners joiners;
    private final Ties ties;
    private final Presences presences;

    MembershipRows(Handle handle, Clock clock, People people, Organisations organisations, Roles roles) {
        this.people = people;
        this.organisations = organisations;
        this.roles = roles;
        this.nominations = new Nominations(handle, clock, organisations);
        this.joiners = new Joiners(handle, clock, organisations);
        this.ties = new Ties(handle, clock, organisations);
        this.presences = new Presences(handle, clock);
    }

    void addMember(long organisation, long person, long by) {
        roles.join(organisation, person, Standing.MEMBER, by);
        joiners.end(organisations.partnershipOf(organisation), person);
    }

    /** An organisation has one deputy: the former becomes a member, as does the lead whose seat is taken. */
    void accept(long nomination) {
        Nominations.Accepted accepted = nominations.accept(nomination);
        long organisation = accepted.organisation();
        if (accepted.standing() == Standing.DEPUTY) {
            roles.demote(organisation, Standing.DEPUTY, Optional.empty(), accepted.by());
        }
        accepted.instead().ifPresent(instead -> roles.demote(organisation, Standing.LEAD, accepted.instead(),
                accepted.by()));
        roles.seat(organisation, accepted.person(), accepted.standing(), accepted.by());
        joiners.end(organisations.partnershipOf(organisation), accepted.person());
    }

    @Override
    public Optional<Person> person(long id) {
        return people.person(id);
    }

    @Override
    public Optional<Instant> lastAct(long partnership, long person) {
        return presences.lastAct(partnership, person);
    }

    @Override
    public List<Person> seenThrough(long tie) {
        return presences.through(tie);
    }

    @Override
    public void seen(long partnership, long person, Optional<Seat> seat) {
        presences.seen(partnership, person, seat);
    }

    @Override
    public void ask(long organisation, long person) {
        joiners.add(organisation, person);
    }

    @Override
    public void endAsking(long partnership, long person) {
        joiners.end(partnership, person);
    }

    @Override
    public long nominate(long organisation, long person, Standing standing, Optional<Long> instead, long by) {
        return nominations.add(organisation, person, standing, instead, by);
    }

    @Override
    public void decline(long nomination) {
        nominations.withdraw(nomination);
    }

    @Override
    public void leave(long partnership, long person) {
        roles.leave(partnership, person);
        nominations.withdrawAll(partnership, person);
    }

    @Override
    public void stepDown(long partnership, long facilitator) {
        roles.endFacilitator(partnership, facilitator);
    }

    @Override
    public void tie(long organisation, String role, String name, long by) {
        ties.add(organisation, role, name, by);
    }

    @Override
    public void untie(long tie) {
        ties.end(tie);
    }
}
