package org.entente.script;

/** When a question is asked. */
public sealed interface Condition {

    /** It looks at an earlier question of the same script. */
    sealed interface OnAnswer extends Condition {

        /** The question that must have been answered in a certain way. */
        String question();
    }

    /** Some organisation picked this choice. */
    record Picked(String question, String choice) implements OnAnswer {}

    /** Some organisation said yes, or no. */
    record Said(String question, boolean yes) implements OnAnswer {}

    /** Some organisation answered, whatever it was. */
    record Answered(String question) implements OnAnswer {}

    /** The partnership serves a second group of people; {@link Worded} leaves the question out where it does not. */
    record SecondGroup() implements Condition {}
}
