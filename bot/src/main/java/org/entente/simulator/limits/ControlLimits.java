package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.entente.simulator.wire.Json;

/** The rules for what people press and choose: buttons, selects, and custom ids that occur once. */
final class ControlLimits {

    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private final Complaints complaints;
    private final Set<String> customIds = new HashSet<>();

    ControlLimits(Complaints complaints) {
        this.complaints = complaints;
    }

    void row(String path, JsonNode children) {
        boolean selects = children.path(0).path("type").asInt() != 2;
        complaints.length(path, children, 1, selects ? 1 : 5);
        for (int i = 0; i < children.size(); i++) {
            JsonNode child = children.get(i);
            String at = path + "." + i;
            switch (child.path("type").asInt()) {
                case 2 -> button(at, child);
                case 3, 5, 6, 7, 8 -> select(at, child);
                default -> complaints.add(at + ".type", "UNION_TYPE_CHOICES",
                        "Value of field \"type\" must be one of (2, 3, 5, 6, 7, 8).");
            }
        }
    }

    void button(String at, JsonNode button) {
        complaints.longest(at + ".label", button.path("label"), 80);
        int style = button.path("style").asInt();
        if (style == PREMIUM) {
            return;
        }
        if (button.path("label").asText("").isBlank() && !Json.has(button, "emoji")) {
            complaints.add(at + ".label", "BUTTON_COMPONENT_INVALID", "A button must have a label or an emoji");
        }
        if (style == LINK) {
            link(at, button);
        } else {
            customId(at, button);
        }
    }

    private void link(String at, JsonNode button) {
        complaints.length(at + ".url", button.path("url"), 1, 512);
        if (Json.has(button, "custom_id")) {
            complaints.add(at + ".custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified");
        }
    }

    void select(String at, JsonNode select) {
        customId(at, select);
        complaints.longest(at + ".placeholder", select.path("placeholder"), 150);
        counts(at, select, 25);
        if (select.path("type").asInt() == 3) {
            options(at, select, 1, 25);
        }
    }

    /** How few and how many values may be chosen. */
    void counts(String at, JsonNode control, int most) {
        complaints.range(at + ".min_values", control.path("min_values"), 0, most);
        complaints.range(at + ".max_values", control.path("max_values"), 1, most);
        if (control.path("min_values").asInt(0) > control.path("max_values").asInt(most)) {
            complaints.add(at + ".min_values", "COMPONENT_MIN_GREATER_THAN_MAX", "Must not be more than max_values");
        }
    }

    void options(String at, JsonNode control, int fewest, int most) {
        JsonNode options = control.path("options");
        complaints.length(at + ".options", options, fewest, most);
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String place = at + ".options." + i;
            JsonNode option = options.get(i);
            complaints.length(place + ".label", option.path("label"), 1, 100);
            complaints.length(place + ".value", option.path("value"), 1, 100);
            complaints.longest(place + ".description", option.path("description"), 100);
            if (!values.add(option.path("value").asText())) {
                complaints.add(place + ".value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used");
            }
        }
    }

    void customId(String at, JsonNode control) {
        complaints.length(at + ".custom_id", control.path("custom_id"), 1, 100);
        if (!customIds.add(control.path("custom_id").asText())) {
            complaints.add(at + ".custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated");
        }
    }
}
