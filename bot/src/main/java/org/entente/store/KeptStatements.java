package org.entente.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each statement that a connection has prepared for its next use. Our SQL is a few dozen constant texts, so nothing
 * needs to be thrown away.
 */
final class KeptStatements implements StatementBuilder {

    private final StatementBuilder fresh = new DefaultStatementBuilder();
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final Map<Statement, String> busy = new HashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return fresh.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        @Nullable
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept != null ? kept : fresh.create(connection, sql, context);
        busy.put(statement, sql);
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return fresh.createCall(connection, sql, context);
    }

    /** Jdbi gives the text before its names were replaced, so it cannot be the key. */
    @Override
    public void close(Connection connection, @Nullable String ignored, Statement statement) throws SQLException {
        @Nullable
        String sql = busy.remove(statement);
        boolean kept = sql != null && statement instanceof PreparedStatement prepared && usable(prepared)
                && idle.putIfAbsent(sql, prepared) == null;
        if (!kept) {
            statement.close();
        }
    }

    /** The driver finalises a statement that failed, which only shows when it is touched again. */
    private static boolean usable(PreparedStatement statement) {
        try {
            statement.clearParameters();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** The connection, which closes next, finalises its statements. */
    @Override
    public void close(Connection connection) {
        idle.clear();
        busy.clear();
    }
}
