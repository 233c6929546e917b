package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.entente.store.CannotOpen.Reason;

/** Looks into a file before anything is written to it. */
final class Inspection {

    private static final String HISTORY = "flyway_schema_history";

    private Inspection() {}

    /** @throws CannotOpen where the file is neither new nor a record of this mode */
    static void require(Path file, Mode mode) throws IOException {
        if (!Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0)) {
            return;
        }
        try (Connection connection = Connections.plain(file).getConnection();
                Statement statement = connection.createStatement()) {
            if (!begun(tables(statement))) {
                return;
            }
            require(mode, statement, file);
        } catch (SQLException e) {
            throw new CannotOpen(SqliteError.ofPlace(e) ? Reason.CANNOT_WRITE : Reason.NOT_A_RECORD, file, e);
        }
    }

    private static Set<String> tables(Statement statement) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet rows = statement.executeQuery("select name from sqlite_schema where type = 'table'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** False where the program stopped before the first migration was committed. */
    private static boolean begun(Set<String> tables) {
        return !Set.of(HISTORY).containsAll(tables);
    }

    private static void require(Mode mode, Statement statement, Path file) throws SQLException {
        try (ResultSet row = statement.executeQuery("select mode from database")) {
            String found = row.next() ? row.getString(1) : "";
            if (!found.equals(mode.name())) {
                throw new CannotOpen(Reason.OTHER_MODE, file);
            }
        }
    }
}
