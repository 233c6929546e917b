package org.entente.partnership;

import java.time.Duration;
import java.time.Instant;

/** When somebody has given no sign for so long that others may act in their place. */
public final class Silence {

    public static final Duration LONGEST = Duration.ofDays(30);

    private Silence() {}

    /** @param lastAct what the person last did in the partnership, taking their seat included */
    public static boolean of(Instant lastAct, Instant now) {
        return !lastAct.plus(LONGEST).isAfter(now);
    }
}
