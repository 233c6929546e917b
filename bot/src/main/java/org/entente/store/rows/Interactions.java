package org.entente.store.rows;

import java.time.Clock;
import java.util.Optional;
import org.entente.command.Outcome;
import org.entente.store.json.OutcomeJson;
import org.jdbi.v3.core.Handle;

/** What each interaction did. */
public final class Interactions {

    private final Handle handle;
    private final Clock clock;

    public Interactions(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    public Optional<Outcome> outcome(String id) {
        return handle.createQuery("select outcome from interaction where id = :id").bind("id", id)
                .map((row, context) -> OutcomeJson.read(row.getString(1))).findOne();
    }

    public void keep(String id, Outcome outcome) {
        handle.createUpdate("insert into interaction (id, outcome, at) values (:id, :outcome, :at)").bind("id", id)
                .bind("outcome", OutcomeJson.write(outcome)).bind("at", clock.millis()).execute();
    }
}
