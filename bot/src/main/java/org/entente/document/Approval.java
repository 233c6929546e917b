package org.entente.document;

import java.time.Instant;
import java.util.Optional;
import org.entente.partnership.Reported;

/**
 * An organisation's approval of one version of a document, entered by its lead or deputy (I-28).
 *
 * @param version   the number of the version
 * @param reported  whose decision it was, where it was made outside the channel; empty: the lead's or deputy's own
 * @param person    who entered it
 * @param by        their name; blank where they took it out of the record
 * @param withdrawn when it was taken back, and by whom
 */
public record Approval(long id, int version, long organisation, Optional<Reported> reported, long person, String by,
        Instant at, Optional<Withdrawal> withdrawn) {

    /** @param by blank where they took their name out of the record */
    public record Withdrawal(String by, Instant at) {}
}
