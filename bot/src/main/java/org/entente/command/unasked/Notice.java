package org.entente.command.unasked;

import java.util.Optional;
import java.util.Set;
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
        SECTION, SILENCE, AWAITED, OTHERS_AWAITED, DIGEST, ARRIVAL
    }

    /** A text in the language of whoever will read it. */
    interface Words extends Function<Speech, String> {}

    /**
     * For everybody in the channel.
     *
     * @param about whom it calls, unless they want to be told elsewhere; its words come after their name
     */
    record Announced(Set<String> keys, Kind kind, Optional<Person> about, Words words) implements Notice {
        public Announced {
            keys = Set.copyOf(keys);
        }
    }

    /**
     * For one person.
     *
     * @param open whether the channel may read it; of anything private it learns only that there is something
     */
    record Told(Set<String> keys, Kind kind, Person person, boolean open, Words words) implements Notice {
        public Told {
            keys = Set.copyOf(keys);
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
