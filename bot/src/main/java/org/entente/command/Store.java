package org.entente.command;

import java.util.function.Function;

/** The partnership's record: every write is on disk before it returns. */
public interface Store extends AutoCloseable {

    /** Runs a query on one consistent view. */
    <T> T read(Function<? super Reading, ? extends T> query);

    /**
     * Runs a unit of work once for an interaction and returns its outcome after it has been committed.
     *
     * <p>Where the interaction was written before, nothing runs and the stored outcome comes back, so that a replay
     * has the effect of the first and its confirmation can be rebuilt. What the unit throws reaches the caller, and
     * then nothing of the unit is kept.
     *
     * @throws NotStored when the record could not be written (disk full, say); nothing of the unit is kept
     */
    Outcome write(String interactionId, Function<? super Writing, Outcome> unit);

    @Override
    void close();

    /** The record could not be written. */
    final class NotStored extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotStored(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
