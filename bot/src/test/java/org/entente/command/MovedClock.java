package org.entente.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock in Toronto that stands still until a test moves it; it begins on Monday 1 February 2027 at noon. */
public final class MovedClock extends Clock {

    public static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private volatile Instant now = LocalDate.of(2027, 2, 1).atTime(12, 0).atZone(TORONTO).toInstant();

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** The next moment at which Toronto's clocks show this. */
    public void until(String time) {
        LocalTime wanted = LocalTime.parse(time);
        Instant today = LocalDate.ofInstant(now, TORONTO).atTime(wanted).atZone(TORONTO).toInstant();
        now = today.isAfter(now) ? today : today.plus(Duration.ofDays(1));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TORONTO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock hangs in Toronto");
    }
}
