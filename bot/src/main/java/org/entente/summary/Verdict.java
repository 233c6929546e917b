package org.entente.summary;

import java.util.List;

/**
 * What stands of a model's statements.
 *
 * @param kept    those with evidence, in the model's order
 * @param dropped those without
 * @param silent  organisations that said something and that no kept statement rests on, by the store's ids
 */
public record Verdict(List<Statement> kept, List<Dropped> dropped, List<Long> silent) {

    /** A statement that is left out. */
    public record Dropped(Statement statement, Fault fault) {}

    public Verdict {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
        silent = List.copyOf(silent);
    }

    /** Whether so much is kept that the rest can be left out; else the model is asked again, or not believed. */
    public boolean holds() {
        return !kept.isEmpty() && dropped.size() <= kept.size() && silent.isEmpty();
    }
}
