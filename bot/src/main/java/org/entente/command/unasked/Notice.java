package org.entente.command.unasked;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.partnership.Person;

/** Something that is due to be said, once. */
public sealed interface Notice {

    /** What it says, each by a key that never comes again. */
    Set<String> keys();

    Kind kind();

    /** What it is about; a person is told of one kind once a day. */
    enum Kind {
        SECTION, SILENCE, AWAITED, OTHERS_AWAITED, FOLLOW_UP, OWN_FOLLOW_UP, DIGEST, ARRIVAL, DATE, STALE
    }

    /** A text in the language of whoever will read it. */
    interface Words extends Function<Speech, String> {}

    /** A text that names somebody: by calling them, or by their name alone. */
    interface Naming extends BiFunction<Speech, String, String> {}

    /** A button that leads straight to what is to be done; it acts in the partnership's channel alone. */
    interface Leading extends Function<Speech, Card.Button> {}

    /**
     * For everybody in the channel.
     *
     * @param leading where there is something to do about it
     */
    record Announced(Set<String> keys, Kind kind, Words words, Optional<Leading> leading) implements Notice {
        public Announced {
            keys = Set.copyOf(keys);
        }

        Announced(Set<String> keys, Kind kind, Words words) {
            this(keys, kind, words, Optional.empty());
        }
    }

    /** For everybody in the channel, about one person, who is called unless they want to be told elsewhere. */
    record About(Set<String> keys, Kind kind, Person person, Naming words) implements Notice {
        public About {
            keys = Set.copyOf(keys);
        }
    }

    /**
     * For one person.
     *
     * @param open    whether the channel may read it; of anything private it learns only that there is something
     * @param leading where the door is not the nearest way
     */
    record Told(Set<String> keys, Kind kind, Person person, boolean open, Words words, Optional<Leading> leading)
            implements
                Notice {
        public Told {
            keys = Set.copyOf(keys);
        }

        Told(Set<String> keys, Kind kind, Person person, boolean open, Words words) {
            this(keys, kind, person, open, words, Optional.empty());
        }
    }

    /** A page for somebody new: directly, or else with their next act. */
    record Page(Set<String> keys, Kind kind, Person person, Function<Speech, Card> card) implements Notice {
        public Page {
            keys = Set.copyOf(keys);
        }
    }

    /** Its time has come and there is nothing to say: nor will there be. */
    record Passed(Set<String> keys, Kind kind) implements Notice {
        public Passed {
            keys = Set.copyOf(keys);
        }
    }
}
