package org.entente.store;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.entente.command.Outcome;
import org.entente.store.rows.Interactions;
import org.jdbi.v3.core.Handle;

/** A unit of work in the writer's queue, and the caller who waits for it. */
final class Pending {

    /** How a unit ended. */
    private sealed interface End {
        record Done(Outcome outcome) implements End {}

        record Failed(Throwable thrown) implements End {}
    }

    private final String interaction;
    private final Function<? super Handle, Outcome> unit;
    private final CompletableFuture<End> told = new CompletableFuture<>();
    private End end = new End.Failed(new IllegalStateException("this unit did not run"));

    Pending(String interaction, Function<? super Handle, Outcome> unit) {
        this.interaction = interaction;
        this.unit = unit;
    }

    /** On the writer's thread: runs the unit, or finds what it did before. */
    void run(Interactions interactions, Handle handle) {
        Outcome outcome = interactions.outcome(interaction).orElseGet(() -> {
            Outcome fresh = unit.apply(handle);
            interactions.keep(interaction, fresh);
            return fresh;
        });
        end = new End.Done(outcome);
    }

    void failed(Throwable thrown) {
        end = new End.Failed(thrown);
    }

    /** Lets the caller go on. */
    void tell() {
        told.complete(end);
    }

    /**
     * Waits until the unit is committed or has failed. An interrupted caller goes on waiting, because the unit may run
     * all the same; its interrupt is kept.
     */
    Outcome await() {
        return switch (told.join()) {
            case End.Done done -> done.outcome();
            case End.Failed failed -> throw unchecked(failed.thrown());
        };
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }
}
