package org.entente.conversation;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a meeting has been at a question.
 *
 * @param since   when the question was shown, or the meeting opened where that is later
 * @param minutes that a group takes for it
 * @param offered whether the bot has offered in this meeting to put it aside
 */
public record Stay(Instant since, int minutes, boolean offered) {

    /** Its minutes are over, and nobody was asked yet. */
    public boolean isTooLong(Instant now) {
        return !offered && !now.isBefore(since.plus(Duration.ofMinutes(minutes)));
    }
}
