package org.entente.simulator.world;

import java.util.List;
import org.entente.simulator.seen.Choice;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;

/** What a person's client shows after they did something. */
public sealed interface Reaction {

    /** A new message. */
    record Replied(ShownMessage message) implements Reaction {}

    /** The message whose button was pressed, as it is now. */
    record Updated(ShownMessage message) implements Reaction {}

    /** A form to fill. */
    record FormOpened(OpenForm form) implements Reaction {}

    /** What autocomplete proposes. */
    record Proposed(List<Choice> choices) implements Reaction {}

    /** "… is thinking": the answer comes as an edit. */
    record Thinking(boolean onlyForThePerson) implements Reaction {}

    /** The button stopped spinning and nothing has changed yet. */
    record Acknowledged() implements Reaction {}

    /** The answer was taken away again after "… is thinking". */
    record Withdrawn() implements Reaction {}

    /** Nothing came in time. */
    record NoAnswer() implements Reaction {

        public static final String TEXT = "The application did not respond";
    }
}
