package org.entente.partnership;

import java.util.List;
import java.util.Set;

/**
 * The people of a partnership, and which organisations are away.
 *
 * @param nominations those not accepted yet
 * @param joiners     those not confirmed yet
 * @param absent      ids of the organisations that the meeting does not wait for
 */
public record Group(List<Person> facilitators, List<Member> members, List<Nomination> nominations,
        List<Joiner> joiners, List<Tie> ties, Set<Long> absent) {

    public Group {
        facilitators = List.copyOf(facilitators);
        members = List.copyOf(members);
        nominations = List.copyOf(nominations);
        joiners = List.copyOf(joiners);
        ties = List.copyOf(ties);
        absent = Set.copyOf(absent);
    }

    /** Nobody yet. */
    public static Group empty() {
        return new Group(List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
    }
}
