package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.entente.simulator.seen.Components;

/** What Discord adds to the components that it is sent: an id for each, and the address of each file. */
public final class Completion {

    private static final String REFERENCE = "attachment://";

    private Completion() {}

    /** A completed copy. */
    public static ArrayNode of(JsonNode components, JsonNode attachments) {
        ArrayNode copy = components.deepCopy();
        Set<Integer> taken = new HashSet<>();
        Components.all(copy).forEach(component -> taken.add(component.path("id").asInt()));
        int[] next = {1};
        Components.all(copy).forEach(component -> {
            if (component.path("id").asInt() == 0) {
                while (!taken.add(next[0])) {
                    next[0]++;
                }
                ((ObjectNode) component).put("id", next[0]);
            }
            media(component, attachments);
        });
        return copy;
    }

    private static void media(JsonNode component, JsonNode attachments) {
        address(component.path("file"), attachments);
        address(component.path("media"), attachments);
        component.path("items").forEach(item -> address(item.path("media"), attachments));
        if (component.path("file") instanceof ObjectNode file && component instanceof ObjectNode display) {
            String url = file.path("url").asText();
            display.put("name", url.substring(url.lastIndexOf('/') + 1));
        }
    }

    private static void address(JsonNode media, JsonNode attachments) {
        String reference = media.path("url").asText("");
        if (!(media instanceof ObjectNode object)) {
            return;
        }
        object.put("proxy_url", reference);
        for (JsonNode attachment : attachments) {
            if (reference.equals(REFERENCE + attachment.path("filename").asText())) {
                object.put("url", attachment.path("url").asText()).put("proxy_url", attachment.path("url").asText())
                        .put("attachment_id", attachment.path("id").asText());
            }
        }
    }
}
