package org.entente.simulator.wire;

import java.util.concurrent.atomic.AtomicLong;

/** Unique ids of the present moment: JDA reads the age of an interaction from its id. */
public final class Snowflakes {

    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final int SEQUENCE_BITS = 22;

    private final AtomicLong last;

    /** @param newest the newest id that was given before: only greater ones follow */
    public Snowflakes(long newest) {
        this.last = new AtomicLong(newest);
    }

    public long newest() {
        return last.get();
    }

    public long next() {
        long now = (System.currentTimeMillis() - DISCORD_EPOCH) << SEQUENCE_BITS;
        return last.updateAndGet(previous -> Math.max(previous + 1, now));
    }
}
