package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.simulator.seen.Field;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.wire.Json;
import org.jspecify.annotations.Nullable;

/** A form as a person filled it, held against what the form allows. */
final class FormInput {

    private final OpenForm form;
    private final Resolved resolved;

    FormInput(OpenForm form, Resolved resolved) {
        this.form = form;
        this.resolved = resolved;
    }

    ObjectNode data(Map<String, ?> values) {
        refuseStrangers(values.keySet());
        ObjectNode data = Json.object().put("custom_id", form.customId());
        ArrayNode parts = data.putArray("components");
        for (Field field : form.fields()) {
            ObjectNode part = parts.addObject().put("type", field.kind() == Field.Kind.TEXT_DISPLAY ? 10 : 18)
                    .put("id", parts.size());
            if (field.kind() != Field.Kind.TEXT_DISPLAY) {
                part.set("component", filled(field, Optional.ofNullable(values.get(field.customId()))));
            }
        }
        data.set("resolved", resolved.json());
        return data;
    }

    private void refuseStrangers(Set<String> customIds) {
        Set<String> known = form.fields().stream().map(Field::customId).collect(Collectors.toSet());
        customIds.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("the form has no field " + id);
        });
    }

    private ObjectNode filled(Field field, Optional<?> given) {
        ObjectNode component = Json.object().put("type", field.json().path("type").asInt())
                .put("id", field.json().path("id").asInt()).put("custom_id", field.customId());
        return switch (field.kind()) {
            case TEXT -> component.put("value", text(field, given.map(Object::toString).orElse(field.value())));
            case RADIO -> component.put("value", radio(field, given.map(Object::toString)));
            case CHECKBOX -> component.put("value",
                    given.map(value -> Boolean.parseBoolean(value.toString())).orElse(field.checked()));
            case STRING_SELECT, CHECKBOX_GROUP -> component.set("values",
                    Controls.chosen(field.json(), given.map(FormInput::list).orElse(field.chosen()), resolved));
            case USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT -> component.set("values",
                    Controls.chosen(field.json(), given.map(FormInput::list).orElseGet(() -> preset(field)), resolved));
            case FILE_UPLOAD -> component.set("values", files(field, given.map(FormInput::list).orElse(List.of())));
            case TEXT_DISPLAY -> throw new IllegalArgumentException("a text display cannot be filled");
        };
    }

    /** The people, roles and channels that the bot chose beforehand. */
    private List<?> preset(Field field) {
        List<Object> chosen = new ArrayList<>();
        field.json().path("default_values").forEach(value -> chosen.add(resolved.named(value)));
        return chosen;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String text(Field field, String text) {
        JsonNode json = field.json();
        int length = text.codePointCount(0, text.length());
        boolean missing = field.required() && length == 0;
        boolean tooShort = length > 0 && length < json.path("min_length").asInt(0);
        if (missing || tooShort || length > json.path("max_length").asInt(4000)) {
            throw new IllegalArgumentException("the client does not send " + field.label() + " with this text");
        }
        return text;
    }

    private static @Nullable String radio(Field field, Optional<String> given) {
        String value = given.orElse(field.chosen().isEmpty() ? "" : field.chosen().getFirst());
        if (value.isEmpty() && !field.required()) {
            return null;
        }
        if (!Controls.values(field.json()).contains(value)) {
            throw new IllegalArgumentException(field.label() + " does not offer \"" + value + "\"");
        }
        return value;
    }

    private ArrayNode files(Field field, List<?> uploads) {
        int least = field.required() ? field.json().path("min_values").asInt(1) : 0;
        if (uploads.size() < least || uploads.size() > field.json().path("max_values").asInt(1)) {
            throw new IllegalArgumentException(field.label() + " does not take " + uploads.size() + " files");
        }
        ArrayNode ids = Json.array();
        uploads.forEach(upload -> ids.add(resolved.file(upload)));
        return ids;
    }
}
