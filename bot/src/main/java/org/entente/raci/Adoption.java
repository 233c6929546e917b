package org.entente.raci;

import java.time.Instant;
import java.util.Optional;
import org.entente.partnership.Reported;

/**
 * Somebody's yes to the whole matrix as it was at one revision (I-39).
 *
 * @param organisation the id of the organisation that says so
 * @param reported     whose word it is, where it was given outside the channel; empty: a lead's or deputy's own
 * @param by           the name of who said or reported it; blank where they took their name out of the record
 */
public record Adoption(long organisation, int revision, Optional<Reported> reported, String by, Instant at) {

    public Adoption {
        if (revision < 1) {
            throw new IllegalArgumentException("no revision " + revision);
        }
    }
}
