package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.simulator.wire.Json;

/**
 * A role of a server.
 *
 * @param permissions a sum of {@link Permissions}
 */
public record Role(long id, String name, int position, long permissions) {

    @Override
    public String toString() {
        return name;
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", Long.toString(id)).put("name", name).put("position", position)
                .put("color", 0).put("hoist", false).put("managed", false).put("mentionable", false).put("flags", 0)
                .put("permissions", Long.toString(permissions));
        json.putObject("colors").put("primary_color", 0).putNull("secondary_color").putNull("tertiary_color");
        return json;
    }
}
