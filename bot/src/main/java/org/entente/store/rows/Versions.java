package org.entente.store.rows;

import java.time.Clock;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;

/** The table {@code version}: what was exported, numbered from 1 for each document. */
final class Versions {

    private final Handle handle;
    private final Clock clock;

    Versions(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    int last(long partnership, String plan) {
        return handle.createQuery("""
                select coalesce(max(number), 0) from version
                where partnership = :partnership and plan = :plan""").bind("partnership", partnership)
                .bind("plan", plan).mapTo(Integer.class).one();
    }

    int add(long partnership, String plan, Language language, long person) {
        int number = last(partnership, plan) + 1;
        handle.createUpdate("""
                insert into version (partnership, plan, number, language, person, at)
                values (:partnership, :plan, :number, :language, :person, :now)""").bind("partnership", partnership)
                .bind("plan", plan).bind("number", number).bind("language", language.code()).bind("person", person)
                .bind("now", clock.millis()).execute();
        return number;
    }
}
