package org.entente.text;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every sentence that the product says, by key.
 *
 * <p>Arguments stand verbatim, whatever they hold, but for three that are written as the language writes them: whole
 * numbers (pass an id as a string), dates, and {@link Text}.
 */
public final class Messages {

    private final SortedMap<String, Message> byKey;

    public Messages(Map<String, Message> byKey) {
        this.byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    }

    /** @throws IllegalArgumentException for an unknown key or a missing argument */
    public String say(Language language, String key, Map<String, ?> arguments) {
        String form = form(language, key, arguments);
        return Placeholders.fill(form, name -> written(argument(key, name, arguments), language));
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /** @throws IllegalArgumentException for an unknown key or a missing argument */
    public Text text(String key, Map<String, ?> arguments) {
        return new Text(say(Language.FRENCH, key, arguments), say(Language.ENGLISH, key, arguments));
    }

    public Text text(String key) {
        return text(key, Map.of());
    }

    public SortedSet<String> keys() {
        return new TreeSet<>(byKey.keySet());
    }

    /** The arguments that a message needs. */
    public SortedSet<String> placeholders(String key) {
        return message(key).placeholders();
    }

    private Message message(String key) {
        Message message = byKey.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message is called '" + key + "'");
        }
        return message;
    }

    private String form(Language language, String key, Map<String, ?> arguments) {
        return switch (message(key)) {
            case Message.Fixed fixed -> fixed.text().in(language);
            case Message.Counted counted -> counted.form(language, count(key, arguments)).in(language);
        };
    }

    private static long count(String key, Map<String, ?> arguments) {
        Object count = argument(key, Message.COUNT, arguments);
        if (count instanceof Integer || count instanceof Long) {
            return ((Number) count).longValue();
        }
        throw new IllegalArgumentException("the message '" + key + "' needs a whole number as {count}, not " + count);
    }

    private static Object argument(String key, String name, Map<String, ?> arguments) {
        Object argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalArgumentException("the message '" + key + "' needs {" + name + "}");
        }
        return argument;
    }

    private static String written(Object argument, Language language) {
        return switch (argument) {
            case Integer number -> Typography.number(number, language);
            case Long number -> Typography.number(number, language);
            case LocalDate date -> Typography.date(date, language);
            case Text text -> text.in(language);
            default -> argument.toString();
        };
    }
}
