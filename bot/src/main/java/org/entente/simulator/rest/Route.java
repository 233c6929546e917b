package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;

/** A method and a path of the API, written as Discord's specification writes it, and what happens there. */
final class Route {

    private final String method;
    private final String pattern;
    private final List<String> steps;
    private final Function<Call, JsonNode> handler;
    private final LongAdder calls = new LongAdder();

    private Route(String method, String pattern, Function<Call, JsonNode> handler) {
        this.method = method;
        this.pattern = pattern;
        this.steps = List.of(pattern.substring(1).split("/"));
        this.handler = handler;
    }

    /** A route that answers with JSON, or with 204 where that is null. */
    static Route of(String method, String pattern, Function<Call, JsonNode> handler) {
        return new Route(method, pattern, handler);
    }

    /** A route that answers with 204. */
    static Route silent(String method, String pattern, Consumer<Call> handler) {
        return new Route(method, pattern, call -> {
            handler.accept(call);
            return NullNode.getInstance();
        });
    }

    /** The parameters, if this is the route. */
    Optional<List<String>> match(String calledMethod, List<String> called) {
        if (!calledMethod.equals(method) || called.size() != steps.size()) {
            return Optional.empty();
        }
        List<String> params = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).startsWith("{")) {
                params.add(called.get(i));
            } else if (!steps.get(i).equals(called.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(params);
    }

    JsonNode handle(Call call) {
        calls.increment();
        return handler.apply(call);
    }

    String method() {
        return method;
    }

    String pattern() {
        return pattern;
    }

    long calls() {
        return calls.sum();
    }
}
