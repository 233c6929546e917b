package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.World;

/** What the bot can ask about itself and where to connect. */
final class SelfRoutes {

    private final World world;
    private final Supplier<URI> gateway;

    SelfRoutes(World world, Supplier<URI> gateway) {
        this.world = world;
        this.gateway = gateway;
    }

    List<Route> routes() {
        return List.of(Route.of("GET", "/users/@me", call -> world.botJson()),
                Route.of("GET", "/gateway", call -> Json.object().put("url", gateway.get().toString())),
                Route.of("GET", "/gateway/bot", call -> gatewayForBots()),
                Route.of("GET", "/applications/@me", call -> application()),
                Route.of("GET", "/oauth2/applications/@me", call -> application()));
    }

    private JsonNode gatewayForBots() {
        ObjectNode json = Json.object().put("url", gateway.get().toString()).put("shards", 1);
        json.putObject("session_start_limit").put("total", 1000).put("remaining", 1000).put("reset_after", 0)
                .put("max_concurrency", 1);
        return json;
    }

    private JsonNode application() {
        ObjectNode json = Json.object().put("id", Long.toString(world.bot())).put("name", "Entente").putNull("icon")
                .put("description", "").put("bot_public", false).put("bot_require_code_grant", false)
                .put("verify_key", "").put("flags", 0);
        json.putArray("tags");
        json.set("owner", world.botJson());
        return json;
    }
}
