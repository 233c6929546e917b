package org.entente.command;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing that can be asked for. Its words stand in the messages under {@code command.<family>.<name>}.
 *
 * @param name    the subcommand; empty for a command without any
 * @param typed   whether it is also a command; false for what only a button or form does as a step of another
 * @param handle  decides who may do this, saves, and only then replies
 * @param suggest for {@link Option.Kind#SUGGESTED} options: the request and the option's name to what fits
 */
public record Action(String name, boolean typed, List<Option> options, Function<Request, Reply> handle,
        BiFunction<Request, String, List<Suggestion>> suggest) {

    /** @param label at most 100 characters; {@code value} is what the action receives */
    public record Suggestion(String value, String label) {}

    public Action {
        options = List.copyOf(options);
    }

    public static Action of(String name, Function<Request, Reply> handle, Option... options) {
        return new Action(name, true, List.of(options), handle, (request, option) -> List.of());
    }

    /** A step that people reach by a button or form alone. */
    public static Action step(String name, Function<Request, Reply> handle) {
        return new Action(name, false, List.of(), handle, (request, option) -> List.of());
    }

    public Action suggesting(BiFunction<Request, String, List<Suggestion>> suggestions) {
        return new Action(name, typed, options, handle, suggestions);
    }
}
