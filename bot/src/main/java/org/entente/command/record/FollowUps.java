package org.entente.command.record;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.entente.conversation.FollowUp;

/** What is to be done next. Whoever asks says for whom: private ones are only given to their organisation. */
public interface FollowUps {

    /**
     * The group's, those that were shared, and the reader's own; oldest first, those done included.
     *
     * @param reader the organisation of whoever will see them; empty: everybody will
     */
    List<FollowUp> visible(long partnership, OptionalLong reader);

    /** Of {@link #visible}, those not done. */
    default List<FollowUp> open(long partnership, OptionalLong reader) {
        return visible(partnership, reader).stream().filter(followUp -> !followUp.done()).toList();
    }

    /** What can be done to them. */
    interface Changing extends FollowUps {

        /**
         * @param organisation whose it is; empty: the whole group's
         * @return its id
         */
        long add(long partnership, OptionalLong organisation, FollowUp.Plan plan, long person);

        void done(long followUp, long person);

        void snooze(long followUp, LocalDate until);
    }
}
