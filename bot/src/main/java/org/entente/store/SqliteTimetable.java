package org.entente.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.entente.command.Timetable;

/** A task that comes back, kept in the table {@code scheduled_tasks} by db-scheduler over connections of its own. */
final class SqliteTimetable implements Timetable {

    private static final Duration POLLING = Duration.ofSeconds(10);
    /** A task that a crash cut short is begun again after {@link #MISSED} of these; one process alone has the file. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    SqliteTimetable(DataSource source, String name, Duration pace, Runnable task) {
        RecurringTask<Void> recurring = Tasks.recurring(name, FixedDelay.of(pace))
                .execute((instance, context) -> task.run());
        this.scheduler = Scheduler.create(source).startTasks(recurring).threads(1).pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(MISSED).shutdownMaxWait(PATIENCE)
                .jdbcCustomization(new SqliteJdbcCustomization()).build();
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
