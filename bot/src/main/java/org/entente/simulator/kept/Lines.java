package org.entente.simulator.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.entente.simulator.world.Lasting;

/** A line of the journal: one thing of the world, as JSON. */
final class Lines {

    /** The first line: what this file is, and how the others are written. */
    static final String FIRST = "{\"journal\":1}";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Lines() {}

    static void first(OutputStream out) throws IOException {
        out.write(FIRST.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    static void write(OutputStream out, Lasting thing) throws IOException {
        out.write(MAPPER.writerFor(Lasting.class).writeValueAsBytes(thing));
        out.write('\n');
    }

    static Lasting read(String line) throws JsonProcessingException {
        return MAPPER.readValue(line, Lasting.class);
    }
}
