package org.entente.rehearsal.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.rehearsal.show.Showing;
import org.entente.script.Meeting;

/** The room around the page: the bot, and the meeting that plays. */
public interface House {

    /** How the bot is. */
    enum BotState {
        STARTING, READY, FAILED
    }

    BotState bot();

    /** The bot goes and comes back; everything else stays. Returns at once. */
    void restartBot();

    /** Forgets everything that was done in the room. Returns at once; open pages find the new room by themselves. */
    void startAfresh();

    List<Meeting> samples();

    /** Begins a meeting on a server of its own, in place of the one that plays. */
    void show(Meeting meeting, Duration pace, boolean byItself);

    Optional<Showing> showing();

    /** Ends the meeting that plays; what was done stays. */
    void endShow();
}
