package org.entente.command;

import java.util.List;

/**
 * Something to give with a command. Name and description stand in the messages under {@code option.<name>}.
 *
 * @param choices values to choose from, each with its label under {@code option.<name>.choice.<value>}
 */
public record Option(String name, Kind kind, boolean required, List<String> choices) {

    /** What can be given. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A text for which the bot suggests values. */
        SUGGESTED,
        /** A file; its value is the address from which {@link Downloads} fetches it. */
        FILE,
        /** Somebody on the server. */
        PERSON,
        /** A role of the server. */
        ROLE
    }

    public Option {
        choices = List.copyOf(choices);
    }

    public static Option text(String name) {
        return new Option(name, Kind.TEXT, true, List.of());
    }

    public static Option suggested(String name) {
        return new Option(name, Kind.SUGGESTED, true, List.of());
    }

    public static Option person(String name) {
        return new Option(name, Kind.PERSON, true, List.of());
    }

    public static Option role(String name) {
        return new Option(name, Kind.ROLE, true, List.of());
    }

    public static Option file(String name) {
        return new Option(name, Kind.FILE, true, List.of());
    }

    public static Option oneOf(String name, String... choices) {
        return new Option(name, Kind.TEXT, true, List.of(choices));
    }

    public Option optional() {
        return new Option(name, kind, false, choices);
    }
}
