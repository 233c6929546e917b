package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.command.record.FollowUps;
import org.entente.conversation.FollowUp;
import org.entente.conversation.FollowUp.Owner;
import org.entente.conversation.FollowUp.Plan;
import org.entente.conversation.FollowUp.Source;
import org.jdbi.v3.core.Handle;

/** The table {@code follow_up}. No query reads another organisation's private rows. */
final class FollowUpRows implements FollowUps.Changing {

    /** No organisation has this id. */
    private static final long EVERYBODY = -1;

    private final Handle handle;
    private final Clock clock;

    FollowUpRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public List<FollowUp> visible(long partnership, OptionalLong reader) {
        return handle.createQuery("""
                select f.id, f.organisation, f.script, f.question, f.words, f.owner_title, f.due, f.share,
                    f.snoozed_until, f.done_at, p.id as person, p.discord, p.name
                from follow_up f left join person p on p.id = f.owner_person
                where f.partnership = :partnership
                    and (f.organisation is null or f.share is not null or f.organisation = :reader)
                order by f.id""").bind("partnership", partnership).bind("reader", reader.orElse(EVERYBODY))
                .map((row, context) -> followUp(row)).list();
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        Optional<String> script = Optional.ofNullable(row.getString("script"));
        String question = row.getString("question");
        Plan plan = new Plan(script.map(id -> new Source(id, question)), row.getString("words"), owner(row),
                day(row, "due"));
        return new FollowUp(row.getLong("id"), id(row, "organisation"), plan, id(row, "share"),
                day(row, "snoozed_until"), id(row, "done_at").isPresent());
    }

    private static Optional<Owner> owner(ResultSet row) throws SQLException {
        Optional<Owner> title = Optional.ofNullable(row.getString("owner_title")).map(Owner.Title::new);
        return title.isPresent() || id(row, "person").isEmpty()
                ? title
                : Optional.of(new Owner.Someone(Columns.person(row)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private static OptionalLong id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }

    @Override
    public long add(long partnership, OptionalLong organisation, Plan plan, long person) {
        return handle.createQuery("""
                insert into follow_up (partnership, organisation, script, question, words, owner_title,
                    owner_person, due, added_by, added_at)
                values (:partnership, :organisation, :script, :question, :words, :title, :someone, :due, :by, :now)
                returning id""").bind("partnership", partnership)
                .bind("organisation", organisation.isPresent() ? organisation.getAsLong() : null)
                .bind("script", plan.source().map(Source::script).orElse(null))
                .bind("question", plan.source().map(Source::question).orElse(null)).bind("words", plan.words())
                .bind("title", plan.owner().flatMap(FollowUpRows::title).orElse(null))
                .bind("someone", plan.owner().flatMap(FollowUpRows::someone).orElse(null))
                .bind("due", plan.due().map(LocalDate::toString).orElse(null)).bind("by", person)
                .bind("now", clock.millis()).mapTo(Long.class).one();
    }

    private static Optional<String> title(Owner owner) {
        return owner instanceof Owner.Title title ? Optional.of(title.words()) : Optional.empty();
    }

    private static Optional<Long> someone(Owner owner) {
        return owner instanceof Owner.Someone someone ? Optional.of(someone.person().id()) : Optional.empty();
    }

    /** Done twice is done by whoever was first. */
    @Override
    public void done(long followUp, long person) {
        handle.createUpdate("""
                update follow_up set done_by = :person, done_at = :now where id = :id and done_at is null""")
                .bind("person", person).bind("now", clock.millis()).bind("id", followUp).execute();
    }

    @Override
    public void snooze(long followUp, LocalDate until) {
        Changes.one(handle.createUpdate("update follow_up set snoozed_until = :until where id = :id")
                .bind("until", until.toString()).bind("id", followUp));
    }
}
