package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entente.command.Reading.PostedCard;
import org.jdbi.v3.core.Handle;

/** The table {@code card}: where each question of an open run was posted. */
final class Cards {

    private static final String POSTED = """
            select r.partnership, r.script, c.question, c.channel, c.message, c.whole
            from card c join run r on r.id = c.run
            where r.closed_at is null and r.organisation is null""";

    private final Handle handle;
    private final Runs runs;

    Cards(Handle handle, Runs runs) {
        this.handle = handle;
        this.runs = runs;
    }

    Optional<PostedCard> card(long partnership, String script, String question) {
        return handle
                .createQuery(POSTED + """

                        and r.partnership = :partnership and r.script = :script and c.question = :question""")
                .bind("partnership", partnership).bind("script", script).bind("question", question)
                .map((row, context) -> card(row)).findOne();
    }

    List<PostedCard> all() {
        return handle.createQuery(POSTED + """

                and exists (select 1 from partnership p where p.id = r.partnership and p.closed_at is null)
                order by c.run, c.question""").map((row, context) -> card(row)).list();
    }

    private static PostedCard card(ResultSet row) throws SQLException {
        return new PostedCard(row.getLong("partnership"), row.getString("script"), row.getString("question"),
                row.getString("channel"), row.getString("message"), row.getInt("whole") == 1);
    }

    void posted(PostedCard card) {
        handle.createUpdate("""
                insert into card (run, question, channel, message, whole)
                values (:run, :question, :channel, :message, :whole)
                on conflict (run, question) do update
                set channel = excluded.channel, message = excluded.message, whole = excluded.whole""")
                .bind("run", runs.open(card.partnership(), card.script())).bind("question", card.question())
                .bind("channel", card.channel()).bind("message", card.message()).bind("whole", card.full() ? 1 : 0)
                .execute();
    }
}
