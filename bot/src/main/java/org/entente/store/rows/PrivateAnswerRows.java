package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.command.record.PrivateAnswers;
import org.entente.conversation.Answer;
import org.entente.conversation.Answers;
import org.entente.conversation.Draft;
import org.entente.conversation.Share;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Runs of one organisation, and the tables {@code share} and {@code shared_answer}, which only grow. */
final class PrivateAnswerRows implements PrivateAnswers.Changing {

    private static final String SHARES = """
            select s.id, r.script, r.organisation, p.name, s.at
            from share s join run r on r.id = s.run join person p on p.id = s.person
            where r.partnership = :partnership""";

    private final Handle handle;
    private final Clock clock;
    private final Runs runs;
    private final AnswerLog answers;

    PrivateAnswerRows(Handle handle, Clock clock, Runs runs, AnswerLog answers) {
        this.handle = handle;
        this.clock = clock;
        this.runs = runs;
        this.answers = answers;
    }

    @Override
    public Answers answers(long partnership, String script, long organisation) {
        return answers.ownOf(partnership, script, organisation);
    }

    @Override
    public int answer(long partnership, Draft draft) {
        return answers.addTo(runs.openOwn(partnership, draft.script(), draft.organisation()), draft);
    }

    private record Head(long id, String script, long organisation, String by, Instant at) {}

    @Override
    public List<Share> shares(long partnership, String script, long organisation) {
        Query query = handle.createQuery(SHARES + """

                and r.script = :script and r.organisation = :organisation and r.closed_at is null
                order by s.id""").bind("partnership", partnership).bind("script", script)
                .bind("organisation", organisation);
        return query.map((row, context) -> head(row)).list().stream().map(this::whole).toList();
    }

    @Override
    public Optional<Share> share(long partnership, long id) {
        Query query = handle.createQuery(SHARES + " and s.id = :id").bind("partnership", partnership).bind("id", id);
        return query.map((row, context) -> head(row)).findOne().map(this::whole);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong("id"), row.getString("script"), row.getLong("organisation"),
                row.getString("name"), Columns.instant(row, "at"));
    }

    private Share whole(Head head) {
        return new Share(head.id(), head.script(), head.organisation(), head.by(), head.at(),
                answers.sharedBy(head.id()));
    }

    @Override
    public long share(long partnership, List<Answer> shown, long person) {
        Answer first = shown.getFirst();
        long run = runs.openOwn(partnership, first.script(), first.organisation());
        long share = handle
                .createQuery("insert into share (run, person, at) values (:run, :person, :now) returning id")
                .bind("run", run).bind("person", person).bind("now", clock.millis()).mapTo(Long.class).one();
        for (Answer answer : shown) {
            show(share, run, answer);
            showFollowUps(partnership, share, answer);
        }
        return share;
    }

    private void show(long share, long run, Answer answer) {
        handle.createUpdate("""
                insert into shared_answer (share, run, question, organisation, revision)
                values (:share, :run, :question, :organisation, :revision)""").bind("share", share).bind("run", run)
                .bind("question", answer.question()).bind("organisation", answer.organisation())
                .bind("revision", answer.revision()).execute();
    }

    private void showFollowUps(long partnership, long share, Answer answer) {
        handle.createUpdate("""
                update follow_up set share = :share
                where partnership = :partnership and organisation = :organisation and script = :script
                    and question = :question and share is null""").bind("share", share)
                .bind("partnership", partnership).bind("organisation", answer.organisation())
                .bind("script", answer.script()).bind("question", answer.question()).execute();
    }
}
