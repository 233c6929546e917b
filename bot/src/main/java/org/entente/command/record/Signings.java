package org.entente.command.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Signatory;
import org.entente.document.Signature;

/** Who signed which version of which document. */
public interface Signings {

    /** Of every document, also those that were taken back; oldest first. */
    List<Signature> all(long partnership);

    /** The organisations that a version binds: those that had joined when it was made. */
    Set<Long> parties(long partnership, String plan, int version);

    /** A signed file as it was given; empty where there is none, or nothing more than its fingerprint came here. */
    Optional<byte[]> file(long signature);

    /** What can be done to them. */
    interface Changing extends Signings {

        /** @return the signature's id */
        long sign(long partnership, String plan, int version, long organisation, Signatory signatory, long person);

        /** The signed file of a signature that has just been recorded. */
        void attach(long signature, String name, byte[] content);

        /** Taken back, and not forgotten. */
        void withdraw(long signature, long person);
    }
}
