package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.simulator.limits.Complaints;
import org.entente.simulator.limits.FileLimits;
import org.entente.simulator.limits.MessageLimits;
import org.entente.simulator.wire.Body;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Upload;

/** Composes messages, new ones and edits, and holds them against what Discord allows; the caller puts them in place. */
public final class MessageDesk {

    private static final int SUPPRESS_EMBEDS = 1 << 2;
    private static final int SILENT = 1 << 12;
    private static final int FREE_FLAGS = SUPPRESS_EMBEDS | SILENT | MessageLimits.COMPONENTS_V2;

    private final World world;

    public MessageDesk(World world) {
        this.world = world;
    }

    Message post(Channel channel, Person author, ObjectNode json) {
        ObjectNode whole = frame(channel, author.json());
        whole.setAll(json);
        new Mentions(world, MissingNode.getInstance()).into(whole);
        return message(channel, author.id(), Optional.empty(), whole);
    }

    /**
     * A new message of the bot, of its own accord.
     *
     * @throws Refused as Discord would
     */
    public Message create(Channel channel, Body body) {
        ObjectNode json = frame(channel, world.botJson());
        fill(json, "", body);
        return message(channel, world.bot(), Optional.empty(), json);
    }

    /**
     * A message of the bot that answers what somebody did.
     *
     * @param at      where the message stands in the request's body: empty, or {@code data.}
     * @param onlyFor the one person who will see it
     * @throws Refused as Discord would
     */
    public Message answer(Interaction interaction, String at, Body body, Optional<Person> onlyFor) {
        ObjectNode json = answer(interaction, onlyFor.isPresent() ? Message.EPHEMERAL : 0);
        fill(json, at, body);
        return message(interaction.channel(), world.bot(), onlyFor.map(Person::id), json);
    }

    /** "… is thinking". */
    public Message thinking(Interaction interaction, Optional<Person> onlyFor) {
        ObjectNode json = answer(interaction, Message.LOADING | (onlyFor.isPresent() ? Message.EPHEMERAL : 0));
        return message(interaction.channel(), world.bot(), onlyFor.map(Person::id), json);
    }

    /** Changes what the body names and leaves the rest. */
    public Message edit(Message old, String at, Body body) {
        ObjectNode json = old.json().deepCopy();
        json.put("flags", old.flags() & ~Message.LOADING);
        fill(json, at, body);
        if (!old.isLoading()) {
            json.put("edited_timestamp", Instant.now().toString());
        }
        return new Message(old.id(), old.channel(), old.author(), old.onlyFor(), json);
    }

    private static Message message(Channel channel, long author, Optional<Long> onlyFor, ObjectNode json) {
        return new Message(json.path("id").asLong(), channel.id(), author, onlyFor, json);
    }

    private ObjectNode answer(Interaction interaction, int flags) {
        ObjectNode json = frame(interaction.channel(), world.botJson()).put("flags", flags);
        return json.set("interaction_metadata", InteractionMetadata.of(interaction));
    }

    private ObjectNode frame(Channel channel, ObjectNode author) {
        ObjectNode json = Json.object().put("id", Long.toString(world.nextId())).put("type", 0)
                .put("channel_id", Long.toString(channel.id())).put("content", "").put("tts", false)
                .put("mention_everyone", false).put("pinned", false).put("flags", 0)
                .put("timestamp", Instant.now().toString()).putNull("edited_timestamp");
        for (String list : new String[]{"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            json.putArray(list);
        }
        return json.set("author", author);
    }

    private void fill(ObjectNode json, String at, Body body) {
        FileLimits.check(body.files().values());
        JsonNode given = body.json();
        for (String field : new String[]{"content", "embeds", "components"}) {
            if (given.has(field)) {
                json.set(field, Json.has(given, field) ? given.get(field) : blank(field));
            }
        }
        if (Json.has(given, "poll")) {
            json.set("poll", given.get("poll"));
        }
        json.put("flags", json.path("flags").asInt() | (given.path("flags").asInt() & FREE_FLAGS));
        ArrayNode attachments = retained(json.path("attachments"), given);
        FileLimits.atMostTen(attachments.size() + body.files().size());
        check(at, json, body, attachments);
        new Mentions(world, given.path("allowed_mentions")).into(json);
        body.files().forEach((number, upload) -> attachments.add(described(number, upload, given)));
        json.set("attachments", attachments);
        json.set("components", Completion.of(json.path("components"), attachments));
    }

    private static JsonNode blank(String field) {
        return field.equals("content") ? TextNode.valueOf("") : Json.array();
    }

    /** An edit that names attachments keeps of the old ones only those. */
    private static ArrayNode retained(JsonNode old, JsonNode given) {
        Set<String> named = new HashSet<>();
        given.path("attachments").forEach(attachment -> named.add(attachment.path("id").asText()));
        boolean all = !given.has("attachments");
        ArrayNode kept = Json.array();
        old.forEach(attachment -> {
            if (all || named.contains(attachment.path("id").asText())) {
                kept.add(attachment);
            }
        });
        return kept;
    }

    private static void check(String at, ObjectNode json, Body body, ArrayNode retained) {
        Set<String> names = new HashSet<>();
        retained.forEach(attachment -> names.add(attachment.path("filename").asText()));
        body.files().values().stream().map(Upload::name).forEach(names::add);
        ObjectNode whole = Json.object();
        whole.setAll(json);
        ArrayNode all = whole.putArray("attachments");
        names.forEach(all::add);
        Complaints complaints = new Complaints();
        MessageLimits.check(at, whole, names, complaints);
        Mentions.check(at, body.json().path("allowed_mentions"), complaints);
        complaints.refuse();
    }

    private ObjectNode described(int number, Upload upload, JsonNode given) {
        ObjectNode kept = world.attachments().keep(upload);
        for (JsonNode attachment : given.path("attachments")) {
            if (attachment.path("id").asInt(-1) == number && Json.has(attachment, "description")) {
                kept.put("description", attachment.path("description").asText());
            }
        }
        return kept;
    }
}
