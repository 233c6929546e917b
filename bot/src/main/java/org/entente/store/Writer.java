package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.entente.command.Outcome;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. What arrives while it commits is committed together next, so that many callers share
 * the wait for the disk.
 */
final class Writer implements AutoCloseable {

    /** Units in one transaction: enough to share a commit among all callers, few enough to bound the wait. */
    private static final int MOST = 256;
    private static final Pending END = new Pending("", handle -> Outcome.of("end"));

    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Batch batch;
    private final Thread thread;
    private boolean closed;

    Writer(Batch batch) {
        this.batch = batch;
        this.thread = Thread.ofPlatform().name("writer").daemon(true).start(this::work);
    }

    /** Returns once the unit is committed; what it throws, it throws here. */
    Outcome write(String interaction, Function<? super Handle, Outcome> unit) {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a unit of work cannot wait for another");
        }
        Pending pending = new Pending(interaction, unit);
        queue(pending);
        return pending.await();
    }

    private synchronized void queue(Pending pending) {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        queue.add(pending);
    }

    /** How many units wait for the next transaction. */
    int waiting() {
        return queue.size();
    }

    private void work() {
        List<Pending> units = new ArrayList<>(MOST);
        boolean more = true;
        while (more) {
            units.add(next());
            queue.drainTo(units, MOST - 1);
            more = !units.remove(END);
            if (!units.isEmpty()) {
                batch.run(units);
            }
            units.clear();
        }
    }

    /** Nobody has a reason to interrupt this thread; if somebody does, the record still has to be written. */
    private Pending next() {
        @Nullable
        Pending next = null;
        while (next == null) {
            next = unlessInterrupted();
        }
        return next;
    }

    private @Nullable Pending unlessInterrupted() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            return null;
        }
    }

    /** Refuses new units, and returns when those that waited have been written. */
    @Override
    public void close() {
        end();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() {
        if (!closed) {
            closed = true;
            queue.add(END);
        }
    }
}
