package org.entente.partnership;

import java.util.Optional;

/**
 * Somebody was asked to give an organisation's voice and has not accepted yet.
 *
 * @param standing what the person becomes: lead or deputy
 * @param instead  the lead whose seat the person takes; that lead stays a member
 */
public record Nomination(long id, Person person, long organisation, Member.Standing standing,
        Optional<Person> instead) {

    public Nomination {
        if (standing == Member.Standing.MEMBER) {
            throw new IllegalArgumentException("nobody is asked to be a plain member");
        }
    }
}
