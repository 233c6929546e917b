package org.entente.command.record;

import java.util.List;
import java.util.Optional;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Stance;
import org.entente.conversation.Value;
import org.entente.partnership.Reported;
import org.entente.text.Language;

/** What the group may agree to in the open runs that all go through together, and what each organisation says to it. */
public interface Wordings {

    /** Those of all scripts. */
    Proposals of(long partnership);

    Proposals of(long partnership, String script);

    /** All revisions of a question's proposals, the oldest first, each with everything that was said to it. */
    List<Proposal> history(long partnership, String script, String question);

    /** The same of all questions. */
    List<Proposal> history(long partnership);

    /** What can be changed about it. */
    interface Changing extends Wordings {

        /**
         * Proposes; the same as what stands makes no new revision.
         *
         * @return the revision that now stands
         * @throws org.entente.command.Writing.Stale where what stands now is not what the author saw, and says
         *                                           something else
         */
        int propose(long partnership, Draft draft, long person);

        /**
         * Gives an organisation's voice; the same again on the same revision adds nothing.
         *
         * @throws org.entente.command.Writing.Stale where the revision stands no more
         */
        void state(long partnership, Voice voice, long person);
    }

    /** @param basedOn the revision of this version that the author saw, 0 for none */
    record Draft(String script, String question, int basedOn, Optional<Language> language, Value value) {}

    /** @param revision to which it is said */
    record Voice(String script, String question, int revision, long organisation, Stance stance,
            Optional<Reported> reported) {}
}
