package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.simulator.wire.Json;

/** What a message tells of the interaction that it answers: who did what. */
public final class InteractionMetadata {

    private static final int TYPED = 1;
    private static final int ON_MESSAGE = 3;

    private InteractionMetadata() {}

    /** Once there is a first answer, it is told as well: what is made now follows it. */
    public static ObjectNode of(Interaction interaction) {
        ObjectNode json = Json.object().put("id", Long.toString(interaction.id()))
                .put("type", interaction.kind().number());
        json.set("user", interaction.person().json());
        json.set("authorizing_integration_owners", InteractionJson.owners(interaction.channel()));
        interaction.original().ifPresent(first -> json.put("original_response_message_id", Long.toString(first)));
        cause(json, interaction.cause());
        return json;
    }

    private static void cause(ObjectNode json, Cause cause) {
        switch (cause) {
            case Cause.Typed typed -> json.put("name", typed.path()).put("command_type", TYPED);
            case Cause.Taken taken -> json.put("name", taken.name()).put("command_type", ON_MESSAGE)
                    .put("target_message_id", Long.toString(taken.message()));
            case Cause.Pressed pressed -> json.put("interacted_message_id", Long.toString(pressed.message()));
            case Cause.Filled filled -> json.set("triggering_interaction_metadata", filled.opening());
        }
    }
}
