package org.entente.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.entente.command.Reading.PostedCard;
import org.entente.command.card.Card;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the channel's question cards true to the record. The first change is drawn at once; those that arrive while a
 * card is being drawn and for a moment after are drawn together, so that ten answers at once cost two edits.
 */
public final class Cards implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cards.class);
    /** Discord takes about five edits in five seconds in one channel, and makes whoever wants more wait. */
    private static final Duration PACE = Duration.ofSeconds(1);

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
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private int hurrying;
    private boolean closed;

    public Cards(Store store, Channel channel, Painter painter, Executor executor) {
        this.store = store;
        this.channel = channel;
        this.painter = painter;
        this.executor = executor;
    }

    /** Draws a card soon. */
    public void refresh(Key key) {
        lock.lock();
        try {
            if (closed || drawing.replace(key, true) != null) {
                return;
            }
            drawing.put(key, false);
        } finally {
            lock.unlock();
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

    /** A line in the channel that no reply could be, because its reply is for one person. */
    public void announce(String place, Card card) {
        channel.post(place, card);
    }

    /** Blocks until every card is drawn, which is then done without pauses. */
    public void awaitIdle() throws InterruptedException {
        lock.lock();
        try {
            hurrying++;
            moved.signalAll();
            while (!drawing.isEmpty()) {
                moved.await();
            }
        } finally {
            hurrying--;
            lock.unlock();
        }
    }

    private void drawUntilTrue(Key key) {
        do {
            try {
                draw(key);
            } catch (RuntimeException | LinkageError failure) {
                LOG.error("a card could not be drawn: {}", failure.getClass().getName());
            }
        } while (changedMeanwhile(key));
    }

    private boolean changedMeanwhile(Key key) {
        lock.lock();
        try {
            boolean changed = paused() && Boolean.TRUE.equals(drawing.put(key, false));
            if (!changed) {
                drawing.remove(key);
            }
            if (drawing.isEmpty()) {
                moved.signalAll();
            }
            return changed;
        } finally {
            lock.unlock();
        }
    }

    /** @return false where the program ends */
    private boolean paused() {
        try {
            long left = PACE.toNanos();
            while (left > 0 && hurrying == 0 && !closed) {
                left = moved.awaitNanos(left);
            }
            return !closed;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Draws nothing more: what changes from now on, the next start draws. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            moved.signalAll();
        } finally {
            lock.unlock();
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
