package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Snowflakes;
import org.entente.simulator.world.Lasting.Offer;

/** The commands that the bot has registered, for all servers and for single ones. */
public final class Commands {

    /** The scope of the commands that every server has. */
    public static final long GLOBAL = 0;

    /** Discord's number for the context of direct messages with the bot. */
    private static final int WITH_THE_BOT = 1;

    private final Snowflakes ids;
    private final Runnable changed;
    private final Map<Long, Map<String, ObjectNode>> byScope = new ConcurrentHashMap<>();

    /** @param changed told after each change */
    Commands(Snowflakes ids, Runnable changed) {
        this.ids = ids;
        this.changed = changed;
    }

    /** Puts these commands in the place of all that the scope had; a name that was there keeps its id. */
    public synchronized ArrayNode replace(long application, long scope, JsonNode commands) {
        Map<String, ObjectNode> old = byScope.getOrDefault(scope, Map.of());
        Map<String, ObjectNode> fresh = new LinkedHashMap<>();
        for (JsonNode command : commands) {
            fresh.put(key(command), completed(application, scope, command, old));
        }
        byScope.put(scope, fresh);
        changed.run();
        return list(scope);
    }

    /** Adds one command, or puts it in the place of the one with its name. */
    public synchronized ObjectNode put(long application, long scope, JsonNode command) {
        Map<String, ObjectNode> others = new LinkedHashMap<>(byScope.getOrDefault(scope, Map.of()));
        ObjectNode completed = completed(application, scope, command, others);
        others.put(key(command), completed);
        byScope.put(scope, others);
        changed.run();
        return completed;
    }

    public synchronized void remove(long scope, long id) {
        Map<String, ObjectNode> others = new LinkedHashMap<>(byScope.getOrDefault(scope, Map.of()));
        if (!others.values().removeIf(command -> command.path("id").asLong() == id)) {
            throw new Refused(404, 10063, "Unknown application command");
        }
        byScope.put(scope, others);
        changed.run();
    }

    public ArrayNode list(long scope) {
        return byScope.getOrDefault(scope, Map.of()).values().stream().collect(Json.toArray());
    }

    /** What a server offers: its own commands and the global ones. */
    Stream<ObjectNode> in(long guild) {
        return Stream.of(guild, GLOBAL).distinct().flatMap(scope -> byScope.getOrDefault(scope, Map.of()).values()
                .stream());
    }

    /** Those that say nothing of contexts stand everywhere. */
    Stream<ObjectNode> inDirectMessages() {
        return in(GLOBAL).filter(command -> !Json.has(command, "contexts") || command.path("contexts")
                .valueStream().anyMatch(context -> context.asInt() == WITH_THE_BOT));
    }

    synchronized void restore(Offer offer) {
        Map<String, ObjectNode> restored = new LinkedHashMap<>();
        offer.commands().forEach(command -> restored.put(key(command), command));
        byScope.put(offer.id(), restored);
    }

    Stream<Offer> lasting() {
        return byScope.entrySet().stream().map(scope -> new Offer(scope.getKey(), List.copyOf(scope.getValue()
                .values())));
    }

    private ObjectNode completed(long application, long scope, JsonNode command, Map<String, ObjectNode> old) {
        ObjectNode known = old.get(key(command));
        ObjectNode json = command.deepCopy();
        json.put("id", known == null ? Long.toString(ids.next()) : known.path("id").asText());
        json.put("application_id", Long.toString(application)).put("version", Long.toString(ids.next()));
        json.put("type", command.path("type").asInt(1));
        if (scope != GLOBAL) {
            json.put("guild_id", Long.toString(scope));
        }
        return json;
    }

    private static String key(JsonNode command) {
        return command.path("type").asInt(1) + "/" + command.path("name").asText();
    }
}
