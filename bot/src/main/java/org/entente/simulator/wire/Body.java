package org.entente.simulator.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a request carries.
 *
 * @param json  missing where there is none
 * @param files by the number that stands in {@code files[n]}
 */
public record Body(JsonNode json, SortedMap<Integer, Upload> files) {

    public static final Body EMPTY = new Body(MissingNode.getInstance(), new TreeMap<>());

    public Body {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The same files with another part of the JSON. */
    public Body at(String field) {
        return new Body(json.path(field), files);
    }
}
