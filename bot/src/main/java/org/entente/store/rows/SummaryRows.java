package org.entente.store.rows;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.record.Summaries;
import org.entente.store.json.StatementJson;
import org.entente.summary.Summary;
import org.jdbi.v3.core.Handle;

/** The tables {@code model_consent}, {@code model_summary} and {@code model_use}. */
final class SummaryRows implements Summaries.Changing {

    private final Handle handle;
    private final Clock clock;

    SummaryRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public Set<Long> consents(long partnership, String host) {
        return handle.createQuery("""
                select organisation from model_consent
                where partnership = :partnership and host = :host and withdrawn_at is null""")
                .bind("partnership", partnership).bind("host", host).mapTo(Long.class).set();
    }

    @Override
    public Optional<Summary> made(long partnership, String basis) {
        return handle.createQuery("""
                select statements, left_out from model_summary where partnership = :partnership and basis = :basis""")
                .bind("partnership", partnership).bind("basis", basis)
                .map((row, context) -> new Summary(StatementJson.read(row.getString("statements")), row.getInt(
                        "left_out")))
                .findOne();
    }

    @Override
    public Optional<String> suggested(Matter matter, String answers) {
        return handle.createQuery("""
                select text from model_wording where partnership = :partnership and script = :script
                    and question = :question and language = :language and answers = :answers""")
                .bind("partnership", matter.partnership()).bind("script", matter.script())
                .bind("question", matter.question()).bind("language", matter.language().code())
                .bind("answers", answers).mapTo(String.class).findOne();
    }

    @Override
    public void suggest(Matter matter, String answers, String text) {
        handle.createUpdate("""
                insert into model_wording (partnership, script, question, language, answers, text, at)
                values (:partnership, :script, :question, :language, :answers, :text, :now)
                on conflict (partnership, script, question, language) do update set answers = excluded.answers,
                    text = excluded.text, at = excluded.at""")
                .bind("partnership", matter.partnership()).bind("script", matter.script())
                .bind("question", matter.question()).bind("language", matter.language().code())
                .bind("answers", answers).bind("text", text).bind("now", clock.millis()).execute();
    }

    @Override
    public long used(long partnership, YearMonth month) {
        return handle.createQuery("select tokens from model_use where partnership = :partnership and month = :month")
                .bind("partnership", partnership).bind("month", month.toString()).mapTo(Long.class).findOne()
                .orElse(0L);
    }

    @Override
    public void consent(long organisation, String host, long person) {
        handle.createUpdate("""
                insert into model_consent (partnership, organisation, host, person, at)
                select o.partnership, o.id, :host, :person, :now from organisation o
                where o.id = :organisation and not exists (select 1 from model_consent c
                    where c.organisation = o.id and c.host = :host and c.withdrawn_at is null)""")
                .bind("host", host).bind("person", person).bind("now", clock.millis())
                .bind("organisation", organisation).execute();
    }

    @Override
    public void withdraw(long organisation, long person) {
        handle.createUpdate("""
                update model_consent set withdrawn_by = :person, withdrawn_at = :now
                where organisation = :organisation and withdrawn_at is null""").bind("person", person)
                .bind("now", clock.millis()).bind("organisation", organisation).execute();
        List.of("model_summary", "model_wording").forEach(table -> handle.createUpdate("delete from " + table
                + " where partnership = (select partnership from organisation where id = :organisation)")
                .bind("organisation", organisation).execute());
    }

    @Override
    public void keep(long partnership, String basis, Summary summary) {
        handle.createUpdate("""
                insert into model_summary (partnership, basis, statements, left_out, at)
                values (:partnership, :basis, :statements, :leftOut, :now)
                on conflict (partnership, basis) do update set statements = excluded.statements,
                    left_out = excluded.left_out, at = excluded.at""").bind("partnership", partnership)
                .bind("basis", basis).bind("statements", StatementJson.write(summary.statements()))
                .bind("leftOut", summary.leftOut()).bind("now", clock.millis()).execute();
    }

    @Override
    public void use(long partnership, YearMonth month, long tokens) {
        handle.createUpdate("""
                insert into model_use (partnership, month, tokens) values (:partnership, :month, :tokens)
                on conflict (partnership, month) do update set tokens = model_use.tokens + excluded.tokens""")
                .bind("partnership", partnership).bind("month", month.toString()).bind("tokens", tokens).execute();
    }
}
