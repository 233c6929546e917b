package org.entente.command;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing that can be asked for. Its words stand in the messages under {@code command.<family>.<name>}.
 *
 * @param name    the subcommand; empty for a command without any
 * @param way     how people come to it
 * @param handle  decides who may do this, saves, and only then replies
 * @param suggest for {@link Option.Kind#SUGGESTED} options: the request and the option's name to what fits
 */
public record Action(String name, Way way, List<Option> options, Function<Request, Reply> handle,
        BiFunction<Request, String, List<Suggestion>> suggest) {

    /** How people come to an action. */
    public enum Way {
        /** By a command; buttons may lead there too. */
        TYPED,
        /** By a button or form alone, as a step of another action. */
        STEP,
        /** Under <i>Apps</i> of somebody's message; its name there may have capitals and spaces. */
        ON_MESSAGE
    }

    /** @param label at most 100 characters; {@code value} is what the action receives */
    public record Suggestion(String value, String label) {}

    public Action {
        options = List.copyOf(options);
    }

    public static Action of(String name, Function<Request, Reply> handle, Option... options) {
        return new Action(name, Way.TYPED, List.of(options), handle, (request, option) -> List.of());
    }

    /** A step that people reach by a button or form alone. */
    public static Action step(String name, Function<Request, Reply> handle) {
        return new Action(name, Way.STEP, List.of(), handle, (request, option) -> List.of());
    }

    /** What can be done with a message; the request {@linkplain Request#quoted quotes} it. */
    public static Action onMessage(String name, Function<Request, Reply> handle) {
        return new Action(name, Way.ON_MESSAGE, List.of(), handle, (request, option) -> List.of());
    }

    public boolean typed() {
        return way == Way.TYPED;
    }

    public Action suggesting(BiFunction<Request, String, List<Suggestion>> suggestions) {
        return new Action(name, way, options, handle, suggestions);
    }
}
