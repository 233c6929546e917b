package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.command.Writing.Stale;
import org.entente.conversation.Answer;
import org.entente.conversation.Answer.Entered;
import org.entente.conversation.Answers;
import org.entente.conversation.Draft;
import org.entente.conversation.Value;
import org.entente.store.json.ValueJson;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;

/** The table {@code answer}, which only grows. */
final class AnswerLog {

    /** What {@link #answer} reads, from tables {@code r} (run), {@code a} (answer), {@code p} and {@code c} (person). */
    static final String COLUMNS = """
            r.script, a.question, a.organisation, a.revision, a.value, a.language, a.person,
                p.name as author, a.entered, a.at, a.said_by, c.name as said_name""";
    /** The open runs are chosen inside, where the index gives the newest revisions without reading the older ones' text. */
    private static final String PRESENT = """
            select %s
            from (select n.run, n.question, n.organisation, max(n.revision) as revision
                    from answer n where n.run in (select o.id from run o
                        where o.partnership = :partnership and o.closed_at is null%s)
                    group by n.run, n.question, n.organisation) newest
                join run r on r.id = newest.run
                join answer a on a.run = newest.run and a.question = newest.question
                    and a.organisation = newest.organisation and a.revision = newest.revision
                join person p on p.id = a.person
                left join person c on c.id = a.said_by
            order by a.run, a.question, a.organisation""";
    /** Runs of one organisation are private: what everybody reads never looks into them. */
    private static final String OF_ALL = PRESENT.formatted(COLUMNS, " and o.organisation is null");
    private static final String OF_ONE = PRESENT
            .formatted(COLUMNS, " and o.organisation is null and o.script = :script");
    private static final String OF_OWN = PRESENT
            .formatted(COLUMNS, " and o.organisation = :organisation and o.script = :script");
    private static final String SHARED = """
            select %s
            from shared_answer s join run r on r.id = s.run
                join answer a on a.run = s.run and a.question = s.question
                    and a.organisation = s.organisation and a.revision = s.revision
                join person p on p.id = a.person
                left join person c on c.id = a.said_by
            where s.share = :share order by a.question""".formatted(COLUMNS);

    private final Handle handle;
    private final Clock clock;
    private final Runs runs;

    AnswerLog(Handle handle, Clock clock, Runs runs) {
        this.handle = handle;
        this.clock = clock;
        this.runs = runs;
    }

    Answers present(long partnership) {
        return Answers.of(handle.createQuery(OF_ALL).bind("partnership", partnership).map((row, context) -> answer(row))
                .list());
    }

    Answers present(long partnership, String script) {
        return Answers.of(handle.createQuery(OF_ONE).bind("partnership", partnership).bind("script", script).map((row,
                context) -> answer(row)).list());
    }

    Answers ownOf(long partnership, String script, long organisation) {
        return Answers.of(handle.createQuery(OF_OWN).bind("partnership", partnership).bind("script", script)
                .bind("organisation", organisation).map((row, context) -> answer(row)).list());
    }

    /** The revisions that a share showed. */
    List<Answer> sharedBy(long share) {
        return handle.createQuery(SHARED).bind("share", share).map((row, context) -> answer(row)).list();
    }

    static Answer answer(ResultSet row) throws SQLException {
        return new Answer(row.getString("script"), row.getString("question"), row.getLong("organisation"),
                row.getInt("revision"), ValueJson.read(row.getString("value")), Columns.language(row),
                row.getLong("person"), row.getString("author"), Entered.valueOf(row.getString("entered")),
                Columns.instant(row, "at"), credit(row));
    }

    private static Optional<Answer.Credit> credit(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("said_name")).isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Credit(row.getLong("said_by"), row.getString("said_name")));
    }

    int add(long partnership, Draft draft) {
        return addTo(runs.open(partnership, draft.script()), draft);
    }

    int addTo(long run, Draft draft) {
        Optional<Newest> newest = newest(run, draft);
        Optional<Newest> same = newest.filter(n -> n.says(draft));
        if (same.isPresent() && !same.get().confirmedBy(draft)) {
            return same.get().revision();
        }
        int revision = newest.map(Newest::revision).orElse(0);
        if (same.isEmpty() && draft.basedOn() < revision) {
            throw new Stale(revision);
        }
        insert(run, revision + 1, draft);
        return revision + 1;
    }

    private record Newest(int revision, Value value, Language language, Entered entered) {

        boolean says(Draft draft) {
            return value.equals(draft.value()) && language == draft.language();
        }

        /** A member who repeats what the facilitator entered makes it the organisation's own. */
        boolean confirmedBy(Draft draft) {
            return entered == Entered.BY_FACILITATOR && draft.entered() == Entered.BY_MEMBER;
        }
    }

    private Optional<Newest> newest(long run, Draft draft) {
        return handle.createQuery("""
                select revision, value, language, entered from answer
                where run = :run and question = :question and organisation = :organisation
                order by revision desc limit 1""").bind("run", run).bind("question", draft.question())
                .bind("organisation", draft.organisation())
                .map((row, context) -> new Newest(row.getInt("revision"), ValueJson.read(row.getString("value")),
                        Columns.language(row), Entered.valueOf(row.getString("entered"))))
                .findOne();
    }

    private void insert(long run, int revision, Draft draft) {
        handle.createUpdate(
                """
                        insert into answer
                            (run, question, organisation, revision, value, language, person, entered, at, said_by)
                        values (:run, :question, :organisation, :revision, :value, :language, :person, :entered, :now, :saidBy)""")
                .bind("run", run).bind("question", draft.question()).bind("organisation", draft.organisation())
                .bind("revision", revision).bind("value", ValueJson.write(draft.value()))
                .bind("language", draft.language().code()).bind("person", draft.person())
                .bind("entered", draft.entered().name()).bind("now", clock.millis())
                .bind("saidBy", draft.saidBy().isPresent() ? Long.valueOf(draft.saidBy().getAsLong()) : null).execute();
    }
}
