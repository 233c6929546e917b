package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Reported;
import org.entente.store.exchange.Whole.Adopted;
import org.entente.store.json.Json;

/** Who said yes to the matrix, in the file of a partnership. */
final class AdoptionJson {

    private AdoptionJson() {}

    static ObjectNode write(Adopted adopted) {
        ObjectNode node = Json.object().put("organisation", adopted.organisation()).put("revision", adopted.revision());
        adopted.reported().ifPresent(reported -> node.set("reported", write(reported)));
        node.set("adopted", WholeJson.write(adopted.by()));
        return node;
    }

    static ObjectNode write(Reported reported) {
        ObjectNode node = Json.object().put("title", reported.title()).put("on", reported.on().toString());
        reported.note().ifPresent(note -> node.put("note", note));
        return node;
    }

    static Adopted adopted(JsonNode node) {
        Json.fields(node, List.of("organisation", "revision", "adopted"), "reported");
        Optional<Reported> reported = WholeJson.maybe(node, "reported", (of, field) -> reported(of.path(field)));
        return new Adopted(WholeJson.number(node, "organisation"), WholeJson.number(node, "revision"), reported,
                WholeJson.opened(node, "adopted"));
    }

    static Reported reported(JsonNode node) {
        Json.fields(node, List.of("title", "on"), "note");
        return new Reported(WholeJson.text(node, "title"), LocalDate.parse(WholeJson.text(node, "on")),
                WholeJson.maybe(node, "note", WholeJson::text));
    }
}
