package org.entente.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How connections to the file are set up. */
final class Connections {

    /** Under half of Discord's three seconds, so that a refusal still reaches the person. */
    private static final int BUSY_MILLIS = 1200;
    private static final int READERS = 4;

    private Connections() {}

    /** Every commit is on disk before it returns: write-ahead log, synchronised at each commit. */
    static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return source(file, config);
    }

    /** Changes nothing of the file by being opened. */
    static SQLiteDataSource plain(Path file) {
        return source(file, config());
    }

    /** A few connections that cannot write; their transactions are deferred, so they never wait for the writer. */
    static HikariDataSource reading(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("readers");
        pool.setDataSource(source(file, config));
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(READERS);
        return new HikariDataSource(pool);
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
