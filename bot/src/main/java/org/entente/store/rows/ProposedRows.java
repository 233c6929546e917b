package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.entente.conversation.Value;
import org.entente.store.exchange.Proposed;
import org.entente.store.exchange.Proposed.Stated;
import org.entente.store.json.ValueJson;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;

/** A run's proposals with everything that was said to them, as they travel in the file of a partnership. */
record ProposedRows(Handle handle, long run) {

    /** Gives people their places in the file, in the order in which they come up. */
    interface Places {

        int organisation(long id);

        int person(ResultSet row) throws SQLException;
    }

    List<Proposed> read(Places places) {
        return handle.createQuery("""
                select g.question, g.revision, g.language, g.value, g.person, p.name as author, g.at
                from proposal g join person p on p.id = g.person where g.run = :run order by g.question, g.revision""")
                .bind("run", run).map((row, context) -> proposed(row, places)).list();
    }

    private Proposed proposed(ResultSet row, Places places) throws SQLException {
        String question = row.getString("question");
        int revision = row.getInt("revision");
        Optional<Language> language = Optional.ofNullable(row.getString("language")).flatMap(Language::ofTag);
        Value value = ValueJson.read(row.getString("value"));
        return new Proposed(question, revision, language, value, places.person(row), Columns.instant(row, "at"),
                stated(question, revision, places));
    }

    private List<Stated> stated(String question, int revision, Places places) {
        return handle.createQuery("""
                select s.organisation, s.kind, s.reason, s.reported_title, s.reported_on, s.reported_note, s.person,
                    p.name as author, s.at
                from stance s join person p on p.id = s.person
                where s.run = :run and s.question = :question and s.revision = :revision
                order by s.at, s.place, s.organisation""").bind("run", run).bind("question", question)
                .bind("revision", revision)
                .map((row, context) -> new Stated(places.organisation(row.getLong("organisation")),
                        WordingRows.stance(row), WordingRows.reported(row), places.person(row),
                        Columns.instant(row, "at")))
                .list();
    }

    void write(Proposed proposed, IntToLongFunction organisation, IntToLongFunction person) {
        handle.createUpdate("""
                insert into proposal (run, question, revision, language, value, person, at)
                values (:run, :question, :revision, :language, :value, :person, :at)""").bind("run", run)
                .bind("question", proposed.question()).bind("revision", proposed.revision())
                .bind("language", proposed.language().map(Language::code).orElse(null))
                .bind("value", ValueJson.write(proposed.value()))
                .bind("person", person.applyAsLong(proposed.person())).bind("at", proposed.at().toEpochMilli())
                .execute();
        proposed.stances().forEach(stated -> WordingRows.insert(handle, new WordingRows.Stated(run,
                proposed.question(), proposed.revision(), organisation.applyAsLong(stated.organisation()),
                stated.stance(), stated.reported()), person.applyAsLong(stated.person()), stated.at()));
    }
}
