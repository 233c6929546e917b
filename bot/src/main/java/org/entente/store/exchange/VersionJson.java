package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.entente.document.Amends;
import org.entente.document.Exported.Amended;
import org.entente.document.Terms;
import org.entente.store.exchange.Whole.Approved;
import org.entente.store.exchange.Whole.Version;
import org.entente.store.json.DocumentJson;
import org.entente.store.json.Json;

/** Exported versions with what they said, and who approved them, in the file of a partnership. */
final class VersionJson {

    private VersionJson() {}

    static ObjectNode write(Version version) {
        ObjectNode node = Json.object().put("document", version.plan()).put("number", version.number())
                .put("language", version.language().code()).put("person", version.person())
                .put("at", version.at().toString());
        version.content().ifPresent(document -> node.set("content", DocumentJson.node(document)));
        version.terms().months().ifPresent(months -> node.put("term", months));
        version.terms().notice().ifPresent(days -> node.put("notice", days));
        version.terms().start().ifPresent(day -> node.put("start", day.toString()));
        version.amending().ifPresent(one -> node.putObject("amendment").put("of", one.amends().version())
                .put("number", one.amends().number()).set("whole", DocumentJson.node(one.whole())));
        return node;
    }

    static Version version(JsonNode node) {
        Json.fields(node, List.of("document", "number", "language", "person", "at"), "content", "term", "notice",
                "start", "amendment");
        return new Version(WholeJson.text(node, "document"), WholeJson.number(node, "number"),
                WholeJson.language(node),
                WholeJson.maybe(node, "content", (of, field) -> DocumentJson.read(of.path(field))),
                new Terms(whole(node, "term"), whole(node, "notice"), WholeJson.maybe(node, "start", (of,
                        field) -> LocalDate
                                .parse(WholeJson.text(of, field)))),
                WholeJson.maybe(node, "amendment", (of, field) -> amended(of.path(field))),
                WholeJson.number(node, "person"), WholeJson.instant(node, "at"));
    }

    private static OptionalInt whole(JsonNode node, String field) {
        return node.has(field) ? OptionalInt.of(WholeJson.number(node, field)) : OptionalInt.empty();
    }

    private static Amended amended(JsonNode node) {
        Json.fields(node, List.of("of", "number", "whole"));
        return new Amended(new Amends(WholeJson.number(node, "of"), WholeJson.number(node, "number")),
                DocumentJson.read(node.path("whole")));
    }

    static ObjectNode write(Approved approved) {
        ObjectNode node = Json.object().put("document", approved.plan()).put("number", approved.number())
                .put("organisation", approved.organisation());
        approved.reported().ifPresent(reported -> node.set("reported", AdoptionJson.write(reported)));
        node.set("approved", WholeJson.write(approved.by()));
        approved.withdrawn().ifPresent(withdrawn -> node.set("withdrawn", WholeJson.write(withdrawn)));
        return node;
    }

    static Approved approved(JsonNode node) {
        Json.fields(node, List.of("document", "number", "organisation", "approved"), "reported", "withdrawn");
        return new Approved(WholeJson.text(node, "document"), WholeJson.number(node, "number"),
                WholeJson.number(node, "organisation"),
                WholeJson.maybe(node, "reported", (of, field) -> AdoptionJson.reported(of.path(field))),
                WholeJson.opened(node, "approved"), WholeJson.maybe(node, "withdrawn", WholeJson::opened));
    }
}
