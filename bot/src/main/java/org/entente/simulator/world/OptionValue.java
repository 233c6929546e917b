package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** One option's value: made what its type wants, and refused where the client would refuse it. */
final class OptionValue {

    private OptionValue() {}

    static JsonNode of(JsonNode option, Object value, String locale, Resolved resolved) {
        JsonNode made = switch (option.path("type").asInt()) {
            case 3 -> text(option, chosen(option, value, locale));
            case 4 -> number(option, LongNode.valueOf(Long.parseLong(chosen(option, value, locale))));
            case 5 -> BooleanNode.valueOf(Boolean.parseBoolean(value.toString()));
            case 6, 7, 8, 9 -> TextNode.valueOf(resolved.id(fitting(option, value)));
            case 10 -> number(option, DoubleNode.valueOf(Double.parseDouble(chosen(option, value, locale))));
            case 11 -> TextNode.valueOf(resolved.file(value));
            default -> throw new IllegalArgumentException("an option of unknown type: " + option);
        };
        return made;
    }

    /** Where there are choices: the value of the one with this name or value. */
    private static String chosen(JsonNode option, Object value, String locale) {
        JsonNode choices = option.path("choices");
        if (choices.isEmpty()) {
            return value.toString();
        }
        for (JsonNode choice : choices) {
            boolean meant = choice.path("value").asText().equals(value.toString())
                    || choice.path("name").asText().equals(value.toString())
                    || CommandPath.localised(choice, "name", locale).equals(value.toString());
            if (meant) {
                return choice.path("value").asText();
            }
        }
        throw refused(option, value, "it is none of the choices");
    }

    private static TextNode text(JsonNode option, String text) {
        int length = text.codePointCount(0, text.length());
        if (length < option.path("min_length").asInt(0) || length > option.path("max_length").asInt(6000)) {
            throw refused(option, text, "it is too short or too long");
        }
        return TextNode.valueOf(text);
    }

    private static JsonNode number(JsonNode option, JsonNode number) {
        double value = number.asDouble();
        double least = option.path("min_value").asDouble(-Double.MAX_VALUE);
        double most = option.path("max_value").asDouble(Double.MAX_VALUE);
        if (value < least || value > most) {
            throw refused(option, number, "it is not between " + least + " and " + most);
        }
        return number;
    }

    private static Object fitting(JsonNode option, Object value) {
        Optional<Class<?>> wanted = switch (option.path("type").asInt()) {
            case 6 -> Optional.of(Person.class);
            case 7 -> Optional.of(Channel.class);
            case 8 -> Optional.of(Role.class);
            default -> Optional.empty();
        };
        if (wanted.isPresent() && !wanted.get().isInstance(value)) {
            throw refused(option, value, "it must be a " + wanted.get().getSimpleName());
        }
        return value;
    }

    private static IllegalArgumentException refused(JsonNode option, Object value, String why) {
        return new IllegalArgumentException(
                "the option " + option.path("name").asText() + " cannot be " + value + ": " + why);
    }
}
