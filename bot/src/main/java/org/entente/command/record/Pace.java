package org.entente.command.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.conversation.Gathering;

/** The pace at which a group goes: what it shows, what it put aside, and its meetings. */
public interface Pace {

    /** Ids of the questions of the script's open run that are put aside. */
    Set<String> parked(long partnership, String script);

    /** The question that the channel shows of every script begun, the one shown last first. */
    List<Shown> shown(long partnership);

    /** The meetings so far, the first one first. */
    List<Gathering> meetings(long partnership);

    Optional<Gathering> openMeeting(long partnership);

    /** The questions that channels show where a meeting is open, in every open partnership. */
    List<Watched> watched();

    /** @param at since when */
    record Shown(String script, String question, Instant at) {}

    /**
     * A question that a meeting is at.
     *
     * @param since   when it was shown, or the meeting opened where that is later
     * @param offered whether the bot has offered in this meeting to put it aside
     */
    record Watched(long partnership, long meeting, String script, String question, Instant since, boolean offered) {}

    /** What can be changed about it. */
    interface Changing extends Pace {

        /** Puts a question aside; one that is aside already stays so. */
        void park(long partnership, String script, String question, long person);

        /** Takes a question up again, if it was put aside. */
        void resume(long partnership, String script, String question);

        /** Whether the meeting waits for an organisation. */
        void setAway(long organisation, boolean away);

        /**
         * @param minutes planned
         * @throws org.entente.command.Writing.AlreadyThere where a meeting is open
         */
        long open(long partnership, int minutes, long person);

        /** Ends the open meeting and with it every absence. */
        void close(long meeting, long person);

        /** Remembers that the bot offered to put a question aside. */
        void offered(long meeting, long partnership, String script, String question);
    }
}
