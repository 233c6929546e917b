package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;

/** Discord's own OpenAPI specification, against which every body that the bot sends is held. */
public final class BodySpec {

    private static final Map<Path, BodySpec> READ = new ConcurrentHashMap<>();
    private static final String PLACE = "https://discord.invalid/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Optional<Schema>> compiled = new ConcurrentHashMap<>();

    private BodySpec(JsonNode document) {
        this.document = document;
        allowNumbersAsTexts(document);
        String text = Json.text(document);
        SchemaRegistryConfig loose = SchemaRegistryConfig.builder().typeLoose(true).build();
        this.registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31(),
                builder -> builder.schemaRegistryConfig(loose).schemas(Map.of(PLACE, text)));
    }

    /** Reads a file once: compiling its schemas takes longer than most tests. */
    public static BodySpec read(Path file) {
        return READ.computeIfAbsent(file.toAbsolutePath(), BodySpec::readAnew);
    }

    private static BodySpec readAnew(Path file) {
        try {
            return new BodySpec(Json.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * JDA sends some numbers as texts, and ids as numbers. Discord takes them; the validator would not everywhere, and
     * where it does, more than one alternative may fit.
     */
    private static void allowNumbersAsTexts(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("const").isInt()) {
            int number = object.path("const").asInt();
            object.remove("const");
            object.putArray("enum").add(number).add(Integer.toString(number));
        }
        if (node instanceof ObjectNode object && object.path("format").asText().equals("snowflake")) {
            object.putArray("type").add("string").add("integer");
        }
        if (node instanceof ObjectNode object && object.path("oneOf").isArray()) {
            object.set("anyOf", object.remove("oneOf"));
        }
        node.forEach(BodySpec::allowNumbersAsTexts);
    }

    /**
     * Holds a body against the schema of its route; a route without one takes any body.
     *
     * @param path as the specification writes it, with names in braces
     * @throws Refused naming every place that does not fit
     */
    public void check(String method, String path, JsonNode body) {
        List<Error> errors = compiled.computeIfAbsent(method + " " + path, key -> compile(method, path))
                .map(schema -> schema.validate(body)).orElse(List.of());
        if (!errors.isEmpty()) {
            Complaints complaints = new Complaints();
            errors.forEach(error -> complaints.add("specification", "SCHEMA", error.toString()));
            complaints.refuse();
        }
    }

    private Optional<Schema> compile(String method, String path) {
        String pointer = "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT)
                + "/requestBody/content/application~1json/schema";
        if (document.at(pointer).isMissingNode()) {
            return Optional.empty();
        }
        String fragment = pointer.replace("{", "%7B").replace("}", "%7D");
        return Optional.of(registry.getSchema(SchemaLocation.of(PLACE + "#" + fragment)));
    }
}
