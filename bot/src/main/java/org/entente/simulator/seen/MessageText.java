package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Puts a message into lines that read as it looks. */
final class MessageText {

    private static final String SEPARATOR = "────";

    private final List<String> lines = new ArrayList<>();

    static List<String> lines(ShownMessage message) {
        MessageText text = new MessageText();
        if (!message.content().isEmpty()) {
            text.prose(message.content());
        }
        message.json().path("embeds").forEach(text::embed);
        message.components().forEach(text::component);
        boolean named = Components.all(message.components()).anyMatch(c -> c.has("file"));
        if (!named) {
            message.files().forEach(file -> text.lines.add("(file: " + file.name() + ")"));
        }
        return List.copyOf(text.lines);
    }

    static boolean isSelect(int type) {
        return type == 3 || (type >= 5 && type <= 8);
    }

    private void prose(String markdown) {
        lines.addAll(Markdown.plain(markdown).lines().toList());
    }

    private void embed(JsonNode embed) {
        for (String field : new String[]{"title", "description"}) {
            if (embed.hasNonNull(field)) {
                prose(embed.path(field).asText());
            }
        }
        embed.path("fields").forEach(field -> prose(field.path("name").asText() + ": " + field.path("value").asText()));
    }

    private void component(JsonNode component) {
        switch (component.path("type").asInt()) {
            case 1 -> lines.add(row(component.path("components")));
            case 9 -> section(component);
            case 10 -> prose(component.path("content").asText());
            case 12 -> component.path("items").forEach(
                    item -> lines.add("(picture: " + item.path("description").asText("without description") + ")"));
            case 13 -> lines.add("(file: " + component.path("name").asText() + ")");
            case 14 -> lines.add(SEPARATOR);
            case 17 -> component.path("components").forEach(this::component);
            default -> lines.add("(unknown component " + component.path("type") + ")");
        }
    }

    private void section(JsonNode section) {
        section.path("components").forEach(this::component);
        JsonNode accessory = section.path("accessory");
        lines.add(accessory.path("type").asInt() == 11
                ? "(picture: " + accessory.path("description").asText("without description") + ")"
                : control(accessory));
    }

    private static String row(JsonNode controls) {
        List<String> shown = new ArrayList<>();
        controls.forEach(control -> shown.add(control(control)));
        return String.join(" ", shown);
    }

    private static String control(JsonNode control) {
        if (isSelect(control.path("type").asInt())) {
            return "[" + Select.of(control).placeholder() + " ▾]";
        }
        Button button = Button.of(control);
        String label = button.isLink() ? button.label() + " ↗" : button.label();
        return button.disabled() ? "[" + label + " (off)]" : "[" + label + "]";
    }
}
