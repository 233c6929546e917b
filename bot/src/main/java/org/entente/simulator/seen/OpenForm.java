package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form on a person's screen.
 *
 * @param components as the bot sent them
 * @param source     the message whose button opened it
 * @param opening    what the interaction that opened it tells of itself
 */
public record OpenForm(String title, String customId, JsonNode components, List<Field> fields, Optional<Long> source,
        ObjectNode opening) {

    public OpenForm {
        fields = List.copyOf(fields);
    }

    /** @param data a modal with an id on each component */
    public static OpenForm of(JsonNode data, Optional<Long> source, ObjectNode opening) {
        List<Field> fields = new ArrayList<>();
        data.path("components").forEach(part -> fields.add(Field.of(part)));
        return new OpenForm(data.path("title").asText(), data.path("custom_id").asText(), data.path("components"),
                fields, source, opening);
    }

    /** @throws IllegalArgumentException naming the labels that there are */
    public Field field(String label) {
        return fields.stream().filter(field -> field.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no field \"" + label + "\" among " + fields.stream().map(Field::label).toList()));
    }

    /** Everything that can be read in it, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Form: " + title);
        fields.forEach(field -> lines.addAll(lines(field)));
        return lines;
    }

    public String text() {
        return String.join("\n", lines());
    }

    private static List<String> lines(Field field) {
        List<String> lines = new ArrayList<>(List.of(field.label().split("\\R", -1)));
        if (field.required()) {
            lines.set(lines.size() - 1, lines.getLast() + " *");
        }
        if (!field.description().isEmpty()) {
            lines.add("  " + field.description());
        }
        switch (field.kind()) {
            case TEXT -> lines.add("  [" + (field.value().isEmpty() ? field.placeholder() : field.value()) + "]");
            case STRING_SELECT, RADIO, CHECKBOX_GROUP -> field.options()
                    .forEach(option -> lines.add((option.chosen() ? "  (x) " : "  ( ) ") + option.label()));
            case USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT -> lines
                    .add("  [" + field.placeholder() + " ▾]");
            case FILE_UPLOAD -> lines.add("  [file]");
            case CHECKBOX -> lines.add(field.checked() ? "  [x]" : "  [ ]");
            case TEXT_DISPLAY -> {
                // The label is all there is.
            }
        }
        return lines;
    }
}
