package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.script.Edition;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final String schema = schema();
    private final Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema);

    private static String schema() {
        try (InputStream file = SchemaTest.class.getResourceAsStream("/conversation-scripts/script.schema.json")) {
            assertThat(file).isNotNull();
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accepts(Edition edition) {
        edition.files().forEach((path, yaml) -> assertThat(validator.validate(yaml, InputFormat.YAML)).as(path)
                .isEmpty());
    }

    @Test
    void theSchemaAcceptsTheBuiltInScripts() {
        accepts(ScriptFolder.builtIn().edition());
    }

    @Test
    void theSchemaAcceptsEverythingThatAScriptMayHold() {
        accepts(new GoodScripts().edition());
    }

    @Test
    void theSchemaRefusesAnUnknownKey() {
        assertThat(validator.validate(GoodScripts.GUIDE_TEXT.replace("help:", "hlep:"), InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void theSchemaAndTheReaderKnowTheSameKeys() throws IOException {
        JsonNode definitions = new ObjectMapper().readTree(schema).get("$defs");
        for (Shape shape : Shape.ALL) {
            JsonNode definition = definitions.get(shape.noun());
            assertThat(definition.get("properties").fieldNames()).toIterable().as(shape.noun())
                    .containsExactlyInAnyOrderElementsOf(shape.keys());
            List<String> required = new ArrayList<>();
            definition.path("required").forEach(key -> required.add(key.asText()));
            assertThat(required).as(shape.noun()).containsExactlyInAnyOrderElementsOf(shape.required());
        }
    }

    @Test
    void everyKeyIsExplainedToEditors() throws IOException {
        JsonNode definitions = new ObjectMapper().readTree(schema).get("$defs");
        definitions.forEach(definition -> definition.path("properties").forEach(property -> assertThat(
                property.has("description") || property.has("$ref")).as(property.toString()).isTrue()));
    }
}
