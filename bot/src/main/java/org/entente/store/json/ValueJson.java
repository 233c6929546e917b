package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.conversation.Value;

/**
 * An answer's value: an object with one field that names its kind.
 *
 * <pre>
 * {"words": "…"}   {"picks": ["weekly", "monthly"]}   {"amount": 3}
 * {"day": "2027-02-01"}   {"truth": true}   {"skipped": true}
 * </pre>
 */
public final class ValueJson {

    private ValueJson() {}

    public static String write(Value value) {
        ObjectNode node = Json.object();
        switch (value) {
            case Value.Words words -> node.put("words", words.text());
            case Value.Picks picks -> picks.choices().forEach(node.putArray("picks")::add);
            case Value.Amount amount -> node.put("amount", amount.number());
            case Value.Day day -> node.put("day", day.date().toString());
            case Value.Truth truth -> node.put("truth", truth.yes());
            case Value.Skipped skipped -> node.put("skipped", true);
        }
        return Json.write(node);
    }

    public static Value read(String json) {
        JsonNode node = Json.read(json);
        if (node.size() != 1 || !node.isObject()) {
            throw Json.wrong("value", json);
        }
        String kind = node.fieldNames().next();
        JsonNode content = node.path(kind);
        return switch (kind) {
            case "words" -> new Value.Words(Json.text(content));
            case "picks" -> new Value.Picks(texts(content));
            case "amount" -> new Value.Amount(Json.number(content));
            case "day" -> new Value.Day(day(content));
            case "truth" -> new Value.Truth(truth(content));
            case "skipped" -> skipped(content);
            default -> throw Json.wrong("known kind of value", json);
        };
    }

    private static List<String> texts(JsonNode content) {
        List<String> texts = new ArrayList<>();
        Json.list(content).forEach(item -> texts.add(Json.text(item)));
        if (texts.isEmpty()) {
            throw Json.wrong("choice", content.toString());
        }
        return texts;
    }

    private static LocalDate day(JsonNode content) {
        try {
            return LocalDate.parse(Json.text(content));
        } catch (DateTimeException e) {
            throw Json.wrong("date", content.toString());
        }
    }

    private static boolean truth(JsonNode content) {
        if (!content.isBoolean()) {
            throw Json.wrong("truth", content.toString());
        }
        return content.booleanValue();
    }

    private static Value skipped(JsonNode content) {
        if (!truth(content)) {
            throw Json.wrong("skipped question", content.toString());
        }
        return new Value.Skipped();
    }
}
