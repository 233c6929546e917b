package org.entente.script;

import java.util.Optional;
import java.util.Set;

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

    /**
     * The group makes one of these documents; {@link Worded} leaves the question out where it makes another.
     *
     * @param documents ids of plans
     * @param also      what must hold besides
     */
    record ForDocuments(Set<String> documents, Optional<OnAnswer> also) implements Condition {

        public ForDocuments {
            documents = Set.copyOf(documents);
        }
    }

    /** The earlier answer that it looks at, if any. */
    default Optional<OnAnswer> earlier() {
        return switch (this) {
            case OnAnswer on -> Optional.of(on);
            case SecondGroup group -> Optional.empty();
            case ForDocuments documents -> documents.also();
        };
    }
}
