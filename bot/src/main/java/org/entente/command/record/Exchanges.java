package org.entente.command.record;

import java.util.Optional;
import java.util.OptionalLong;

/** Whole partnerships as JSON text, out of one record and into another. */
public interface Exchanges {

    /** Everything that the partnership shares; never anything private to an organisation. */
    String shared(long partnership);

    /** What is private to one organisation; empty where there is nothing. */
    Optional<String> ofOrganisation(long partnership, long organisation);

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
