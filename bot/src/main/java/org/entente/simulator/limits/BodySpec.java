package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
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

    private static final String PLACE = "https://discord.invalid/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Optional<Schema>> compiled = new ConcurrentHashMap<>();

    private BodySpec(String text) {
        this.document = Json.read(text);
        // JDA sends some numbers as strings, and Discord takes them.
        SchemaRegistryConfig loose = SchemaRegistryConfig.builder().typeLoose(true).build();
        this.registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31(),
                builder -> builder.schemaRegistryConfig(loose).schemas(Map.of(PLACE, text)));
    }

    public static BodySpec read(Path file) {
        try {
            return new BodySpec(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
