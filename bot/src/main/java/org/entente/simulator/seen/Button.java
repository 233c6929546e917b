package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A button under a message.
 *
 * @param customId empty for a link
 * @param url      empty for all but links
 */
public record Button(String label, String customId, String url, int style, boolean disabled) {

    static Button of(JsonNode json) {
        String emoji = json.path("emoji").path("name").asText("");
        return new Button(json.path("label").asText(emoji), json.path("custom_id").asText(""),
                json.path("url").asText(""), json.path("style").asInt(), json.path("disabled").asBoolean());
    }

    public boolean isLink() {
        return !url.isEmpty();
    }
}
