package org.entente.conversation;

import java.time.LocalDate;
import java.util.List;

/** What an organisation answered. */
public sealed interface Value {

    /** Exactly what was typed. */
    record Words(String text) implements Value {}

    /** The ids of the choices picked, in the script's order; at least one. */
    record Picks(List<String> choices) implements Value {
        public Picks {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("at least one choice");
            }
        }
    }

    record Amount(long number) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Truth(boolean yes) implements Value {}

    /** The organisation passed: it has nothing to say here. */
    record Skipped() implements Value {}
}
