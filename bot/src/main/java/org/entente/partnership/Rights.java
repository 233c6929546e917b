package org.entente.partnership;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may do in one partnership; observer, member, lead and facilitator add up.
 *
 * @param membership for which organisation they speak, by name or through a Discord role
 * @param torn       whether they wear roles of several organisations and so speak for none
 */
public record Rights(boolean facilitator, Optional<Seat> membership, boolean torn) {

    /** @param roles ids of the Discord roles that the person wears; membership by name goes before them */
    public static Rights of(Partnership partnership, String discord, Set<String> roles) {
        boolean facilitator = partnership.facilitates(discord);
        Optional<Member> named = partnership.member(discord);
        if (named.isPresent()) {
            return new Rights(facilitator, named.map(Seat::of), false);
        }
        List<Tie> worn = partnership.group().ties().stream().filter(tie -> roles.contains(tie.role())).toList();
        boolean torn = worn.stream().map(Tie::organisation).distinct().count() > 1;
        return new Rights(facilitator, torn ? Optional.empty() : worn.stream().findFirst().map(Seat::through), torn);
    }

    public boolean member() {
        return membership.isPresent();
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
        return membership.filter(seat -> seat.organisation() == organisation).isPresent();
    }

    /** Whether they are a lead or deputy: of this organisation they share, agree, approve, sign and choose the members. */
    public boolean voiceOf(long organisation) {
        return membership.filter(seat -> seat.voice() && seat.organisation() == organisation).isPresent();
    }
}
