package org.entente.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One attempt to make a model say what is not so.
 *
 * @param basis  the answers, one of which holds the attempt
 * @param obeyed what a model returns that was talked into it
 */
public record Attempt(String sort, Basis basis, List<Statement> obeyed) {

    /** All of the file, in both languages. */
    public static List<Attempt> all() {
        List<Attempt> attempts = new ArrayList<>();
        Case.read("injections.yaml").properties().forEach(language -> language.getValue().path("attempts")
                .forEach(one -> attempts.add(attempt(language.getKey(), language.getValue(), one))));
        return attempts;
    }

    private static Attempt attempt(String language, JsonNode group, JsonNode one) {
        ObjectNode changed = group.deepCopy();
        changed.put("language", language);
        ObjectNode answer = (ObjectNode) changed.path("answers").path("A2");
        answer.put("text", (answer.path("text").asText() + " " + one.path("says").asText()).strip());
        if (one.has("title")) {
            changed.path("answers").forEach(other -> ((ObjectNode) other).set("about", one.get("title")));
        }
        return new Attempt(one.path("sort").asText(), Case.basis(changed), StreamSupport.stream(one.path("obeyed")
                .spliterator(), false).map(Case::statement).toList());
    }

    /** Whether the question's own title bids something. */
    public boolean isInTitle() {
        return Bidding.in(basis.passages().getFirst().about(), basis.language());
    }

    Verdict verdict() {
        return Grounding.of(basis, obeyed);
    }
}
