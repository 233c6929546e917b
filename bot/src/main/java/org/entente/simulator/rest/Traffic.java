package org.entente.simulator.rest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the calls, knows whether one is being handled now, and remembers what was refused. */
public final class Traffic {

    private static final int REMEMBERED = 1_000;

    private final LongAdder calls = new LongAdder();
    private final LongAdder unknown = new LongAdder();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Deque<Refusal> refusals = new ArrayDeque<>();

    void begin() {
        calls.increment();
        underWay.incrementAndGet();
    }

    void end() {
        if (underWay.decrementAndGet() == 0 && waiting.get() > 0) {
            lock.lock();
            try {
                idle.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    void unknownRoute() {
        unknown.increment();
    }

    void refused(Refusal refusal) {
        lock.lock();
        try {
            refusals.add(refusal);
            if (refusals.size() > REMEMBERED) {
                refusals.removeFirst();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The newest thousand, oldest first. */
    public List<Refusal> refusals() {
        lock.lock();
        try {
            return List.copyOf(refusals);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns as soon as no call is being handled.
     *
     * @return false if that did not happen in this time
     */
    public boolean awaitIdle(Duration most) {
        waiting.incrementAndGet();
        lock.lock();
        try {
            long left = most.toNanos();
            while (underWay.get() > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
            return underWay.get() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
            waiting.decrementAndGet();
        }
    }

    public long calls() {
        return calls.sum();
    }

    /** Calls to routes that this simulator does not have. */
    public long unknownRoutes() {
        return unknown.sum();
    }
}
