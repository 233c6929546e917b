package org.entente.script;

import java.util.List;
import java.util.Optional;
import org.entente.text.Text;

/** What kind of answer a question takes. */
public sealed interface AnswerKind {

    /** Free text, from 1 to {@code longest} characters (Discord's forms take 4000); lines may break where long. */
    record FreeText(boolean multiline, int longest) implements AnswerKind {
        public static final int LIMIT = 4000;
    }

    /** Exactly one of 2 to 25 choices. */
    record OneOf(List<Choice> choices) implements AnswerKind {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /** At least one of 2 to 25 choices. */
    record SeveralOf(List<Choice> choices) implements AnswerKind {
        public SeveralOf {
            choices = List.copyOf(choices);
        }
    }

    /** A whole number within bounds, both included, with an optional unit for people ("days"). */
    record WholeNumber(long least, long most, Optional<Text> unit) implements AnswerKind {
        public WholeNumber {
            if (least > most) {
                throw new IllegalArgumentException("least " + least + " is above most " + most);
            }
        }
    }

    record CalendarDate() implements AnswerKind {}

    record YesNo() implements AnswerKind {}

    /** Whether its choices are offered clauses, in place of which the group may agree to words of its own. */
    default boolean isEditable() {
        return choices().stream().anyMatch(choice -> choice.clause().isPresent());
    }

    /** What a document says where this is chosen, as it was offered. */
    default Optional<Text> clauseOf(String choice) {
        return choices().stream().filter(one -> one.id().equals(choice)).findFirst().flatMap(Choice::clause);
    }

    /** The choices that people pick from; empty for the open kinds. */
    default List<Choice> choices() {
        return switch (this) {
            case OneOf one -> one.choices();
            case SeveralOf several -> several.choices();
            case FreeText text -> List.of();
            case WholeNumber number -> List.of();
            case CalendarDate date -> List.of();
            case YesNo yesNo -> List.of();
        };
    }
}
