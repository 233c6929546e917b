package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;

/** Where the world tells the bot what happened. */
public interface Events {

    /** @param type as the gateway names it: {@code INTERACTION_CREATE} */
    void tell(String type, JsonNode data);
}
