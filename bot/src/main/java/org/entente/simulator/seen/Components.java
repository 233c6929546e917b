package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks a tree of components in reading order. */
public final class Components {

    private Components() {}

    /** Every component, each before those inside it. */
    public static Stream<JsonNode> all(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false).flatMap(Components::withInner);
    }

    private static Stream<JsonNode> withInner(JsonNode component) {
        Stream<JsonNode> children = all(component.path("components"));
        Stream<JsonNode> single = Stream.of(component.path("accessory"), component.path("component"))
                .filter(JsonNode::isObject).flatMap(Components::withInner);
        return Stream.of(List.of(component).stream(), children, single).flatMap(part -> part);
    }
}
