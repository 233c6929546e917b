package org.entente.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.entente.command.Timetable;

/** The bot's own clockwork: hands the time to whoever looks for what is due, every half minute. */
public final class Ticking implements AutoCloseable {

    private static final Duration PACE = Duration.ofSeconds(30);

    private final Timetable timetable;

    private Ticking(Timetable timetable) {
        this.timetable = timetable;
    }

    public static Ticking start(Timetable.Maker maker, Clock clock, Consumer<Instant> tick) {
        Timetable timetable = maker.every("tick", PACE, () -> tick.accept(clock.instant()));
        timetable.start();
        return new Ticking(timetable);
    }

    /** Returns when the tick that runs is over. */
    @Override
    public void close() {
        timetable.close();
    }
}
