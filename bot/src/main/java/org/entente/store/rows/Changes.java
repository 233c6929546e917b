package org.entente.store.rows;

import org.jdbi.v3.core.statement.Update;

/** Refuses a change that reached no row: an id that nothing has is a slip of ours, never a silence. */
final class Changes {

    private Changes() {}

    static void one(Update update) {
        int changed = update.execute();
        if (changed != 1) {
            throw new IllegalArgumentException("one row was to change, not " + changed);
        }
    }
}
