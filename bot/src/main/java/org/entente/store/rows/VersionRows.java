package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.command.record.Versions;
import org.entente.document.Amends;
import org.entente.document.Approval;
import org.entente.document.Approval.Withdrawal;
import org.entente.document.Document;
import org.entente.document.Exported;
import org.entente.document.Exported.Amended;
import org.entente.document.Terms;
import org.entente.document.Version;
import org.entente.partnership.Reported;
import org.entente.store.json.DocumentJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The tables {@code version}, numbered from 1 for each document, and {@code approval}. */
final class VersionRows implements Versions.Changing {

    private final Handle handle;
    private final Clock clock;

    VersionRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public int last(long partnership, String plan) {
        return handle.createQuery("""
                select coalesce(max(number), 0) from version
                where partnership = :partnership and plan = :plan""").bind("partnership", partnership)
                .bind("plan", plan).mapTo(Integer.class).one();
    }

    @Override
    public List<Version> all(long partnership, String plan) {
        return handle.createQuery("""
                select v.plan, v.number, v.language, v.side_by_side, p.name, v.at, v.term, v.notice, v.starts_on,
                    v.amends, v.amendment
                from version v join person p on p.id = v.person
                where v.partnership = :partnership and v.plan = :plan order by v.number""")
                .bind("partnership", partnership).bind("plan", plan).map((row, context) -> version(row)).list();
    }

    /** Side by side or not is known of those alone whose content was kept. */
    private static Version version(ResultSet row) throws SQLException {
        boolean both = row.getInt("side_by_side") == 1;
        return new Version(row.getString("plan"), row.getInt("number"), Columns.language(row), both,
                row.getString("name"), Columns.instant(row, "at"), row.getString("side_by_side") != null, amends(row),
                terms(row));
    }

    static Optional<Amends> amends(ResultSet row) throws SQLException {
        return row.getObject("amends") == null
                ? Optional.empty()
                : Optional.of(new Amends(row.getInt("amends"), row.getInt("amendment")));
    }

    static Terms terms(ResultSet row) throws SQLException {
        return new Terms(number(row, "term"), number(row, "notice"),
                Optional.ofNullable(row.getString("starts_on")).map(LocalDate::parse));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? OptionalInt.empty() : OptionalInt.of(row.getInt(column));
    }

    @Override
    public Optional<Document> content(long partnership, String plan, int number) {
        return handle.createQuery("""
                select content from version
                where partnership = :partnership and plan = :plan and number = :number and content is not null""")
                .bind("partnership", partnership).bind("plan", plan).bind("number", number).mapTo(String.class)
                .findOne().map(DocumentJson::read);
    }

    @Override
    public Optional<Document> whole(long partnership, String plan, int number) {
        return handle.createQuery("""
                select coalesce(amended, content) from version
                where partnership = :partnership and plan = :plan and number = :number and content is not null""")
                .bind("partnership", partnership).bind("plan", plan).bind("number", number).mapTo(String.class)
                .findOne().map(DocumentJson::read);
    }

    @Override
    public void keep(long partnership, String plan, Exported exported, long person) {
        Document document = exported.document();
        insert(handle, partnership, plan, document.version(), Optional.of(document), exported.terms(), exported
                .amending())
                .bind("language", document.language().code()).bind("person", person).bind("at", clock.millis())
                .execute();
    }

    /** All but the language, who and when. */
    static Update insert(Handle handle, long partnership, String plan, int number, Optional<Document> content,
            Terms terms, Optional<Amended> amending) {
        return handle.createUpdate("""
                insert into version (partnership, plan, number, language, side_by_side, content, person, at, term,
                    notice, starts_on, amends, amendment, amended)
                values (:partnership, :plan, :number, :language, :both, :content, :person, :at, :term, :notice,
                    :start, :amends, :amendment, :amended)""")
                .bind("partnership", partnership).bind("plan", plan).bind("number", number)
                .bind("both", content.map(document -> document.inBoth() ? 1 : 0).orElse(null))
                .bind("content", content.map(DocumentJson::write).orElse(null))
                .bind("term", orNull(terms.months())).bind("notice", orNull(terms.notice()))
                .bind("start", terms.start().map(LocalDate::toString).orElse(null))
                .bind("amends", amending.map(one -> one.amends().version()).orElse(null))
                .bind("amendment", amending.map(one -> one.amends().number()).orElse(null))
                .bind("amended", amending.map(one -> DocumentJson.write(one.whole())).orElse(null));
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    @Override
    public List<Approval> approvals(long partnership, String plan) {
        return handle.createQuery("""
                select a.id, a.number, a.organisation, a.title, a.given_on, a.note, a.person, p.name, a.at,
                    w.name as withdrawer, a.withdrawn_at
                from approval a join person p on p.id = a.person left join person w on w.id = a.withdrawn_by
                where a.partnership = :partnership and a.plan = :plan order by a.id""")
                .bind("partnership", partnership).bind("plan", plan).map((row, context) -> approval(row)).list();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        Optional<Withdrawal> withdrawn = row.getString("withdrawn_at") == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(row.getString("withdrawer"), Columns.instant(row, "withdrawn_at")));
        return new Approval(row.getLong("id"), row.getInt("number"), row.getLong("organisation"),
                AdoptionRows.reported(row), row.getLong("person"), row.getString("name"), Columns.instant(row, "at"),
                withdrawn);
    }

    @Override
    public void approve(long partnership, String plan, int version, long organisation, Optional<Reported> reported,
            long person) {
        boolean there = reported.isEmpty() && approvals(partnership, plan).stream()
                .anyMatch(one -> one.reported().isEmpty() && one.withdrawn().isEmpty()
                        && one.organisation() == organisation && one.version() == version);
        if (!there) {
            insert(handle, partnership, plan, version, organisation, reported).bind("person", person)
                    .bind("at", clock.millis()).bind("withdrawer", (Long) null).bind("withdrawn", (Long) null)
                    .execute();
        }
    }

    /** All but who and when, and who took it back and when. */
    static Update insert(Handle handle, long partnership, String plan, int version, long organisation,
            Optional<Reported> reported) {
        return handle.createUpdate("""
                insert into approval (partnership, plan, number, organisation, title, given_on, note, person, at,
                    withdrawn_by, withdrawn_at)
                values (:partnership, :plan, :number, :organisation, :title, :on, :note, :person, :at,
                    :withdrawer, :withdrawn)""")
                .bind("partnership", partnership).bind("plan", plan).bind("number", version)
                .bind("organisation", organisation).bind("title", reported.map(Reported::title).orElse(null))
                .bind("on", reported.map(one -> one.on().toString()).orElse(null))
                .bind("note", reported.flatMap(Reported::note).orElse(null));
    }

    @Override
    public void withdraw(long approval, long person) {
        Changes.one(handle.createUpdate("""
                update approval set withdrawn_by = :person, withdrawn_at = :now
                where id = :id and withdrawn_at is null""").bind("person", person).bind("now", clock.millis())
                .bind("id", approval));
    }
}
