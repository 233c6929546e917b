package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.StreamSupport;
import org.entente.simulator.limits.CommandLimits;
import org.entente.simulator.limits.Complaints;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Commands;
import org.entente.simulator.world.World;

/** Registering commands, for all servers and for one. */
final class CommandRoutes {

    private final World world;

    CommandRoutes(World world) {
        this.world = world;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        add(routes, "/applications/{application_id}/commands", call -> Commands.GLOBAL, 1);
        add(routes, "/applications/{application_id}/guilds/{guild_id}/commands", this::guild, 2);
        return routes;
    }

    private void add(List<Route> routes, String path, ToLongFunction<Call> scope, int command) {
        String one = path + "/{command_id}";
        routes.add(Route.of("GET", path, call -> world.commands().list(scope.applyAsLong(call))));
        routes.add(Route.of("PUT", path, call -> replace(call, scope.applyAsLong(call))));
        routes.add(Route.of("POST", path, call -> put(call, scope.applyAsLong(call), call.json())));
        routes.add(Route.of("GET", one, call -> found(scope.applyAsLong(call), call.params().get(command))));
        routes.add(Route.of("PATCH", one, call -> change(call, scope.applyAsLong(call), call.params().get(command))));
        routes.add(Route.silent("DELETE", one,
                call -> world.commands().remove(scope.applyAsLong(call), call.id(command))));
    }

    private long guild(Call call) {
        return world.guild(call.id(1)).id();
    }

    private JsonNode replace(Call call, long scope) {
        Complaints complaints = new Complaints();
        CommandLimits.checkAll(call.json(), complaints);
        complaints.refuse();
        return world.commands().replace(call.id(0), scope, call.json());
    }

    private JsonNode put(Call call, long scope, JsonNode command) {
        Complaints complaints = new Complaints();
        CommandLimits.check("", command, complaints);
        complaints.refuse();
        return world.commands().put(call.id(0), scope, command);
    }

    private JsonNode change(Call call, long scope, String id) {
        ObjectNode changed = found(scope, id).deepCopy();
        if (call.json() instanceof ObjectNode given) {
            changed.setAll(given);
        }
        return put(call, scope, changed);
    }

    private JsonNode found(long scope, String id) {
        return StreamSupport.stream(world.commands().list(scope).spliterator(), false)
                .filter(command -> command.path("id").asText().equals(id)).findFirst()
                .orElseThrow(() -> new Refused(404, 10063, "Unknown application command"));
    }
}
