package org.entente.store.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** JSON text in the record: exact on writing, strict on reading. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final ObjectWriter ESCAPING = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Half of a surrogate pair has no UTF-8: such a text is escaped to ASCII, so that it comes back as it was. */
    public static String write(JsonNode node) {
        try {
            String text = MAPPER.writeValueAsString(node);
            return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? text : ESCAPING.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of our own cannot be written", e);
        }
    }

    /** The same with a line for each field, for files that people open. */
    public static String pretty(JsonNode node) {
        try {
            String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
            return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                    ? text
                    : ESCAPING.withDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of our own cannot be written", e);
        }
    }

    public static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw wrong("JSON", json);
        }
    }

    /** The text of an object's field, read no further than that; empty where it has none. */
    static Optional<String> first(String json, String field) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(field);
                if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            throw wrong("JSON", json);
        }
    }

    /** Refuses a node that is no object, lacks one of the needed fields or has others than these and the optional. */
    public static void fields(JsonNode node, List<String> needed, String... optional) {
        Set<String> unknown = new HashSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        boolean whole = node.isObject() && unknown.containsAll(needed);
        needed.forEach(unknown::remove);
        unknown.removeAll(List.of(optional));
        if (!whole || !unknown.isEmpty()) {
            throw wrong("object with " + needed, node.toString());
        }
    }

    public static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw wrong("text", node.toString());
        }
        return node.textValue();
    }

    public static long number(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong("whole number", node.toString());
        }
        return node.longValue();
    }

    static boolean truth(JsonNode node) {
        if (!node.isBoolean()) {
            throw wrong("yes or no", node.toString());
        }
        return node.booleanValue();
    }

    static JsonNode object(JsonNode node) {
        if (!node.isObject()) {
            throw wrong("object", node.toString());
        }
        return node;
    }

    public static JsonNode list(JsonNode node) {
        if (!node.isArray()) {
            throw wrong("list", node.toString());
        }
        return node;
    }

    /** The message leaves out the value: it may be what people typed, and messages reach the log. */
    public static IllegalStateException wrong(String wanted, String found) {
        return new IllegalStateException(
                "the record holds " + found.length() + " characters that are no " + wanted);
    }
}
