package org.entente.command.record;

import java.util.List;
import java.util.Optional;

/** Which partnerships are to be deleted, once every organisation that has a voice agrees. */
public interface Deletions {

    /**
     * A deletion that was asked for and neither done nor dropped.
     *
     * @param consents who agreed for which organisation; one counts while that person has the organisation's voice
     */
    record Deletion(long id, List<Consent> consents) {
        public Deletion {
            consents = List.copyOf(consents);
        }
    }

    record Consent(long organisation, long person) {}

    Optional<Deletion> of(long partnership);

    /** What can be done to them. */
    interface Changing extends Deletions {

        /** The one that was asked for already goes on. */
        void ask(long partnership, long person);

        /** Nothing happens where this person has agreed already. */
        void agree(long deletion, long organisation, long person);

        void drop(long deletion);
    }
}
