package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.conversation.Stance;
import org.entente.partnership.Reported;
import org.entente.store.exchange.Proposed.Stated;
import org.entente.store.json.Json;
import org.entente.store.json.ValueJson;

/** Proposals and what was said to them, in the file of a partnership. */
final class ProposedJson {

    private ProposedJson() {}

    static ObjectNode write(Proposed proposed) {
        ObjectNode node = Json.object().put("question", proposed.question()).put("revision", proposed.revision());
        proposed.language().ifPresent(language -> node.put("language", language.code()));
        node.put("person", proposed.person()).put("at", proposed.at().toString())
                .set("value", Json.read(ValueJson.write(proposed.value())));
        ArrayNode stances = node.putArray("stances");
        proposed.stances().forEach(stated -> stances.add(write(stated)));
        return node;
    }

    private static ObjectNode write(Stated stated) {
        ObjectNode node = Json.object().put("organisation", stated.organisation());
        switch (stated.stance()) {
            case Stance.Agrees agrees -> node.put("stance", "agrees");
            case Stance.Reserves reserves -> node.put("stance", "reserves").put("reason", reserves.reason());
            case Stance.Objects objects -> node.put("stance", "objects").put("reason", objects.reason());
            case Stance.Silent silent -> throw new IllegalArgumentException("silence is not stated");
        }
        stated.reported().ifPresent(reported -> {
            ObjectNode elsewhere = node.putObject("reported").put("title", reported.title())
                    .put("on", reported.on().toString());
            reported.note().ifPresent(note -> elsewhere.put("note", note));
        });
        return node.put("person", stated.person()).put("at", stated.at().toString());
    }

    static Proposed read(JsonNode node) {
        Json.fields(node, List.of("question", "revision", "value", "person", "at", "stances"), "language");
        return new Proposed(WholeJson.text(node, "question"), WholeJson.number(node, "revision"),
                WholeJson.maybe(node, "language", (of, field) -> WholeJson.language(of)),
                ValueJson.read(Json.write(node.path("value"))), WholeJson.number(node, "person"),
                WholeJson.instant(node, "at"), WholeJson.each(node, "stances", ProposedJson::stated));
    }

    private static Stated stated(JsonNode node) {
        Json.fields(node, List.of("organisation", "stance", "person", "at"), "reason", "reported");
        return new Stated(WholeJson.number(node, "organisation"), stance(node),
                WholeJson.maybe(node, "reported", (of, field) -> reported(of.path(field))),
                WholeJson.number(node, "person"), WholeJson.instant(node, "at"));
    }

    private static Stance stance(JsonNode node) {
        Optional<String> reason = WholeJson.maybe(node, "reason", WholeJson::text);
        return switch (WholeJson.text(node, "stance")) {
            case "agrees" -> reason.isPresent() ? refuse(node) : new Stance.Agrees();
            case "reserves" -> new Stance.Reserves(reason.orElseThrow());
            case "objects" -> new Stance.Objects(reason.orElseThrow());
            default -> refuse(node);
        };
    }

    private static Stance refuse(JsonNode node) {
        throw Json.wrong("stance", node.toString());
    }

    private static Reported reported(JsonNode node) {
        Json.fields(node, List.of("title", "on"), "note");
        return new Reported(WholeJson.text(node, "title"), LocalDate.parse(WholeJson.text(node, "on")),
                WholeJson.maybe(node, "note", WholeJson::text));
    }
}
