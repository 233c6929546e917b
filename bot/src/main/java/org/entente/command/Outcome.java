package org.entente.command;

import java.util.Map;

/**
 * What a write did, small enough to store beside the interaction: a word and a few facts (ids, counts) from which
 * the confirmation is made. Never the text that people typed.
 */
public record Outcome(String word, Map<String, String> facts) {

    public Outcome {
        facts = Map.copyOf(facts);
    }

    public static Outcome of(String word) {
        return new Outcome(word, Map.of());
    }

    public static Outcome of(String word, String name, Object fact) {
        return new Outcome(word, Map.of(name, fact.toString()));
    }

    public String fact(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("the outcome '" + word + "' has no fact '" + name + "'");
        }
        return fact;
    }

    public long number(String name) {
        return Long.parseLong(fact(name));
    }
}
