package org.entente.partnership;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How somebody wants to hear what the bot says by itself.
 *
 * @param zone where the person's clock stands; empty: where the bot's does
 */
public record ReminderChoice(Way way, Optional<Quiet> quiet, Optional<ZoneId> zone) {

    /** Where somebody is told. */
    public enum Way {
        CHANNEL, DIRECT, NONE
    }

    /** Hours of the day in which nothing is said; {@code to} may lie on the next day. */
    public record Quiet(LocalTime from, LocalTime to) {

        public Quiet {
            if (from.equals(to)) {
                throw new IllegalArgumentException("quiet hours end at another time than they begin");
            }
        }

        boolean covers(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean over = !time.isBefore(to);
            return from.isBefore(to) ? begun && !over : begun || !over;
        }
    }

    /** In the channel, at any hour. */
    public static ReminderChoice usual() {
        return new ReminderChoice(Way.CHANNEL, Optional.empty(), Optional.empty());
    }

    public ReminderChoice by(Way other) {
        return new ReminderChoice(other, quiet, zone);
    }

    /** @param usual the bot's zone */
    public boolean isQuiet(Instant now, ZoneId usual) {
        return quiet.filter(hours -> hours.covers(LocalTime.ofInstant(now, zone.orElse(usual)))).isPresent();
    }
}
