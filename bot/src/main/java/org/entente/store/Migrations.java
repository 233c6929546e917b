package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.entente.store.CannotOpen.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Brings a file to the present tables, after a copy where it held something. */
final class Migrations {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final Path file;
    private final DataSource source;
    private final Flyway flyway;

    Migrations(Path file, DataSource source, Mode mode, List<String> folders) {
        this.file = file;
        this.source = source;
        this.flyway = Flyway.configure().dataSource(source).locations(folders.toArray(String[]::new))
                .validateMigrationNaming(true).placeholders(placeholders(mode)).load();
    }

    /** What differs between SQLite and PostgreSQL, and the mode that the first migration writes. */
    private static Map<String, String> placeholders(Mode mode) {
        return Map.of("id", "integer primary key autoincrement", "bigint", "integer", "json", "text", "blob", "blob",
                "strict", "strict", "mode", mode.name());
    }

    /** @throws CannotOpen where the file is newer than this program, or cannot be brought up to date */
    void bringUpToDate(Clock clock) {
        try {
            MigrationInfoService state = flyway.info();
            if (Arrays.stream(state.applied()).anyMatch(step -> !step.getState().isResolved())) {
                throw new CannotOpen(Reason.NEWER, file);
            }
            if (state.applied().length > 0 && state.pending().length > 0) {
                copy(state.pending()[0], clock);
            }
            flyway.migrate();
        } catch (FlywayException | SQLException e) {
            throw new CannotOpen(SqliteError.ofPlace(e) ? Reason.CANNOT_WRITE : Reason.CANNOT_MIGRATE, file, e);
        }
    }

    private void copy(MigrationInfo next, Clock clock) throws SQLException {
        String name = "%s.before-%s.%s.db".formatted(file.getFileName(), next.getVersion(),
                STAMP.format(clock.instant()));
        try (Connection connection = source.getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, file.resolveSibling(name).toString());
            vacuum.execute();
        }
    }
}
