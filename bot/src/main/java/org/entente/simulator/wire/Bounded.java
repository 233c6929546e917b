package org.entente.simulator.wire;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A map that forgets its oldest keys, so that a long load test does not fill the memory. */
public final class Bounded<K, V> {

    private final int most;
    private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();
    private final Queue<K> order = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    public Bounded(int most) {
        this.most = most;
    }

    /** Adds a key that is not yet in the map. */
    public void put(K key, V value) {
        values.put(key, value);
        order.add(key);
        if (size.incrementAndGet() > most) {
            forgetOldest();
        }
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Everything that is there at this moment. */
    public Map<K, V> all() {
        return Map.copyOf(values);
    }

    private void forgetOldest() {
        K oldest = order.poll();
        if (oldest != null) {
            size.decrementAndGet();
            values.remove(oldest);
        }
    }
}
