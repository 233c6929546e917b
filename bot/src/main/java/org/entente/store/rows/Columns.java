package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.entente.partnership.Person;
import org.entente.text.Language;

/** Columns that mean the same in every table. */
final class Columns {

    private Columns() {}

    static Language language(ResultSet row) throws SQLException {
        String code = row.getString("language");
        return Language.ofTag(code).orElseThrow(() -> new IllegalStateException("no language is called " + code));
    }

    /** Milliseconds since 1970. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    /** From {@code person, discord, name}. */
    static Person person(ResultSet row) throws SQLException {
        return new Person(row.getLong("person"), row.getString("discord"), row.getString("name"));
    }
}
