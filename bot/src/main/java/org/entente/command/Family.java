package org.entente.command;

import java.util.List;
import java.util.Optional;
import org.entente.command.card.Card;

/** A command with its subcommands: {@code /conversation start}, {@code /conversation next} and so on. */
public interface Family {

    /** The command's name in English, which is also its place in the messages. */
    String name();

    /** In the order in which people meet them; one with an empty name stands alone. */
    List<Action> actions();

    /** What somebody has still to be given, beside the reply to whatever they did; it is given once. */
    default Optional<Card> beside(Request request) {
        return Optional.empty();
    }

    /** The words that lead to an action, as in a {@link org.entente.command.card.Target}. */
    default String path(Action action) {
        return action.name().isEmpty() ? name() : name() + " " + action.name();
    }
}
