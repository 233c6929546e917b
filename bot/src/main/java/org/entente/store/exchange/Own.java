package org.entente.store.exchange;

import java.util.List;
import org.entente.store.exchange.Whole.Next;
import org.entente.store.exchange.Whole.Run;

/** What one organisation wrote by itself: for its own people alone. People are numbered by their place, from 1. */
public record Own(String partnership, String organisation, List<String> people, List<Run> runs, List<Next> next) {

    public Own {
        people = List.copyOf(people);
        runs = List.copyOf(runs);
        next = List.copyOf(next);
        if (runs.stream().anyMatch(run -> !run.proposals().isEmpty())) {
            throw new IllegalArgumentException("proposals are never one organisation's own");
        }
    }
}
