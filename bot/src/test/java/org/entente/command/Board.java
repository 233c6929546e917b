package org.entente.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.command.card.Card;

/** A channel that takes every card. */
final class Board implements Channel {

    final List<Card> posted = new CopyOnWriteArrayList<>();
    final List<Card> shown = new CopyOnWriteArrayList<>();

    @Override
    public Optional<String> post(String channel, Card card, Optional<String> mention) {
        posted.add(card);
        shown.add(card);
        return Optional.of("message");
    }

    @Override
    public boolean tell(String person, Card card) {
        return true;
    }

    @Override
    public boolean edit(String channel, String message, Card card) {
        shown.add(card);
        return true;
    }
}
