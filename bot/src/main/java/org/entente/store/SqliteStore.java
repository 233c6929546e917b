package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Store;
import org.entente.command.Timetable;
import org.entente.command.Writing;
import org.entente.store.CannotOpen.Reason;
import org.entente.store.rows.Interactions;
import org.entente.store.rows.KeptPartnerships;
import org.entente.store.rows.SqlRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteDataSource;

/** The record in one SQLite file: one thread writes, a few connections read. */
public final class SqliteStore implements Store {

    private static final List<String> MIGRATIONS = List.of("classpath:db/migration");

    private final Path file;
    private final SoleUse soleUse;
    private final Clock clock;
    private final Handle handle;
    private final Writer writer;
    private final Readers readers;
    private final KeptPartnerships kept = KeptPartnerships.committed();
    private boolean closed;

    private SqliteStore(Path file, SQLiteDataSource source, Clock clock, SoleUse soleUse) {
        this.file = file;
        this.soleUse = soleUse;
        this.clock = clock;
        this.handle = discreet(Jdbi.create(source)).open().setStatementBuilder(new KeptStatements());
        this.readers = new Readers(discreet(Jdbi.create(Connections.reading(file))));
        this.writer = new Writer(new Batch(handle, new Interactions(handle, clock)));
    }

    /** Messages of exceptions reach the log, and so must not hold the values of a statement: people typed them. */
    private static Jdbi discreet(Jdbi jdbi) {
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    /**
     * Opens the file, or begins it together with its folders.
     *
     * @param clock gives the times that are stored
     * @throws CannotOpen with the reason why the file cannot be used
     */
    public static SqliteStore open(Path file, Mode mode, Clock clock) {
        return open(file, mode, clock, MIGRATIONS);
    }

    static SqliteStore open(Path file, Mode mode, Clock clock, List<String> migrations) {
        try {
            Path place = place(file);
            SoleUse soleUse = SoleUse.of(place);
            try {
                return open(place, mode, clock, migrations, soleUse);
            } catch (IOException | RuntimeException e) {
                soleUse.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotOpen(Reason.CANNOT_WRITE, file, e);
        }
    }

    /**
     * Deletes a record with all that SQLite keeps beside it.
     *
     * @throws CannotOpen where somebody uses it, where it is of the other mode or no record, or where it cannot be
     *                    deleted
     */
    public static void delete(Path file, Mode mode) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            Path place = place(file);
            SoleUse soleUse = SoleUse.of(place);
            try {
                Inspection.require(place, mode);
                for (String ending : List.of("", "-wal", "-shm")) {
                    Files.deleteIfExists(place.resolveSibling(place.getFileName() + ending));
                }
            } finally {
                soleUse.close();
            }
        } catch (IOException e) {
            throw new CannotOpen(Reason.CANNOT_WRITE, file, e);
        }
    }

    private static SqliteStore open(Path file, Mode mode, Clock clock, List<String> migrations, SoleUse soleUse)
            throws IOException {
        Inspection.require(file, mode);
        SQLiteDataSource source = Connections.writing(file);
        new Migrations(file, source, mode, migrations).bringUpToDate(clock);
        return new SqliteStore(file, source, clock, soleUse);
    }

    /** The file's one true path, whatever links lead to its folder. */
    private static Path place(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path folder = absolute.resolveSibling("");
        Files.createDirectories(folder);
        return folder.toRealPath().resolve(absolute.getFileName());
    }

    @Override
    public <T> T read(Function<? super Reading, ? extends T> query) {
        return readers.read(connection -> query.apply(new SqlRecord(connection, clock, kept)));
    }

    @Override
    public Outcome write(String interactionId, Function<? super Writing, Outcome> unit) {
        return writer.write(interactionId, connection -> unit.apply(new SqlRecord(connection, clock, kept
                .forWriting())));
    }

    /** A task that comes back, kept in the same file; it is closed before the store. */
    public Timetable timetable(String name, Duration pace, Runnable task) {
        return new SqliteTimetable(Connections.writing(file), name, pace, task);
    }

    Writer writer() {
        return writer;
    }

    /** Writes what is queued, folds the log into the file and lets it go. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        writer.close();
        readers.close();
        try (soleUse; handle) {
            handle.execute("pragma wal_checkpoint(truncate)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
