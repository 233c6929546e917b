package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.simulator.wire.Json;

/** The options of a slash command as a person filled them, held against what the bot registered. */
final class SlashInput {

    private final CommandPath path;
    private final String locale;
    private final Resolved resolved;

    SlashInput(CommandPath path, String locale, Resolved resolved) {
        this.path = path;
        this.locale = locale;
        this.resolved = resolved;
    }

    Cause cause() {
        return new Cause.Typed(path.names());
    }

    /** A command that is sent: nothing required may be missing. */
    ObjectNode complete(Map<String, ?> values) {
        Map<String, Object> byName = canonical(values);
        ArrayNode filled = Json.array();
        for (JsonNode option : path.leaf().path("options")) {
            Object value = byName.get(option.path("name").asText());
            if (value != null) {
                filled.add(filled(option, value));
            } else if (option.path("required").asBoolean()) {
                throw new IllegalArgumentException("the option " + option.path("name").asText() + " is required");
            }
        }
        return data(filled);
    }

    /**
     * A command that is being typed: only what is there already, and one option in focus. Discord does not describe
     * the people and roles in it before it is sent.
     */
    ObjectNode partial(String focused, String typed, Map<String, ?> others) {
        Map<String, Object> byName = canonical(others);
        JsonNode inFocus = option(focused);
        if (!inFocus.path("autocomplete").asBoolean()) {
            throw new IllegalArgumentException("the option " + focused + " has no autocomplete");
        }
        ArrayNode filled = Json.array();
        for (JsonNode option : path.leaf().path("options")) {
            Object value = byName.get(option.path("name").asText());
            if (option.equals(inFocus)) {
                filled.add(head(option).put("value", typed).put("focused", true));
            } else if (value != null) {
                filled.add(filled(option, value));
            }
        }
        return path.data(filled);
    }

    private ObjectNode data(ArrayNode filled) {
        ObjectNode data = path.data(filled);
        if (!resolved.isEmpty()) {
            data.set("resolved", resolved.json());
        }
        return data;
    }

    private Map<String, Object> canonical(Map<String, ?> values) {
        Map<String, Object> byName = new LinkedHashMap<>();
        values.forEach((name, value) -> byName.put(option(name).path("name").asText(), value));
        return byName;
    }

    private JsonNode option(String name) {
        List<JsonNode> options = new ArrayList<>();
        path.leaf().path("options").forEach(options::add);
        return CommandPath.named(options, name, locale).orElseThrow(() -> new IllegalArgumentException(
                "/" + path.leaf().path("name").asText() + " has no option " + name));
    }

    private static ObjectNode head(JsonNode option) {
        return Json.object().put("name", option.path("name").asText()).put("type", option.path("type").asInt());
    }

    private ObjectNode filled(JsonNode option, Object value) {
        return head(option).set("value", OptionValue.of(option, value, locale, resolved));
    }
}
