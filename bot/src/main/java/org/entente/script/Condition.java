package org.entente.script;

/** When a question is asked; it looks only at earlier questions of the same script. */
public sealed interface Condition {

    /** The question that must have been answered in a certain way. */
    String question();

    /** Some organisation picked this choice. */
    record Picked(String question, String choice) implements Condition {}

    /** Some organisation said yes, or no. */
    record Said(String question, boolean yes) implements Condition {}

    /** Some organisation answered, whatever it was. */
    record Answered(String question) implements Condition {}
}
