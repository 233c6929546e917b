package org.entente.command.record;

import java.time.Instant;
import java.util.Optional;

/** The Word templates of organisations, at most one each; never shared. */
public interface Templates {

    /**
     * What is known of one without opening it.
     *
     * @param size   in bytes
     * @param sha256 in hexadecimal digits
     * @param by     whoever gave it; blank for somebody who took their name out of the record
     */
    record About(int size, String sha256, String by, Instant at) {}

    Optional<About> of(long organisation);

    /** The file as it was given. */
    Optional<byte[]> content(long organisation);

    /** What can be done to them. */
    interface Changing extends Templates {

        /** In the place of an earlier one. */
        void keep(long partnership, long organisation, byte[] content, long person);

        /** @return whether there was one */
        boolean remove(long organisation);
    }
}
