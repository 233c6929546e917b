package org.entente.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.entente.command.Reading.PostedCard;
import org.entente.command.card.Card;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the channel's question cards true to the record. Changes that arrive while a card is being drawn are drawn
 * together afterwards, so that ten answers at once cost two edits.
 */
public final class Cards {

    private static final Logger LOG = LoggerFactory.getLogger(Cards.class);

    /** One question's card. */
    public record Key(long partnership, String script, String question) {}

    /** Makes a card from the record. */
    public interface Painter {

        /** What a question's card shows now: in full while the channel is at it, else its result. */
        Painting paint(Reading record, Key key);
    }

    /** @param full whether the channel is at this question */
    public record Painting(Card card, String channel, boolean full) {}

    private record Drawn(Painting painting, Optional<PostedCard> posted) {}

    private final Store store;
    private final Channel channel;
    private final Painter painter;
    private final Executor executor;
    private final Map<Key, Boolean> drawing = new HashMap<>();

    public Cards(Store store, Channel channel, Painter painter, Executor executor) {
        this.store = store;
        this.channel = channel;
        this.painter = painter;
        this.executor = executor;
    }

    /** Draws a card soon. */
    public void refresh(Key key) {
        synchronized (drawing) {
            if (drawing.containsKey(key)) {
                drawing.put(key, true);
                return;
            }
            drawing.put(key, false);
        }
        executor.execute(() -> drawUntilTrue(key));
    }

    /** Draws the cards of the questions that channels are at: they may be older than the record after a restart. */
    public void refreshAll() {
        Set<Key> keys = new HashSet<>();
        store.read(Reading::cards).stream().filter(PostedCard::full)
                .forEach(card -> keys.add(new Key(card.partnership(), card.script(), card.question())));
        keys.forEach(this::refresh);
    }

    /** Blocks until no card is being drawn. */
    public void awaitIdle() throws InterruptedException {
        synchronized (drawing) {
            while (!drawing.isEmpty()) {
                drawing.wait();
            }
        }
    }

    private void drawUntilTrue(Key key) {
        do {
            try {
                draw(key);
            } catch (RuntimeException failure) {
                LOG.error("a card could not be drawn: {}", failure.getClass().getName());
            }
        } while (changedMeanwhile(key));
    }

    private boolean changedMeanwhile(Key key) {
        synchronized (drawing) {
            if (Boolean.TRUE.equals(drawing.get(key))) {
                drawing.put(key, false);
                return true;
            }
            drawing.remove(key);
            drawing.notifyAll();
            return false;
        }
    }

    private void draw(Key key) {
        Drawn drawn = store.read(record -> new Drawn(painter.paint(record, key),
                record.card(key.partnership(), key.script(), key.question())));
        Painting painting = drawn.painting();
        Optional<PostedCard> posted = drawn.posted();
        boolean comesBack = painting.full() && posted.filter(PostedCard::full).isEmpty();
        if (!comesBack && posted.filter(card -> channel.edit(card.channel(), card.message(), painting.card()))
                .isPresent()) {
            posted.filter(card -> card.full() != painting.full())
                    .ifPresent(card -> remember(key, card.channel(), card.message(), painting.full()));
        } else if (painting.full()) {
            channel.post(painting.channel(), painting.card())
                    .ifPresent(message -> remember(key, painting.channel(), message, true));
        }
    }

    private void remember(Key key, String place, String message, boolean full) {
        store.write("card-" + UUID.randomUUID(), record -> {
            record.posted(new PostedCard(key.partnership(), key.script(), key.question(), place, message, full));
            return Outcome.of("posted");
        });
    }
}
