package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;

/** A command's size: names, descriptions and choice values, each in its longest language, with all that is nested. */
final class CommandSize {

    private CommandSize() {}

    static int of(JsonNode command) {
        int size = longest(command, "name") + longest(command, "description");
        for (JsonNode choice : command.path("choices")) {
            size += longest(choice, "name") + choice.path("value").asText().length();
        }
        for (JsonNode option : command.path("options")) {
            size += of(option);
        }
        return size;
    }

    private static int longest(JsonNode node, String field) {
        int most = Lengths.of(node.path(field));
        for (JsonNode text : node.path(field + "_localizations")) {
            most = Math.max(most, Lengths.of(text));
        }
        return most;
    }
}
