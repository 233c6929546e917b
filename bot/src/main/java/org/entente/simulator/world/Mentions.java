package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.simulator.limits.Complaints;
import org.entente.simulator.seen.Components;

/**
 * Whom a message calls: those whom its text names, as far as {@code allowed_mentions} lets it. Without that field,
 * Discord calls everybody who is named.
 */
final class Mentions {

    private static final Pattern PERSON = Pattern.compile("<@!?(\\d{1,20})>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,20})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)");
    private static final int MOST = 100;

    private final World world;
    private final JsonNode allowed;

    /** @param allowed the field {@code allowed_mentions} of what was sent; missing: all are allowed */
    Mentions(World world, JsonNode allowed) {
        this.world = world;
        this.allowed = allowed;
    }

    static void check(String at, JsonNode allowed, Complaints complaints) {
        for (String kind : new String[]{"users", "roles"}) {
            complaints.longest(at + "allowed_mentions." + kind, allowed.path(kind), MOST);
            if (lists(allowed.path("parse"), kind) && !allowed.path(kind).isEmpty()) {
                complaints.add(at + "allowed_mentions." + kind, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                        "Mutually exclusive with 'parse'");
            }
        }
    }

    /** Writes into the message whom it calls. */
    void into(ObjectNode message) {
        String text = text(message);
        ArrayNode people = message.putArray("mentions");
        for (String id : named(PERSON, text, "users")) {
            world.people().stream().filter(person -> Long.toString(person.id()).equals(id))
                    .forEach(person -> people.add(person.json()));
        }
        ArrayNode roles = message.putArray("mention_roles");
        named(ROLE, text, "roles").forEach(roles::add);
        message.put("mention_everyone", EVERYONE.matcher(text).find() && allows("everyone", ""));
    }

    private List<String> named(Pattern pattern, String text, String kind) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().filter(id -> allows(kind, id))
                .toList();
    }

    private boolean allows(String kind, String id) {
        return !allowed.isObject() || lists(allowed.path("parse"), kind) || lists(allowed.path(kind), id);
    }

    private static boolean lists(JsonNode list, String word) {
        for (JsonNode one : list) {
            if (one.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** A backslash before a mention does not count: whether Discord heeds it differs from client to client. */
    private static String text(ObjectNode message) {
        StringBuilder text = new StringBuilder(message.path("content").asText(""));
        Components.all(message.path("components")).filter(component -> component.path("type").asInt() == 10)
                .forEach(component -> text.append('\n').append(component.path("content").asText()));
        return text.toString();
    }
}
