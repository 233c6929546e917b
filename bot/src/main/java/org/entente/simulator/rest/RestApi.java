package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.simulator.limits.BodySpec;
import org.entente.simulator.wire.Body;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.World;

/** Finds the route of a call and handles it. */
public final class RestApi {

    private final List<Route> routes;
    private final Optional<BodySpec> spec;
    private final Traffic traffic;

    /**
     * Where two routes fit, the first one wins.
     *
     * @param spec Discord's specification, where bodies are to be held against it
     */
    public RestApi(World world, Supplier<URI> gateway, InstantSource clock, Optional<BodySpec> spec, Traffic traffic) {
        this.spec = spec;
        this.traffic = traffic;
        this.routes = Stream.of(new CallbackRoute(world).routes(), new WebhookRoutes(world, clock).routes(),
                new ChannelRoutes(world).routes(), new SelfRoutes(world, gateway).routes(), new GuildRoutes(world)
                        .routes(),
                new CommandRoutes(world).routes()).flatMap(List::stream).toList();
    }

    /**
     * Handles a call.
     *
     * @param path below {@code /api/v10}, beginning with a slash
     * @return what to answer with; JSON's null for 204
     * @throws Refused as Discord would
     */
    JsonNode handle(String method, String path, Map<String, String> query, Supplier<Body> body) {
        List<String> steps = List.of(path.substring(1).split("/"));
        for (Route route : routes) {
            Optional<List<String>> params = route.match(method, steps);
            if (params.isPresent()) {
                Call call = new Call(params.get(), query, body.get());
                holdAgainstSpec(route, call);
                return route.handle(call);
            }
        }
        traffic.unknownRoute();
        throw new Refused(404, 0, "404: Not Found");
    }

    private void holdAgainstSpec(Route route, Call call) {
        if (spec.isPresent() && !call.json().isMissingNode()) {
            spec.get().check(route.method(), route.pattern(), call.json());
        }
    }

    /** How often each route was called; those never called are left out. */
    public Map<String, Long> calls() {
        return routes.stream().filter(route -> route.calls() > 0)
                .collect(Collectors.toMap(route -> route.method() + " " + route.pattern(), Route::calls));
    }
}
