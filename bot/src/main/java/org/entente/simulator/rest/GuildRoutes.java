package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.World;

/** Servers, their members, and direct messages. */
final class GuildRoutes {

    private final World world;

    GuildRoutes(World world) {
        this.world = world;
    }

    List<Route> routes() {
        return List.of(Route.of("GET", "/guilds/{guild_id}", call -> world.guild(call.id(0)).json()),
                Route.of("GET", "/guilds/{guild_id}/members/{user_id}",
                        call -> world.guild(call.id(0)).memberWithUser(call.id(1))),
                Route.of("GET", "/users/{user_id}", call -> world.person(call.id(0)).json()),
                Route.of("POST", "/users/@me/channels", this::directMessages));
    }

    private JsonNode directMessages(Call call) {
        long recipient = call.json().path("recipient_id").asLong();
        Person person = world.people().stream().filter(one -> one.id() == recipient).findFirst()
                .orElseThrow(() -> new Refused(400, 50033, "Invalid Recipient(s)"));
        return world.directMessages(person).json();
    }
}
