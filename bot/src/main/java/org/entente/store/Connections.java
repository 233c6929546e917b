package org.entente.store;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How connections to the file are set up. */
final class Connections {

    /** Under half of Discord's three seconds, so that a refusal still reaches the person. */
    private static final int BUSY_MILLIS = 1200;

    private Connections() {}

    /** Every commit is on disk before it returns: write-ahead log, synchronised at each commit. What is erased is overwritten. */
    static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return source(file, config);
    }

    /** Changes nothing of the file by being opened. */
    static SQLiteDataSource plain(Path file) {
        return source(file, config());
    }

    /** Cannot write; its transactions are deferred, so they never wait for the writer. */
    static SQLiteDataSource reading(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return source(file, config);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
