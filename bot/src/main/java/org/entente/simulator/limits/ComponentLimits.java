package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** The rules for a message's tree of components; one instance checks one message. */
final class ComponentLimits {

    private static final Set<Integer> TOP = Set.of(1, 9, 10, 12, 13, 14, 17);
    private static final Set<Integer> IN_CONTAINER = Set.of(1, 9, 10, 12, 13, 14);
    private static final int COMPONENTS = 40;
    private static final int TEXT = 4000;
    private static final int ROWS = 5;

    private final Complaints complaints;
    private final Set<String> files;
    private final ControlLimits controls;
    private int count;
    private int text;

    ComponentLimits(Complaints complaints, Set<String> files) {
        this.complaints = complaints;
        this.files = files;
        this.controls = new ControlLimits(complaints);
    }

    void message(String path, JsonNode components, boolean v2) {
        if (!v2 && components.size() > ROWS) {
            complaints.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.");
        }
        children(path, components, v2 ? TOP : Set.of(1));
        if (count > COMPONENTS) {
            complaints.add(path, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    "The total number of components must not exceed 40");
        }
        if (text > TEXT) {
            complaints.add(path, "COMPONENT_MAX_TOTAL_TEXT_SIZE_EXCEEDED",
                    "The total text size must not exceed 4000 characters");
        }
    }

    private void children(String path, JsonNode components, Set<Integer> allowed) {
        Set<Integer> ids = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            JsonNode component = components.get(i);
            String at = path + "." + i;
            count++;
            if (!allowed.contains(component.path("type").asInt())) {
                complaints.add(at + ".type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of " + allowed);
                continue;
            }
            if (component.path("id").asInt() > 0 && !ids.add(component.path("id").asInt())) {
                complaints.add(at + ".id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
            }
            component(at, component);
        }
    }

    private void component(String at, JsonNode component) {
        switch (component.path("type").asInt()) {
            case 1 -> row(at + ".components", component.path("components"));
            case 9 -> section(at, component);
            case 10 -> text(at, component);
            case 12 -> gallery(at + ".items", component.path("items"));
            case 13 -> media(at + ".file", component.path("file"));
            case 17 -> container(at + ".components", component.path("components"));
            default -> {
                // A separator has nothing to check.
            }
        }
    }

    private void row(String path, JsonNode children) {
        count += children.size();
        controls.row(path, children);
    }

    private void section(String at, JsonNode section) {
        complaints.length(at + ".components", section.path("components"), 1, 3);
        children(at + ".components", section.path("components"), Set.of(10));
        JsonNode accessory = section.path("accessory");
        count++;
        switch (accessory.path("type").asInt()) {
            case 2 -> controls.button(at + ".accessory", accessory);
            case 11 -> media(at + ".accessory.media", accessory.path("media"));
            default -> complaints.required(at + ".accessory");
        }
    }

    private void text(String at, JsonNode display) {
        complaints.length(at + ".content", display.path("content"), 1, TEXT);
        text += Lengths.of(display.path("content"));
    }

    private void gallery(String path, JsonNode items) {
        complaints.length(path, items, 1, 10);
        for (int i = 0; i < items.size(); i++) {
            media(path + "." + i + ".media", items.get(i).path("media"));
            complaints.longest(path + "." + i + ".description", items.get(i).path("description"), 1024);
        }
    }

    private void media(String path, JsonNode media) {
        String url = media.path("url").asText("");
        if (url.isEmpty()) {
            complaints.required(path + ".url");
        } else if (url.startsWith("attachment://") && !files.contains(url.substring("attachment://".length()))) {
            complaints.add(path + ".url", "ATTACHMENT_NOT_FOUND",
                    "The referenced attachment was not found in the message: " + url);
        }
    }

    private void container(String path, JsonNode children) {
        if (children.isEmpty()) {
            complaints.required(path);
        }
        children(path, children, IN_CONTAINER);
    }
}
