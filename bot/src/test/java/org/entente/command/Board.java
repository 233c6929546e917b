package org.entente.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.command.card.Card;

/** A channel that takes every card. */
final class Board implements Channel {

    final List<Card> posted = new CopyOnWriteArrayList<>();
    /** Where it was. */
    final List<String> places = new CopyOnWriteArrayList<>();
    final List<Card> shown = new CopyOnWriteArrayList<>();

    @Override
    public synchronized Optional<String> post(String channel, Card card, Optional<String> mention) {
        posted.add(card);
        places.add(channel);
        shown.add(card);
        notifyAll();
        return Optional.of("message");
    }

    /** Blocks until something is posted that says this. */
    synchronized Card awaitPosted(String words) throws InterruptedException {
        while (posted.isEmpty() || !Told.text(posted.getLast()).contains(words)) {
            wait();
        }
        return posted.getLast();
    }

    @Override
    public boolean tell(String person, Card card) {
        return true;
    }

    @Override
    public boolean edit(String channel, String message, Card card) {
        shown.add(card);
        places.add(channel);
        return true;
    }
}
