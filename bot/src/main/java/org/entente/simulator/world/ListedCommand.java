package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A command as a person's client lists it; each subcommand is one.
 *
 * @param path        the names that the bot registered, with spaces between them
 * @param shown       the same in the person's language
 * @param onMessages  whether it stands under <i>Apps</i> of a message, rather than being typed
 * @param options     as registered: the required ones come first, as Discord demands
 */
public record ListedCommand(String path, String shown, String description, boolean onMessages,
        List<Option> options) {

    /**
     * An option of a command.
     *
     * @param type    Discord's number: 3 text, 4 integer, 5 yes or no, 6 person, 7 channel, 8 role, 9 person or role,
     *                10 number, 11 file
     * @param choices the values that may be given, if only these
     * @param limits  how long a text and how large a number may be
     */
    public record Option(String name, String shown, String description, int type, boolean required,
            boolean autocomplete, List<String> choices, Limits limits) {

        public Option {
            choices = List.copyOf(choices);
        }
    }

    /** What an option's text or number must keep to, as far as the bot said; lengths are in characters. */
    public record Limits(OptionalInt leastLength, OptionalInt mostLength, OptionalDouble leastValue,
            OptionalDouble mostValue) {

        static Limits of(JsonNode option) {
            return new Limits(length(option.path("min_length")), length(option.path("max_length")),
                    value(option.path("min_value")), value(option.path("max_value")));
        }

        private static OptionalInt length(JsonNode given) {
            return given.isNumber() ? OptionalInt.of(given.asInt()) : OptionalInt.empty();
        }

        private static OptionalDouble value(JsonNode given) {
            return given.isNumber() ? OptionalDouble.of(given.asDouble()) : OptionalDouble.empty();
        }
    }

    static List<ListedCommand> of(JsonNode command, String locale) {
        List<ListedCommand> found = new ArrayList<>();
        gather(command, "", "", locale, command.path("type").asInt() != 1, found);
        return found;
    }

    private static void gather(JsonNode node, String above, String shownAbove, String locale, boolean onMessages,
            List<ListedCommand> found) {
        String path = above + node.path("name").asText();
        String shown = shownAbove + CommandPath.localised(node, "name", locale);
        List<Option> options = new ArrayList<>();
        boolean leaf = true;
        for (JsonNode option : node.path("options")) {
            if (option.path("type").asInt() <= 2) {
                leaf = false;
                gather(option, path + " ", shown + " ", locale, onMessages, found);
            } else {
                options.add(option(option, locale));
            }
        }
        if (leaf) {
            found.add(new ListedCommand(path, shown, CommandPath.localised(node, "description", locale), onMessages,
                    options));
        }
    }

    private static Option option(JsonNode option, String locale) {
        List<String> choices = new ArrayList<>();
        option.path("choices").forEach(choice -> choices.add(CommandPath.localised(choice, "name", locale)));
        return new Option(option.path("name").asText(), CommandPath.localised(option, "name", locale),
                CommandPath.localised(option, "description", locale), option.path("type").asInt(),
                option.path("required").asBoolean(), option.path("autocomplete").asBoolean(), choices,
                Limits.of(option));
    }
}
