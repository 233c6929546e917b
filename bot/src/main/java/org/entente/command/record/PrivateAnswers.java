package org.entente.command.record;

import java.util.List;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.conversation.Answers;
import org.entente.conversation.Draft;
import org.entente.conversation.Share;

/** What each organisation writes by itself. Nobody else reads it, save what its lead or deputy shared. */
public interface PrivateAnswers {

    /** The present answers of an organisation's own open run: for its people alone. */
    Answers answers(long partnership, String script, long organisation);

    /** What an organisation has shared, oldest first: for everybody. */
    List<Share> shares(long partnership, String script, long organisation);

    /** One snapshot: for everybody. */
    Optional<Share> share(long partnership, long id);

    /** What can be done to it. */
    interface Changing extends PrivateAnswers {

        /** As {@link org.entente.command.Writing#answer}, in the organisation's own run. */
        int answer(long partnership, Draft draft);

        /**
         * Shows everybody these answers as they stand, with the follow-ups of their questions that are not shared yet.
         *
         * @param answers at least one, all of one organisation's present answers to one script
         * @return the share's id
         */
        long share(long partnership, List<Answer> answers, long person);
    }
}
