package org.entente.command.record;

import java.util.Optional;
import org.entente.partnership.Partnership;

/** How a partnership is named, and how it ends: closed, its record stays; deleted, nothing of it does. */
public interface Lifetimes {

    /** The one of a channel's partnerships that was closed last. */
    Optional<Partnership> closedIn(String guild, String channel);

    boolean isClosed(long partnership);

    /** What can be done to it. */
    interface Changing extends Lifetimes {

        void rename(long partnership, String name);

        /** From now on its channel may start another. */
        void close(long partnership);

        /** Everything that refers to it goes; people stay, for they may take part elsewhere. */
        void delete(long partnership);
    }
}
