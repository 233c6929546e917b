package org.entente.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What SQLite's primary result codes mean (sqlite.org/rescode.html). */
final class SqliteError {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int NO_MEMORY = 7;
    private static final int READ_ONLY = 8;
    private static final int INTERRUPTED = 9;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int PROTOCOL = 15;
    private static final int NOT_A_DATABASE = 26;

    /** After these SQLite may have rolled back the whole transaction by itself. */
    private static final Set<Integer> STORAGE = Set.of(BUSY, LOCKED, NO_MEMORY, READ_ONLY, INTERRUPTED, IO_ERROR,
            CORRUPT, FULL, CANNOT_OPEN, PROTOCOL, NOT_A_DATABASE);
    private static final Set<Integer> OUTSIDE = Set.of(BUSY, LOCKED, READ_ONLY, IO_ERROR, FULL, CANNOT_OPEN);

    private SqliteError() {}

    /** Whether the disk or the file failed, rather than the statement. */
    static boolean ofStorage(Throwable thrown) {
        return STORAGE.contains(code(thrown));
    }

    /** Whether the place where the file lies is at fault, rather than what the file holds. */
    static boolean ofPlace(Throwable thrown) {
        return OUTSIDE.contains(code(thrown));
    }

    private static int code(Throwable thrown) {
        for (@Nullable
        Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }
}
