package org.entente.simulator.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A channel's messages in the order of their ids; the oldest are forgotten when there are very many. */
public final class Messages {

    private static final int MOST = 4_000;

    private final ConcurrentSkipListMap<Long, Message> byId = new ConcurrentSkipListMap<>();
    private final Channel channel;
    private final World world;
    private final AtomicInteger count = new AtomicInteger();

    Messages(World world, Channel channel) {
        this.world = world;
        this.channel = channel;
    }

    /** Adds a message, or puts it in the place of the one with its id. */
    public void put(Message message) {
        boolean added = byId.put(message.id(), message) == null;
        world.tell(watcher -> watcher.shows(channel, message));
        if (added && count.incrementAndGet() > MOST) {
            forgetOldest();
        }
    }

    private void forgetOldest() {
        Optional.ofNullable(byId.pollFirstEntry()).map(Map.Entry::getValue).ifPresent(this::gone);
    }

    private void gone(Message message) {
        count.decrementAndGet();
        world.tell(watcher -> watcher.removes(channel, message));
    }

    public Optional<Message> get(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean remove(long id) {
        Message removed = byId.remove(id);
        if (removed != null) {
            gone(removed);
        }
        return removed != null;
    }

    void move(String from, String to) {
        all().forEach(message -> byId.replace(message.id(), message, message.moved(from, to)));
    }

    public Stream<Message> all() {
        return byId.values().stream();
    }

    public Stream<Message> newestFirst() {
        return byId.descendingMap().values().stream();
    }
}
