package org.entente.partnership;

import java.util.Optional;

/**
 * The place from which somebody speaks for one organisation.
 *
 * @param through the tie by which they have it; empty for members by name
 */
public record Seat(long organisation, Member.Standing standing, Optional<Tie> through) {

    static Seat of(Member member) {
        return new Seat(member.organisation(), member.standing(), Optional.empty());
    }

    /** Nobody is lead or deputy through a role. */
    static Seat through(Tie tie) {
        return new Seat(tie.organisation(), Member.Standing.MEMBER, Optional.of(tie));
    }

    /** Whether their word is the organisation's: leads and deputies. */
    public boolean voice() {
        return standing != Member.Standing.MEMBER;
    }
}
