package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.entente.store.json.Json;

/** The file to which an organisation's private part is exported. */
public final class PrivateJson {

    private static final int FORMAT = 1;

    private PrivateJson() {}

    public static String write(Own own) {
        ObjectNode node = Json.object().put("entente-private", FORMAT).put("partnership", own.partnership())
                .put("organisation", own.organisation());
        own.people().forEach(node.putArray("people")::add);
        ArrayNode runs = node.putArray("runs");
        own.runs().forEach(run -> runs.add(WholeJson.write(run)));
        ArrayNode next = node.putArray("follow-ups");
        own.next().forEach(one -> next.add(NextJson.write(one)));
        return Json.pretty(node);
    }

    /** Empty where the text is no private part of this format; it may come from anywhere. */
    public static Optional<Own> read(String json) {
        try {
            JsonNode node = Json.read(json);
            Json.fields(node, List.of("entente-private", "partnership", "organisation", "people", "runs",
                    "follow-ups"));
            return WholeJson.number(node, "entente-private") != FORMAT
                    ? Optional.empty()
                    : Optional.of(new Own(WholeJson.text(node, "partnership"), WholeJson.text(node, "organisation"),
                            WholeJson.each(node, "people", Json::text), WholeJson.each(node, "runs", WholeJson::run),
                            WholeJson.each(node, "follow-ups", NextJson::next)));
        } catch (RuntimeException foreign) {
            return Optional.empty();
        }
    }
}
