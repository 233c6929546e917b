package org.entente.command;

import java.util.Optional;
import org.entente.command.card.Card;

/** Where public cards are posted. Channels and messages are named by Discord's ids. */
public interface Channel {

    /** @return the message's id, or empty where the channel cannot be written to (gone, locked, no permission) */
    Optional<String> post(String channel, Card card);

    /** @return false where the message or channel is gone, so that the card must be posted anew */
    boolean edit(String channel, String message, Card card);
}
