package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.entente.store.exchange.Whole.Next;
import org.entente.store.exchange.Whole.Share;
import org.entente.store.json.Json;

/** What organisations shared of their own, and what is to be done next, in the file of a partnership. */
final class NextJson {

    private NextJson() {}

    static ObjectNode write(Share share) {
        ObjectNode node = Json.object().put("script", share.script()).put("organisation", share.organisation());
        node.set("shared", WholeJson.write(share.by()));
        ArrayNode answers = node.putArray("answers");
        share.answers().forEach(entry -> answers.add(WholeJson.write(entry)));
        return node;
    }

    static ObjectNode write(Next next) {
        ObjectNode node = Json.object();
        next.organisation().ifPresent(number -> node.put("organisation", number));
        next.share().ifPresent(number -> node.put("share", number));
        next.source().forEach(node.putArray("question")::add);
        node.put("words", next.words());
        next.owner().ifPresent(owner -> node.put("owner", owner));
        next.due().ifPresent(due -> node.put("due", due.toString()));
        next.snoozed().ifPresent(until -> node.put("snoozed", until.toString()));
        node.set("added", WholeJson.write(next.added()));
        next.done().ifPresent(done -> node.set("done", WholeJson.write(done)));
        return node;
    }

    static Share share(JsonNode node) {
        Json.fields(node, List.of("script", "organisation", "shared", "answers"));
        return new Share(WholeJson.text(node, "script"), WholeJson.number(node, "organisation"),
                WholeJson.opened(node, "shared"), WholeJson.each(node, "answers", WholeJson::entry));
    }

    static Next next(JsonNode node) {
        Json.fields(node, List.of("question", "words", "added"), "organisation", "share", "owner", "due", "snoozed",
                "done");
        return new Next(WholeJson.maybe(node, "organisation", WholeJson::number),
                WholeJson.maybe(node, "share", WholeJson::number), WholeJson.each(node, "question", Json::text),
                WholeJson.text(node, "words"), WholeJson.maybe(node, "owner", WholeJson::text),
                WholeJson.maybe(node, "due", NextJson::day), WholeJson.maybe(node, "snoozed", NextJson::day),
                WholeJson.opened(node, "added"), WholeJson.maybe(node, "done", WholeJson::opened));
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(WholeJson.text(node, field));
    }
}
