package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.store.Begun;
import org.entente.store.Mode;
import org.entente.store.SqliteStore;

/** Prints how many small answers a second the store takes from 1, 8 and 64 callers at once; for a folder or a temporary one. */
public final class WritesPerSecond {

    private static final long SECONDS = 3;
    private static final AtomicLong COUNT = new AtomicLong();

    private WritesPerSecond() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = args.length == 0 ? Files.createTempDirectory("entente") : Path.of(args[0]);
        try (SqliteStore store = SqliteStore.open(folder.resolve("bench.db"), Mode.REHEARSAL, Clock.systemUTC())) {
            Begun begun = Begun.in(store, "channel " + System.nanoTime());
            for (int callers : new int[]{64, 1, 8, 64}) {
                System.out.printf("%2d callers: %,d writes/s%n", callers, measure(store, begun, callers));
            }
        }
    }

    private static long measure(SqliteStore store, Begun begun, int callers) throws InterruptedException {
        long before = COUNT.get();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(SECONDS);
        ExecutorService pool = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
        for (int i = 0; i < callers; i++) {
            pool.execute(() -> {
                while (System.nanoTime() < end) {
                    String id = Long.toString(System.nanoTime()) + "-" + COUNT.incrementAndGet();
                    begun.answer(store, id, begun.draft("question-" + id, 0, "Chaque mardi, à l’accueil."));
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        return (COUNT.get() - before) * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
    }
}
