package org.entente.simulator.world;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Something that a person did, and what their client shows in return. */
public final class Exchange {

    private final CompletableFuture<Reaction> first = new CompletableFuture<>();
    private final CompletableFuture<Reaction> last = new CompletableFuture<>();

    private final CompletableFuture<Boolean> timer = new CompletableFuture<>();

    Exchange(Duration patience, BooleanSupplier giveUp) {
        var unused = timer.completeOnTimeout(true, patience.toMillis(), TimeUnit.MILLISECONDS).thenAccept(over -> {
            if (over && giveUp.getAsBoolean()) {
                settled(new Reaction.NoAnswer());
            }
        });
    }

    /** The first answer, which decides what may follow. */
    public void answered(Reaction reaction) {
        timer.complete(false);
        first.complete(reaction);
    }

    /** The answer that stays: the first one, or the edit that a deferred one promised. */
    public void settled(Reaction reaction) {
        answered(reaction);
        last.complete(reaction);
    }

    /** Completes with the first answer, or with {@link Reaction.NoAnswer}; for load tests. */
    public CompletableFuture<Reaction> first() {
        return first.copy();
    }

    /**
     * Waits for the first answer.
     *
     * @throws IllegalStateException if neither an answer came nor the person's client gave up in this time
     */
    public Reaction await(Duration most) {
        return await(first, most);
    }

    /**
     * Waits for the answer that stays, after one that was deferred.
     *
     * @throws IllegalStateException if it did not come in this time
     */
    public Reaction awaitFinal(Duration most) {
        return await(last, most);
    }

    private static Reaction await(CompletableFuture<Reaction> future, Duration most) {
        try {
            return future.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no reaction within " + most, e);
        }
    }
}
