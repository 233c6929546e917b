package org.entente.store.rows;

import java.time.Clock;
import org.entente.script.Edition;
import org.entente.store.json.EditionJson;
import org.jdbi.v3.core.Handle;

/** The table {@code edition}: pinned scripts by their hash. */
final class Editions {

    private final Handle handle;
    private final Clock clock;

    Editions(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    void pin(Edition edition) {
        handle.createUpdate("""
                insert into edition (hash, files, pinned_at) values (:hash, :files, :now)
                on conflict (hash) do nothing""").bind("hash", edition.hash())
                .bind("files", EditionJson.write(edition)).bind("now", clock.millis()).execute();
    }

    Edition edition(String hash) {
        return handle.createQuery("select files from edition where hash = :hash").bind("hash", hash)
                .map((row, context) -> EditionJson.read(row.getString(1))).findOne()
                .orElseThrow(() -> new IllegalArgumentException("no edition has the hash " + hash));
    }
}
