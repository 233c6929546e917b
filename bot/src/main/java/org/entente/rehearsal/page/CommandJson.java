package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.ListedCommand;

/** A command as the page lists it. */
final class CommandJson {

    private CommandJson() {}

    static ObjectNode of(ListedCommand command) {
        ObjectNode json = Json.object().put("path", command.path()).put("shown", command.shown())
                .put("description", command.description()).put("onMessages", command.onMessages());
        ArrayNode options = json.putArray("options");
        command.options().forEach(option -> options.add(option(option)));
        return json;
    }

    private static ObjectNode option(ListedCommand.Option option) {
        ObjectNode json = Json.object().put("name", option.name()).put("shown", option.shown())
                .put("description", option.description()).put("type", option.type())
                .put("required", option.required()).put("autocomplete", option.autocomplete());
        option.choices().forEach(json.putArray("choices")::add);
        option.limits().leastLength().ifPresent(least -> json.put("minLength", least));
        option.limits().mostLength().ifPresent(most -> json.put("maxLength", most));
        option.limits().leastValue().ifPresent(least -> json.put("minValue", least));
        option.limits().mostValue().ifPresent(most -> json.put("maxValue", most));
        return json;
    }
}
