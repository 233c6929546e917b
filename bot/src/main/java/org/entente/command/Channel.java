package org.entente.command;

import java.util.Optional;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;

/** Where cards are posted, in public or to one person. Channels, messages and people are named by Discord's ids. */
public interface Channel {

    /**
     * Posts a card that everybody in the channel sees.
     *
     * @param mention the one person whom it calls, where its words name them by {@link Markup#mention}; nobody else is
     *                ever called
     * @return the message's id, or empty where the channel cannot be written to (gone, locked, no permission)
     */
    Optional<String> post(String channel, Card card, Optional<String> mention);

    /** Posts a card that calls nobody. */
    default Optional<String> post(String channel, Card card) {
        return post(channel, card, Optional.empty());
    }

    /**
     * Sends somebody a direct message.
     *
     * @return false where they cannot be reached so: they take no direct messages, or Discord does not know them
     */
    boolean tell(String person, Card card);

    /** @return false where the message or channel is gone, so that the card must be posted anew */
    boolean edit(String channel, String message, Card card);
}
