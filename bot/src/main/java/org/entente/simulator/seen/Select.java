package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A select under a message.
 *
 * @param type Discord's number: 3 texts, 5 people, 6 roles, 7 people and roles, 8 channels
 */
public record Select(String placeholder, String customId, int type, int least, int most, boolean disabled,
        List<Choice> options) {

    static Select of(JsonNode json) {
        return new Select(json.path("placeholder").asText(""), json.path("custom_id").asText(),
                json.path("type").asInt(), json.path("min_values").asInt(1), json.path("max_values").asInt(1),
                json.path("disabled").asBoolean(), Choice.options(json));
    }
}
