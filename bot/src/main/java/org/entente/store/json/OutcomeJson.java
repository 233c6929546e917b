package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.command.Outcome;

/** What an interaction did: {@code {"word": "answered", "facts": {"revision": "2"}}}. */
public final class OutcomeJson {

    private OutcomeJson() {}

    public static String write(Outcome outcome) {
        ObjectNode node = Json.object().put("word", outcome.word());
        new TreeMap<>(outcome.facts()).forEach(node.putObject("facts")::put);
        return Json.write(node);
    }

    public static Outcome read(String json) {
        JsonNode node = Json.read(json);
        Json.fields(node, List.of("word", "facts"));
        Map<String, String> facts = new HashMap<>();
        Json.object(node.path("facts")).properties().forEach(fact -> facts.put(fact.getKey(), Json.text(fact
                .getValue())));
        return new Outcome(Json.text(node.path("word")), facts);
    }
}
