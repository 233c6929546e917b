package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a form held: {@code {"answer": ["one text"], "organization": ["3", "4"]}}. */
public final class FieldsJson {

    private FieldsJson() {}

    public static String write(Map<String, List<String>> fields) {
        ObjectNode node = Json.object();
        new TreeMap<>(fields).forEach((id, values) -> {
            ArrayNode list = node.putArray(id);
            values.forEach(list::add);
        });
        return Json.write(node);
    }

    public static Map<String, List<String>> read(String json) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : Json.object(Json.read(json)).properties()) {
            List<String> values = new ArrayList<>();
            Json.list(field.getValue()).forEach(value -> values.add(Json.text(value)));
            fields.put(field.getKey(), values);
        }
        return fields;
    }
}
