package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.command.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that comes back stands in the same file as the record. */
class TimetableTest {

    private static final int SOON = 60;

    @TempDir
    private Path folder;

    @Test
    void theTaskRunsBesideTheWriterAndIsKnownAfterARestart() throws Exception {
        for (int start = 1; start <= 2; start++) {
            try (SqliteStore store = SqliteStore.open(folder.resolve("record.db"), Mode.REHEARSAL, Clock.systemUTC())) {
                CountDownLatch ran = new CountDownLatch(1);
                try (Timetable timetable = store.timetable("trial-" + start, Duration.ofHours(1), () -> {
                    Begun.in(store, "channel " + ran.getCount() + Thread.currentThread().threadId());
                    ran.countDown();
                })) {
                    timetable.start();
                    assertThat(ran.await(SOON, TimeUnit.SECONDS)).isTrue();
                }
            }
            assertThat(tasks()).isEqualTo(start);
        }
    }

    private int tasks() throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
                ResultSet rows = file.createStatement().executeQuery("select count(*) from scheduled_tasks")) {
            return rows.getInt(1);
        }
    }
}
