package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.simulator.wire.Json;

/**
 * A registered command and the way down to one of its subcommands.
 *
 * @param command as registered
 * @param steps   the group and the subcommand, where there are any
 */
record CommandPath(JsonNode command, List<JsonNode> steps) {

    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final int MESSAGE = 3;

    /** @throws IllegalArgumentException if the client offers no such command */
    static CommandPath find(List<ObjectNode> commands, String path, String locale) {
        String[] names = path.trim().replaceFirst("^/", "").split(" +");
        JsonNode command = named(commands.stream().filter(c -> c.path("type").asInt() == 1).toList(), names[0], locale)
                .orElseThrow(() -> unknown(path, names[0]));
        List<JsonNode> steps = new ArrayList<>();
        JsonNode here = command;
        for (int i = 1; i < names.length; i++) {
            String name = names[i];
            here = named(subcommands(here), name, locale).orElseThrow(() -> unknown(path, name));
            steps.add(here);
        }
        if (!subcommands(here).isEmpty()) {
            throw new IllegalArgumentException("/" + path + " needs a subcommand");
        }
        return new CommandPath(command, steps);
    }

    static JsonNode ofMessage(List<ObjectNode> commands, String name, String locale) {
        return named(commands.stream().filter(c -> c.path("type").asInt() == MESSAGE).toList(), name, locale)
                .orElseThrow(() -> unknown(name, name));
    }

    private static IllegalArgumentException unknown(String path, String name) {
        return new IllegalArgumentException("no command /" + path + " is registered: " + name + " is unknown");
    }

    private static List<JsonNode> subcommands(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        node.path("options").forEach(option -> {
            if (option.path("type").asInt() <= GROUP) {
                found.add(option);
            }
        });
        return found;
    }

    /** By the name that the bot gave, or by the one that this language shows. */
    static Optional<JsonNode> named(List<? extends JsonNode> nodes, String name, String locale) {
        return nodes.stream().filter(node -> node.path("name").asText().equals(name)
                || localised(node, "name", locale).equals(name)).<JsonNode>map(node -> node).findFirst();
    }

    static String localised(JsonNode node, String field, String locale) {
        return node.path(field + "_localizations").path(locale).asText(node.path(field).asText());
    }

    /** The names that the bot registered, with spaces between them. */
    String names() {
        return Stream.concat(Stream.of(command), steps.stream()).map(node -> node.path("name").asText())
                .collect(Collectors.joining(" "));
    }

    /** The node that holds the options to fill. */
    JsonNode leaf() {
        return steps.isEmpty() ? command : steps.getLast();
    }

    /** The part of an interaction's data that names the command. */
    static ObjectNode head(JsonNode command) {
        ObjectNode head = Json.object().put("id", command.path("id").asText()).put("name", command.path("name")
                .asText())
                .put("type", command.path("type").asInt());
        if (command.has("guild_id")) {
            head.put("guild_id", command.path("guild_id").asText());
        }
        return head;
    }

    /** Wraps the filled options in their subcommand and group. */
    ObjectNode data(JsonNode filled) {
        JsonNode options = filled;
        for (JsonNode step : steps.reversed()) {
            ObjectNode wrapped = Json.object().put("name", step.path("name").asText()).put("type",
                    step.path("type").asInt(SUBCOMMAND));
            wrapped.set("options", options);
            options = Json.array().add(wrapped);
        }
        return head(command).set("options", options);
    }
}
