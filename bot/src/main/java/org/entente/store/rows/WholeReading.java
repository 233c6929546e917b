package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Answer.Entered;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;
import org.entente.store.exchange.Whole;
import org.entente.store.exchange.Whole.Entry;
import org.entente.store.exchange.Whole.Joined;
import org.entente.store.exchange.Whole.MatrixRevision;
import org.entente.store.exchange.Whole.Run;
import org.entente.store.exchange.Whole.Shown;
import org.entente.store.exchange.Whole.Version;
import org.entente.store.json.MatrixJson;
import org.entente.store.json.ValueJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads all that a partnership shares; ids of organisations and people become their places in its lists. */
final class WholeReading {

    private final Handle handle;
    private final Editions editions;
    private final Partnership partnership;
    private final Map<Long, Integer> organisations = new HashMap<>();
    private final Map<Long, String> people = new LinkedHashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();

    WholeReading(Handle handle, Editions editions, Partnership partnership) {
        this.handle = handle;
        this.editions = editions;
        this.partnership = partnership;
        partnership.organisations().stream().map(Organisation::id)
                .forEach(id -> organisations.put(id, organisations.size() + 1));
    }

    Whole whole() {
        List<Run> runs = list("""
                select r.id, r.script, r.opened_at, r.closed_at, s.question, s.at from run r
                left join shown s on s.run = r.id where r.partnership = :partnership order by r.id""",
                (row, context) -> run(row));
        List<MatrixRevision> matrices = list("""
                select a.revision, a.matrix, a.person, p.name as author, a.at from raci a join person p on p.id = a.person
                where a.partnership = :partnership order by a.revision""", (row, context) -> matrix(row));
        List<Version> versions = list("""
                select v.plan, v.number, v.language, v.person, p.name as author, v.at
                from version v join person p on p.id = v.person
                where v.partnership = :partnership order by v.plan, v.number""", (row, context) -> version(row));
        return new Whole(partnership.name(), partnership.created(), partnership.settings(),
                editions.edition(partnership.edition()), joined(), new ArrayList<>(people.values()), runs, matrices,
                versions);
    }

    private List<Joined> joined() {
        return list("select name, joined_at from organisation where partnership = :partnership order by id",
                (row, context) -> new Joined(row.getString("name"), Columns.instant(row, "joined_at")));
    }

    private Run run(ResultSet row) throws SQLException {
        Optional<java.time.Instant> closed = row.getObject("closed_at") == null
                ? Optional.empty()
                : Optional.of(Columns.instant(row, "closed_at"));
        String question = row.getString("question");
        return new Run(row.getString("script"), Columns.instant(row, "opened_at"), closed, question == null
                ? Optional.empty()
                : Optional.of(new Shown(question, Columns.instant(row, "at"))), answers(row.getLong("id")));
    }

    private List<Entry> answers(long run) {
        return handle.createQuery("""
                select a.question, a.organisation, a.revision, a.value, a.language, a.person, p.name as author,
                    a.entered, a.at
                from answer a join person p on p.id = a.person where a.run = :run
                order by a.question, a.organisation, a.revision""").bind("run", run)
                .map((row, context) -> new Entry(row.getString("question"), organisation(row.getLong("organisation")),
                        row.getInt("revision"), ValueJson.read(row.getString("value")), Columns.language(row),
                        person(row), Entered.valueOf(row.getString("entered")), Columns.instant(row, "at")))
                .list();
    }

    private MatrixRevision matrix(ResultSet row) throws SQLException {
        Matrix matrix = MatrixJson.read(row.getString("matrix"));
        return new MatrixRevision(row.getInt("revision"), Renumbered.matrix(matrix, id -> (long) organisation(id)),
                person(row), Columns.instant(row, "at"));
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(row.getString("plan"), row.getInt("number"), Columns.language(row), person(row),
                Columns.instant(row, "at"));
    }

    private int organisation(long id) {
        return Optional.ofNullable(organisations.get(id)).orElseThrow();
    }

    /** People are numbered as they come up, from {@code person} and {@code author}. */
    private int person(ResultSet row) throws SQLException {
        long id = row.getLong("person");
        people.putIfAbsent(id, row.getString("author"));
        return places.computeIfAbsent(id, first -> people.size());
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("partnership", partnership.id()).map(mapper).list();
    }
}
