package org.entente.store.rows;

import java.util.List;
import org.entente.command.record.Histories;
import org.entente.conversation.Answer;
import org.jdbi.v3.core.Handle;

/** The table {@code answer} with all its revisions. */
final class HistoryRows implements Histories {

    private static final String REVISIONS = """
            select %s
            from run r join answer a on a.run = r.id join person p on p.id = a.person
                left join person c on c.id = a.said_by
            where r.partnership = :partnership and r.closed_at is null and r.organisation is null"""
            .formatted(AnswerLog.COLUMNS);
    private static final String NEWEST_FIRST = " order by a.at desc, a.organisation, a.revision desc";

    private final Handle handle;

    HistoryRows(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Answer> of(long partnership, String script, String question) {
        return handle.createQuery(REVISIONS + " and r.script = :script and a.question = :question" + NEWEST_FIRST)
                .bind("partnership", partnership).bind("script", script).bind("question", question)
                .map((row, context) -> AnswerLog.answer(row)).list();
    }

    @Override
    public List<Answer> latest(long partnership, int most) {
        return handle.createQuery(REVISIONS + NEWEST_FIRST + " limit :most").bind("partnership", partnership)
                .bind("most", most).map((row, context) -> AnswerLog.answer(row)).list();
    }
}
