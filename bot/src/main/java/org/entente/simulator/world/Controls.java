package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Json;

/** The buttons and selects of a message, as far as a person can use them. */
final class Controls {

    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int USER_SELECT = 5;
    private static final int ROLE_SELECT = 6;

    private Controls() {}

    static JsonNode button(ShownMessage message, String customId) {
        JsonNode button = enabled(message, customId);
        if (button.path("type").asInt() != BUTTON) {
            throw new IllegalArgumentException(customId + " is no button");
        }
        return button;
    }

    static JsonNode select(ShownMessage message, String customId) {
        JsonNode select = enabled(message, customId);
        if (select.path("type").asInt() == BUTTON) {
            throw new IllegalArgumentException(customId + " is no select");
        }
        return select;
    }

    private static JsonNode enabled(ShownMessage message, String customId) {
        JsonNode control = message.control(customId)
                .orElseThrow(() -> new IllegalArgumentException("the message has no " + customId));
        if (control.path("disabled").asBoolean()) {
            throw new IllegalArgumentException(customId + " is disabled");
        }
        return control;
    }

    /** The chosen values, held against what a select or a group of boxes allows. */
    static ArrayNode chosen(JsonNode control, List<?> chosen, Resolved resolved) {
        int least = control.path("min_values").asInt(1);
        int most = control.path("max_values").asInt(control.path("type").asInt() == 22 ? 10 : 1);
        boolean mayBeEmpty = chosen.isEmpty() && !control.path("required").asBoolean(true);
        if (!mayBeEmpty && (chosen.size() < least || chosen.size() > most)) {
            throw new IllegalArgumentException("between " + least + " and " + most + " must be chosen in "
                    + control.path("custom_id").asText());
        }
        boolean listed = control.has("options");
        Set<String> values = values(control);
        ArrayNode array = Json.array();
        for (Object one : chosen) {
            if (listed && !values.contains(one.toString())) {
                throw new IllegalArgumentException(control.path("custom_id").asText() + " does not offer " + one);
            }
            fitting(control, one);
            array.add(listed || control.path("type").asInt() == STRING_SELECT ? one.toString() : resolved.id(one));
        }
        return array;
    }

    private static void fitting(JsonNode control, Object one) {
        if (control.path("type").asInt() == USER_SELECT && one instanceof Role) {
            throw new IllegalArgumentException(control.path("custom_id").asText() + " offers only people");
        }
        if (control.path("type").asInt() == ROLE_SELECT && !(one instanceof Role)) {
            throw new IllegalArgumentException(control.path("custom_id").asText() + " offers only roles");
        }
    }

    static Set<String> values(JsonNode control) {
        Set<String> values = new HashSet<>();
        control.path("options").forEach(option -> values.add(option.path("value").asText()));
        return values;
    }
}
