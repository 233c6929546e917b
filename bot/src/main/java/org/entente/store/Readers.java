package org.entente.store;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A few connections that only read, each with its statements prepared once; whoever finds all of them busy waits. */
final class Readers implements AutoCloseable {

    private static final int COUNT = 4;

    private final Semaphore free = new Semaphore(COUNT, true);
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();

    Readers(Jdbi jdbi) {
        for (int i = 0; i < COUNT; i++) {
            idle.push(jdbi.open().setStatementBuilder(new KeptStatements()));
        }
    }

    /** Runs a query in a transaction of its own. */
    <T> T read(Function<? super Handle, ? extends T> query) {
        free.acquireUninterruptibly();
        @Nullable
        Handle handle = idle.poll();
        try {
            if (handle == null) {
                throw new IllegalStateException("the store is closed");
            }
            return handle.inTransaction(query::apply);
        } finally {
            if (handle != null) {
                idle.push(handle);
            }
            free.release();
        }
    }

    /** Waits for the queries that are running. */
    @Override
    public void close() {
        free.acquireUninterruptibly(COUNT);
        idle.forEach(Handle::close);
        idle.clear();
        free.release(COUNT);
    }
}
