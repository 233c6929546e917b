package org.entente.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.entente.command.Store;
import org.entente.store.rows.Interactions;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction for several units: each in its savepoint, all committed together, and only then told. */
final class Batch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Handle handle;
    private final Interactions interactions;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement savepoint;
    private final PreparedStatement release;
    private final PreparedStatement undo;

    Batch(Handle handle, Interactions interactions) throws SQLException {
        this.handle = handle;
        this.interactions = interactions;
        begin = handle.getConnection().prepareStatement("begin immediate");
        commit = handle.getConnection().prepareStatement("commit");
        rollback = handle.getConnection().prepareStatement("rollback");
        savepoint = handle.getConnection().prepareStatement("savepoint unit");
        release = handle.getConnection().prepareStatement("release unit");
        undo = handle.getConnection().prepareStatement("rollback to unit");
    }

    void run(List<Pending> units) {
        try {
            begin.execute();
            for (Pending unit : units) {
                attempt(unit);
            }
            commit.execute();
        } catch (Throwable thrown) {
            LOG.error("{} units of work could not be stored", units.size(), thrown);
            rollBack();
            units.forEach(unit -> unit.failed(new Store.NotStored("the record could not be written", thrown)));
        }
        units.forEach(Pending::tell);
    }

    /** What the unit throws is its own affair, unless the disk failed: then nothing of the transaction is sure. */
    private void attempt(Pending unit) throws SQLException {
        savepoint.execute();
        try {
            unit.run(interactions, handle);
        } catch (Throwable thrown) {
            if (SqliteError.ofStorage(thrown)) {
                throw thrown;
            }
            undo.execute();
            unit.failed(thrown);
        }
        release.execute();
    }

    /** SQLite may have done it already, and says so with an error. */
    private void rollBack() {
        try {
            rollback.execute();
        } catch (SQLException e) {
            LOG.debug("nothing was left to roll back", e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(begin, commit, rollback, savepoint, release, undo)) {
            statement.close();
        }
    }
}
