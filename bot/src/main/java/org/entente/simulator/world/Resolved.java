package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Upload;

/** The people, roles, channels and files that a person chose, described for the bot beside their ids. */
final class Resolved {

    private final World world;
    private final Channel channel;
    private final ObjectNode json = Json.object();

    Resolved(World world, Channel channel) {
        this.world = world;
        this.channel = channel;
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    ObjectNode json() {
        return json;
    }

    /** Describes the person, role or channel and returns its id. */
    String id(Object chosen) {
        return switch (chosen) {
            case Person person -> person(person);
            case Role role -> put("roles", role.id(), role.json());
            case Channel other -> put("channels", other.id(),
                    other.json().put("permissions", Long.toString(other.permissionsOf(world.bot()))));
            default -> throw new IllegalArgumentException("not a person, role or channel: " + chosen);
        };
    }

    /** The person, role or channel that a select's default value names. */
    Object named(JsonNode value) {
        long id = value.path("id").asLong();
        return switch (value.path("type").asText()) {
            case "role" -> channel.guild().orElseThrow().roles().stream().filter(role -> role.id() == id).findFirst()
                    .orElseThrow();
            case "channel" -> world.channel(id);
            default -> world.person(id);
        };
    }

    private String person(Person person) {
        channel.guild().filter(guild -> guild.has(person)).ifPresent(guild -> put("members", person.id(), guild
                .memberJson(person.id()).put("permissions", Long.toString(channel.permissionsOf(person.id())))));
        return put("users", person.id(), person.json());
    }

    String file(Object chosen) {
        if (!(chosen instanceof Upload upload)) {
            throw new IllegalArgumentException("not a file: " + chosen);
        }
        ObjectNode kept = world.attachments().keep(upload).put("ephemeral", true);
        return put("attachments", kept.path("id").asLong(), kept);
    }

    String message(Message message) {
        return put("messages", message.id(), message.json());
    }

    private String put(String kind, long id, ObjectNode described) {
        json.withObjectProperty(kind).set(Long.toString(id), described);
        return Long.toString(id);
    }
}
