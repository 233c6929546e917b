package org.entente.partnership;

import java.util.Optional;
import java.util.OptionalLong;

/** What one person may do in one partnership; observer, member, lead and facilitator add up. */
public record Rights(boolean facilitator, Optional<Member> membership) {

    public static Rights of(Partnership partnership, String discord) {
        return new Rights(partnership.facilitates(discord), partnership.member(discord));
    }

    /** The organisation for which the person speaks. */
    public OptionalLong voice() {
        return membership.map(member -> OptionalLong.of(member.organisation())).orElseGet(OptionalLong::empty);
    }

    public boolean member() {
        return membership.isPresent();
    }

    public boolean leads(long organisation) {
        return membership.filter(member -> member.lead() && member.organisation() == organisation).isPresent();
    }

    /** Members and facilitators work on the shared parts: matrix, gaps, exports. */
    public boolean takesPart() {
        return facilitator || member();
    }

    /** Only members of an organisation revise its answers; a facilitator may enter for somebody in the room. */
    public boolean answersFor(long organisation) {
        return facilitator || speaksFor(organisation);
    }

    public boolean speaksFor(long organisation) {
        return membership.filter(member -> member.organisation() == organisation).isPresent();
    }
}
