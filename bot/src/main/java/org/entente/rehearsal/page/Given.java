package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.World;

/**
 * What the page sent as values: texts, numbers and yes or no as they are; people, roles, channels and files as objects
 * that name them.
 */
record Given(World world, Channel channel) {

    /** By the names of options or fields. */
    Map<String, Object> values(JsonNode object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return values;
    }

    List<Object> list(JsonNode array) {
        List<Object> values = new ArrayList<>();
        array.forEach(one -> values.add(value(one)));
        return values;
    }

    List<Upload> files(JsonNode array) {
        List<Upload> files = new ArrayList<>();
        array.forEach(one -> files.add(file(one)));
        return files;
    }

    /** @throws IllegalArgumentException for what names nothing that is here */
    private Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> list(node);
            case BOOLEAN -> node.asBoolean();
            case OBJECT -> named(node);
            default -> node.asText();
        };
    }

    private Object named(JsonNode node) {
        if (node.has("person")) {
            return world.person(node.path("person").asLong());
        }
        if (node.has("channel")) {
            return world.channel(node.path("channel").asLong());
        }
        return node.has("role") ? role(node.path("role").asLong()) : file(node.path("file"));
    }

    private Role role(long id) {
        return channel.guild().stream().flatMap(guild -> guild.roles().stream()).filter(role -> role.id() == id)
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no role " + id));
    }

    private static Upload file(JsonNode file) {
        String name = file.path("name").asText().replaceAll("[\\p{Cc}/\\\\]+", "_").strip();
        return Upload.of(name.replace(".", "").isEmpty() ? "file" : name, Base64.getDecoder().decode(file.path("content").asText()));
    }
}
