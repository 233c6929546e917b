package org.entente.simulator.world;

import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A channel's messages in the order of their ids; the oldest are forgotten when there are very many. */
public final class Messages {

    private static final int MOST = 4_000;

    private final ConcurrentSkipListMap<Long, Message> byId = new ConcurrentSkipListMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /** Adds a message, or puts it in the place of the one with its id. */
    public void put(Message message) {
        if (byId.put(message.id(), message) == null && count.incrementAndGet() > MOST) {
            byId.pollFirstEntry();
            count.decrementAndGet();
        }
    }

    public Optional<Message> get(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean remove(long id) {
        boolean removed = byId.remove(id) != null;
        if (removed) {
            count.decrementAndGet();
        }
        return removed;
    }

    public Stream<Message> all() {
        return byId.values().stream();
    }

    public Stream<Message> newestFirst() {
        return byId.descendingMap().values().stream();
    }
}
