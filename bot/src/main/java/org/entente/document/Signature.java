package org.entente.document;

import java.time.Instant;
import java.util.Optional;
import org.entente.document.Approval.Withdrawal;

/**
 * That an organisation has signed one version of a document, as its lead or deputy recorded it.
 *
 * @param plan      the document
 * @param version   the number of the version
 * @param by        the name of who recorded it; blank where they took it out of the record
 * @param withdrawn when it was taken back as a mistake, and by whom
 */
public record Signature(long id, String plan, int version, long organisation, Signatory signatory,
        Optional<SignedFile> file, String by, Instant at, Optional<Withdrawal> withdrawn) {

    public boolean stands() {
        return withdrawn.isEmpty();
    }

    public boolean isOf(String document, int number) {
        return plan.equals(document) && version == number;
    }
}
