package org.entente.command.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Value;
import org.entente.text.Language;

/** Whole partnerships as JSON text, out of one record and into another. */
public interface Exchanges {

    /** Everything that the partnership shares; never anything private to an organisation. */
    String shared(long partnership);

    /** What is private to one organisation; empty where there is nothing. */
    Optional<String> ofOrganisation(long partnership, long organisation);

    /** What the text of {@link #ofOrganisation} holds now; empty where it is none. */
    Optional<OwnPart> ownPart(String json);

    /**
     * An organisation's private part, to be brought back by its own people.
     *
     * @param answers the newest answers of the runs that were open
     * @param steps   what was still to be done
     */
    record OwnPart(List<Said> answers, List<FollowUp.Plan> steps) {
        public OwnPart {
            answers = List.copyOf(answers);
            steps = List.copyOf(steps);
        }
    }

    /** One answer without its author. */
    record Said(String script, String question, Value value, Language language) {}

    /** What can be done with them. */
    interface Changing extends Exchanges {

        /**
         * Begins a partnership from the text of one. Nobody speaks for its organisations yet.
         *
         * @param by the store's id of who imports it and facilitates it from now on
         * @return its id; empty where the text is none of {@link #shared(long)}, and then nothing is written
         */
        OptionalLong restore(String json, String guild, String channel, long by);
    }
}
