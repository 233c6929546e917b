package org.entente.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Ctrl+C: what is under way is finished, and what is open is closed, before the program ends. */
final class Ending {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Ending() {}

    /**
     * Completes when somebody ends the program; it then waits for the thread that called this.
     *
     * @return the thread that waits, alive once the program is ending
     */
    static Thread onSignal(CompletableFuture<Void> ended) {
        Thread main = Thread.currentThread();
        Thread leave = new Thread(() -> leave(main, ended));
        Runtime.getRuntime().addShutdownHook(leave);
        return leave;
    }

    private static void leave(Thread main, CompletableFuture<Void> ended) {
        ended.complete(null);
        try {
            main.join(LONGEST);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
