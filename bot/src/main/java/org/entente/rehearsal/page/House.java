package org.entente.rehearsal.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.rehearsal.show.Showing;
import org.entente.script.Meeting;
import org.entente.text.Language;

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

    /** Whether what happens is being written to disk; a full one is tried again and again. */
    boolean keepsAll();

    /** Who and what is in a room in which there is nothing yet. */
    void furnish(Language language);

    List<Meeting> samples();

    /**
     * Begins a meeting on a server of its own, in place of the one that plays.
     *
     * @throws IllegalArgumentException where the bot is not there
     */
    void show(Meeting meeting, Duration pace, boolean byItself);

    Optional<Showing> showing();

    /** Ends the meeting that plays; what was done stays. */
    void endShow();
}
