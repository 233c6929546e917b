package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;

/** The rules for a form (a modal) that the bot opens. */
public final class FormLimits {

    private static final int PARTS = 5;
    private static final int TEXT = 4000;
    private static final int GROUP = 10;

    private final Complaints complaints;
    private final ControlLimits controls;

    private FormLimits(Complaints complaints) {
        this.complaints = complaints;
        this.controls = new ControlLimits(complaints);
    }

    public static void check(JsonNode form, Complaints complaints) {
        new FormLimits(complaints).form(form);
    }

    private void form(JsonNode form) {
        complaints.length("data.title", form.path("title"), 1, 45);
        complaints.length("data.custom_id", form.path("custom_id"), 1, 100);
        JsonNode parts = form.path("components");
        complaints.length("data.components", parts, 1, PARTS);
        for (int i = 0; i < parts.size(); i++) {
            part("data.components." + i, parts.get(i));
        }
    }

    private void part(String at, JsonNode part) {
        switch (part.path("type").asInt()) {
            case 1 -> {
                complaints.length(at + ".components", part.path("components"), 1, 1);
                input(at + ".components.0", part.path("components").path(0));
            }
            case 10 -> complaints.length(at + ".content", part.path("content"), 1, TEXT);
            case 18 -> label(at, part);
            default -> complaints.add(at + ".type", "UNION_TYPE_CHOICES",
                    "Value of field \"type\" must be one of (1, 10, 18).");
        }
    }

    private void label(String at, JsonNode label) {
        complaints.length(at + ".label", label.path("label"), 1, 45);
        complaints.longest(at + ".description", label.path("description"), 100);
        field(at + ".component", label.path("component"));
    }

    private void field(String at, JsonNode field) {
        switch (field.path("type").asInt()) {
            case 3, 5, 6, 7, 8 -> select(at, field);
            case 4 -> input(at, field);
            case 19 -> chosen(at, field);
            case 21 -> {
                controls.customId(at, field);
                controls.options(at, field, 2, GROUP);
            }
            case 22 -> {
                chosen(at, field);
                controls.options(at, field, 1, GROUP);
            }
            case 23 -> controls.customId(at, field);
            default -> complaints.add(at + ".type", "UNION_TYPE_CHOICES",
                    "Value of field \"type\" must be one of (3, 4, 5, 6, 7, 8, 19, 21, 22, 23).");
        }
    }

    private void select(String at, JsonNode select) {
        controls.select(at, select);
        if (select.path("disabled").asBoolean()) {
            complaints.add(at + ".disabled", "COMPONENT_DISABLED_NOT_ALLOWED", "Not allowed in a modal");
        }
        if (select.path("required").asBoolean(true) && select.path("min_values").asInt(1) == 0) {
            complaints.add(at + ".min_values", "COMPONENT_REQUIRED_WITH_ZERO_MIN_VALUES",
                    "Must be at least 1 where the field is required");
        }
    }

    private void chosen(String at, JsonNode field) {
        controls.customId(at, field);
        controls.counts(at, field, GROUP);
    }

    private void input(String at, JsonNode input) {
        controls.customId(at, input);
        complaints.range(at + ".style", input.path("style"), 1, 2);
        complaints.range(at + ".min_length", input.path("min_length"), 0, TEXT);
        complaints.range(at + ".max_length", input.path("max_length"), 1, TEXT);
        complaints.longest(at + ".value", input.path("value"), input.path("max_length").asInt(TEXT));
        complaints.longest(at + ".placeholder", input.path("placeholder"), 100);
    }
}
