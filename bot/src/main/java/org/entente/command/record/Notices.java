package org.entente.command.record;

import java.time.Instant;
import java.util.Optional;
import org.entente.partnership.ReminderChoice;

/** What the bot has said by itself, and how people want to hear it. */
public interface Notices {

    /** Whether what the key stands for was said, or passed over for good. */
    boolean said(String key);

    /** When the person was last told something of this kind, in whichever partnership. */
    Optional<Instant> lastTold(long person, String kind);

    /** The usual one where the person has chosen nothing. */
    ReminderChoice choice(String discord);

    /** Whether somebody new has still to get the handover page. */
    boolean pageWaits(long partnership, String discord);

    /** What can be done to them. */
    interface Changing extends Notices {

        /** @param person to whom; empty: everybody in the channel */
        void say(String key, long partnership, String kind, Optional<Long> person, Instant at);

        void choose(long person, ReminderChoice choice);

        /** The person gets the handover page with their next act. */
        void keepPage(long partnership, long person);

        /** They got it. */
        void dropPage(long partnership, String discord);
    }
}
