package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.entente.simulator.wire.Body;
import org.entente.simulator.wire.Refused;

/**
 * One REST call.
 *
 * @param params what stands in the places of the names in the route's pattern, in order
 */
record Call(List<String> params, Map<String, String> query, Body body) {

    /** The parameter at this place as an id. */
    long id(int place) {
        try {
            return Long.parseLong(params.get(place));
        } catch (NumberFormatException e) {
            throw new Refused(400, Refused.INVALID_BODY, "Value \"" + params.get(place) + "\" is not snowflake.");
        }
    }

    JsonNode json() {
        return body.json();
    }

    boolean asks(String flag) {
        return query.getOrDefault(flag, "false").equals("true");
    }
}
