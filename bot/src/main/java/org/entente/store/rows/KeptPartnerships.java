package org.entente.store.rows;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.entente.partnership.Partnership;

/**
 * Partnerships as last read, each with the revision that it had, so that most acts read one row instead of everybody.
 * Only what was read from committed data is kept: a unit of work that is rolled back uses its revision's number again.
 */
public final class KeptPartnerships {

    private record Kept(long revision, Partnership partnership) {}

    private final ConcurrentMap<Long, Kept> kept;
    private final boolean keeps;

    private KeptPartnerships(ConcurrentMap<Long, Kept> kept, boolean keeps) {
        this.kept = kept;
        this.keeps = keeps;
    }

    /** For connections that read committed data. */
    public static KeptPartnerships committed() {
        return new KeptPartnerships(new ConcurrentHashMap<>(), true);
    }

    /** For the connection that writes: it finds what was kept and keeps nothing. */
    public KeptPartnerships forWriting() {
        return new KeptPartnerships(kept, false);
    }

    Optional<Partnership> find(long id, long revision) {
        return Optional.ofNullable(kept.get(id)).filter(found -> found.revision() == revision).map(Kept::partnership);
    }

    Partnership keep(long revision, Partnership partnership) {
        if (keeps) {
            kept.put(partnership.id(), new Kept(revision, partnership));
        }
        return partnership;
    }
}
