package org.entente.store;

import java.util.List;
import org.entente.command.Store;
import org.entente.store.rows.Interactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction for several units: each in its savepoint, all committed together, and only then told. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Handle handle;
    private final Interactions interactions;

    Batch(Handle handle, Interactions interactions) {
        this.handle = handle;
        this.interactions = interactions;
    }

    void run(List<Pending> units) {
        try {
            handle.execute("begin immediate");
            for (Pending unit : units) {
                attempt(unit);
            }
            handle.execute("commit");
        } catch (Throwable thrown) {
            LOG.error("{} units of work could not be stored", units.size(), thrown);
            rollBack();
            units.forEach(unit -> unit.failed(new Store.NotStored("the record could not be written", thrown)));
        }
        units.forEach(Pending::tell);
    }

    /** What the unit throws is its own affair, unless the disk failed: then nothing of the transaction is sure. */
    private void attempt(Pending unit) {
        handle.execute("savepoint unit");
        try {
            unit.run(interactions, handle);
        } catch (Throwable thrown) {
            if (SqliteError.ofStorage(thrown)) {
                throw thrown;
            }
            handle.execute("rollback to unit");
            unit.failed(thrown);
        }
        handle.execute("release unit");
    }

    /** SQLite may have done it already, and says so with an error. */
    private void rollBack() {
        try {
            handle.execute("rollback");
        } catch (JdbiException e) {
            LOG.debug("nothing was left to roll back", e);
        }
    }
}
