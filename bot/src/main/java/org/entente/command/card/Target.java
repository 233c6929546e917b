package org.entente.command.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.text.Language;

/**
 * Which action a button or form leads to, with all it needs: a small readable string such as
 * {@code conversation answer?q=goals&r=2}. Nothing is kept in memory, so a button pressed after a month
 * or a restart still works.
 */
public record Target(String path, Map<String, String> arguments) {

    /** Discord's limit for a custom id, in characters. */
    public static final int LONGEST = 100;

    /** Arguments that often stand together, shortened so that they fit. */
    private static final Map<String, String> SHORT = Map.of("question", "q", "worksheet", "w", "organization", "o",
            "revision", "r", "speak", "l", "gap", "g", "language", "t");
    private static final Map<String, String> LONG = SHORT.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    public Target {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public static Target to(String path) {
        return new Target(path, Map.of());
    }

    /** The same with one more argument; values are ids and numbers, without {@code & = ?}. */
    public Target with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, value.toString());
        return new Target(path, more);
    }

    /** The same, answered in this language whatever the person's. */
    public Target in(Language language) {
        return with("speak", language.code());
    }

    /** As a custom id; what people typed does not go in here. */
    public String encode() {
        String text = encode(path, arguments);
        if (text.length() > LONGEST) {
            throw new IllegalStateException("longer than " + LONGEST + " characters: " + text);
        }
        return text;
    }

    /** Empty where the text is no target of ours. */
    public static Optional<Target> decode(String text) {
        int mark = text.indexOf('?');
        String path = mark < 0 ? text : text.substring(0, mark);
        Map<String, String> arguments = new LinkedHashMap<>();
        if (mark >= 0) {
            for (String pair : text.substring(mark + 1).split("&")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    return Optional.empty();
                }
                String name = pair.substring(0, equals);
                arguments.put(LONG.getOrDefault(name, name), pair.substring(equals + 1));
            }
        }
        return path.isBlank() ? Optional.empty() : Optional.of(new Target(path, arguments));
    }

    private static String encode(String path, Map<String, String> arguments) {
        StringBuilder text = new StringBuilder(path);
        char before = '?';
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            String name = argument.getKey();
            text.append(before).append(SHORT.getOrDefault(name, name)).append('=').append(argument.getValue());
            before = '&';
        }
        return text.toString();
    }
}
