package org.entente.store.rows;

import java.time.Clock;
import java.util.Optional;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Writing.Stale;
import org.entente.raci.Matrix;
import org.entente.store.json.MatrixJson;
import org.jdbi.v3.core.Handle;

/** The table {@code raci}: every revision of the whole matrix. */
final class Matrices {

    private final Handle handle;
    private final Clock clock;

    Matrices(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    RaciRevision newest(long partnership) {
        return handle.createQuery("""
                select revision, matrix from raci where partnership = :partnership
                order by revision desc limit 1""").bind("partnership", partnership)
                .map((row, context) -> new RaciRevision(row.getInt("revision"),
                        MatrixJson.read(row.getString("matrix"))))
                .findOne().orElse(new RaciRevision(0, Matrix.EMPTY));
    }

    Optional<Matrix> at(long partnership, int revision) {
        if (revision == 0) {
            return Optional.of(Matrix.EMPTY);
        }
        return handle.createQuery("select matrix from raci where partnership = :partnership and revision = :revision")
                .bind("partnership", partnership).bind("revision", revision).mapTo(String.class).findOne()
                .map(MatrixJson::read);
    }

    void save(long partnership, int basedOn, Matrix matrix, long person) {
        RaciRevision newest = newest(partnership);
        if (newest.revision() != basedOn) {
            throw new Stale(newest.revision());
        }
        if (!newest.matrix().equals(matrix)) {
            insert(partnership, basedOn + 1, matrix, person);
        }
    }

    private void insert(long partnership, int revision, Matrix matrix, long person) {
        handle.createUpdate("""
                insert into raci (partnership, revision, matrix, person, at)
                values (:partnership, :revision, :matrix, :person, :now)""").bind("partnership", partnership)
                .bind("revision", revision).bind("matrix", MatrixJson.write(matrix)).bind("person", person)
                .bind("now", clock.millis()).execute();
    }
}
