package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.entente.command.record.DocumentChoices;
import org.entente.partnership.DocumentChoice;
import org.entente.partnership.DocumentChoice.Instead;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The table {@code document_choice}. */
final class DocumentChoiceRows implements DocumentChoices.Changing {

    private final Handle handle;
    private final Clock clock;

    DocumentChoiceRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public Optional<DocumentChoice> present(long partnership) {
        return handle.createQuery("""
                select c.document, c.advised, c.reason, c.language, c.amends, p.name, c.at
                from document_choice c join person p on p.id = c.person
                where c.partnership = :partnership order by c.id desc limit 1""").bind("partnership", partnership)
                .map((row, context) -> new DocumentChoice(row.getString("document"), instead(row),
                        amends(row), row.getString("name"), Columns.instant(row, "at")))
                .findOne();
    }

    static Optional<Instead> instead(ResultSet row) throws SQLException {
        String advised = row.getString("advised");
        return advised == null
                ? Optional.empty()
                : Optional.of(new Instead(advised, row.getString("reason"), Columns.language(row)));
    }

    @Override
    public void choose(long partnership, String document, Optional<Instead> instead, long person) {
        insert(handle, partnership, document, instead, Optional.empty()).bind("person", person).bind("at", clock
                .millis()).execute();
    }

    @Override
    public void amend(long partnership, String document, int version, long person) {
        insert(handle, partnership, document, Optional.empty(), Optional.of(version)).bind("person", person)
                .bind("at", clock.millis()).execute();
    }

    static Optional<Integer> amends(ResultSet row) throws SQLException {
        return row.getObject("amends") == null ? Optional.empty() : Optional.of(row.getInt("amends"));
    }

    /** All but who and when. */
    static Update insert(Handle handle, long partnership, String document, Optional<Instead> instead,
            Optional<Integer> amends) {
        return handle.createUpdate("""
                insert into document_choice (partnership, document, advised, reason, language, amends, person, at)
                values (:partnership, :document, :advised, :reason, :language, :amends, :person, :at)""")
                .bind("partnership", partnership).bind("document", document)
                .bind("advised", instead.map(Instead::advised).orElse(null))
                .bind("reason", instead.map(Instead::reason).orElse(null))
                .bind("amends", amends.orElse(null))
                .bind("language", instead.map(one -> one.written().code()).orElse(null));
    }
}
