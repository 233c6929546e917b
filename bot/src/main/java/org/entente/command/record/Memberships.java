package org.entente.command.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Member;
import org.entente.partnership.Person;
import org.entente.partnership.Seat;

/** Who comes, who goes, and who has been seen. What holds now stands in the partnership itself. */
public interface Memberships {

    /** Somebody whom a row names, wherever they are now. */
    Optional<Person> person(long id);

    /** When the person last did something in the partnership, to the day, or took their present seat there. */
    Optional<Instant> lastAct(long partnership, long person);

    /** Those who have acted through a tie, in the order in which they were first seen. */
    List<Person> seenThrough(long tie);

    /** What can be done to them. */
    interface Changing extends Memberships {

        /** The person did something, perhaps from a seat through a role; most calls write nothing. */
        void seen(long partnership, long person, Optional<Seat> seat);

        /** Somebody asks to join, in place of what they asked before. */
        void ask(long organisation, long person);

        /** The person asks no more, wherever in the partnership it was. */
        void endAsking(long partnership, long person);

        /**
         * Asks somebody to become lead or deputy, in place of whoever was asked before and has not accepted.
         *
         * @param instead the lead whose seat the person will take
         */
        long nominate(long organisation, long person, Member.Standing standing, Optional<Long> instead, long by);

        void decline(long nomination);

        /** The person speaks for no organisation of the partnership from now on, and no invitation to them is open. */
        void leave(long partnership, long person);

        void stepDown(long partnership, long facilitator);

        /** @throws org.entente.command.Writing.AlreadyThere where the role is tied here already */
        void tie(long organisation, String role, String name, long by);

        void untie(long tie);
    }
}
