package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;

/** Gathers all that is wrong with one body and says it as Discord does: code 50035 with nested errors. */
public final class Complaints {

    private final ObjectNode errors = Json.object();

    /** @param path field names and indices with dots between them: {@code data.components.0.label} */
    public void add(String path, String code, String message) {
        ObjectNode place = errors;
        for (String step : path.split("\\.")) {
            place = place.withObjectProperty(step);
        }
        place.withArrayProperty("_errors").addObject().put("code", code).put("message", message);
    }

    public void length(String path, JsonNode text, int least, int most) {
        int length = Lengths.of(text);
        if (length < least || length > most) {
            add(path, "BASE_TYPE_BAD_LENGTH", "Must be between %d and %d in length.".formatted(least, most));
        }
    }

    /** A field that may be missing, but if present is at most this long. */
    public void longest(String path, JsonNode text, int most) {
        if (Lengths.of(text) > most) {
            add(path, "BASE_TYPE_MAX_LENGTH", "Must be %d or fewer in length.".formatted(most));
        }
    }

    public void range(String path, JsonNode number, int least, int most) {
        if (!number.isMissingNode() && !number.isNull() && (number.asInt() < least || number.asInt() > most)) {
            add(path, "NUMBER_TYPE_RANGE", "Must be between %d and %d.".formatted(least, most));
        }
    }

    public void required(String path) {
        add(path, "BASE_TYPE_REQUIRED", "This field is required");
    }

    /** @throws Refused if anything was added */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new Refused(400, Refused.INVALID_BODY, "Invalid Form Body", errors);
        }
    }
}
