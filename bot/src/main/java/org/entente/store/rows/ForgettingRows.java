package org.entente.store.rows;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.command.record.Forgetting;
import org.jdbi.v3.core.Handle;

/** Everything that leads from the record to one person, ended or emptied. A new table that does has its line here. */
final class ForgettingRows implements Forgetting {

    /** Rows that end stay, for they say who was whose voice when; {@code :now} is when they end. */
    private static final List<String> ENDING = List.of(
            "update membership set until = :now where person = :person and until is null",
            "update facilitator set until = :now where person = :person and until is null",
            """
                    update nomination set withdrawn_at = :now
                    where person = :person and accepted_at is null and withdrawn_at is null""",
            "update joiner set ended_at = :now where person = :person and ended_at is null");

    private static final List<String> CLEARING = List.of("delete from kept_form where person = :person",
            "delete from presence where person = :person",
            "delete from reminder_choice where person = :person", "delete from page_waiting where person = :person",
            "update notice set person = null where person = :person",
            "update follow_up set owner_person = null where owner_person = :person");

    private final Handle handle;
    private final Clock clock;

    ForgettingRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public List<Left> forget(String discord) {
        Optional<Long> person = handle.createQuery("select id from person where discord = :discord")
                .bind("discord", discord).mapTo(Long.class).findOne();
        return person.map(this::forget).orElse(List.of());
    }

    private List<Left> forget(long person) {
        List<Left> left = left(person);
        handle.createUpdate("update partnership set revision = revision + 1 where closed_at is null").execute();
        ENDING.forEach(sql -> handle.createUpdate(sql).bind("now", clock.millis()).bind("person", person).execute());
        CLEARING.forEach(sql -> handle.createUpdate(sql).bind("person", person).execute());
        Changes.one(handle.createUpdate("update person set discord = null, name = '', language = null where id = :id")
                .bind("id", person));
        return left;
    }

    private List<Left> left(long person) {
        return handle.createQuery("""
                select m.partnership, m.organisation from membership m join partnership p on p.id = m.partnership
                where m.person = :person and m.until is null and p.closed_at is null
                union all
                select f.partnership, 0 from facilitator f join partnership p on p.id = f.partnership
                where f.person = :person and f.until is null and p.closed_at is null""").bind("person", person)
                .map((row, context) -> new Left(row.getLong("partnership"), row.getLong("organisation") == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(row.getLong("organisation"))))
                .list();
    }
}
