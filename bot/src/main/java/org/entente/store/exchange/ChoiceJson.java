package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.DocumentChoice.Instead;
import org.entente.store.exchange.Whole.Chosen;
import org.entente.store.json.Json;

/** Which documents the group chose to make, in the file of a partnership. */
final class ChoiceJson {

    private ChoiceJson() {}

    static ObjectNode write(Chosen chosen) {
        ObjectNode node = Json.object().put("document", chosen.document());
        chosen.instead().ifPresent(instead -> node.putObject("instead").put("advised", instead.advised())
                .put("reason", instead.reason()).put("language", instead.written().code()));
        chosen.amends().ifPresent(version -> node.put("amends", version));
        node.set("chosen", WholeJson.write(chosen.by()));
        return node;
    }

    static Chosen chosen(JsonNode node) {
        Json.fields(node, List.of("document", "chosen"), "instead", "amends");
        Optional<Instead> instead = WholeJson.maybe(node, "instead", (of, field) -> instead(of.path(field)));
        return new Chosen(WholeJson.text(node, "document"), instead, WholeJson.maybe(node, "amends",
                WholeJson::number), WholeJson.opened(node, "chosen"));
    }

    private static Instead instead(JsonNode node) {
        Json.fields(node, List.of("advised", "reason", "language"));
        return new Instead(WholeJson.text(node, "advised"), WholeJson.text(node, "reason"), WholeJson.language(node));
    }
}
