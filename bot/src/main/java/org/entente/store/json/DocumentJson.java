package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.text.Language;

/**
 * A document as it was exported, every text exactly as it stood. Its list of gaps, and what its paragraphs rest on, belong
 * to the record of that day and are not kept.
 */
public final class DocumentJson {

    private static final List<String> FIELDS = List.of("title", "partnership", "language", "mark", "version", "date",
            "blocks");

    /** Beside the document: what it shares with the same in another language. First, for it is looked for alone. */
    private static final String SAYS = "says";

    private DocumentJson() {}

    /** @param says the mark that it shares with what says the same in another language */
    public static String write(Document document, Optional<String> says) {
        ObjectNode marked = Json.object();
        says.ifPresent(mark -> marked.put(SAYS, mark));
        return Json.write(marked.setAll(node(document)));
    }

    /** The mark with which a document was written, if any. */
    public static Optional<String> says(String json) {
        return Json.first(json, SAYS);
    }

    public static String write(Document document) {
        return Json.write(node(document));
    }

    public static ObjectNode node(Document document) {
        ObjectNode node = Json.object().put("title", document.title()).put("partnership", document.partnership())
                .put("language", document.language().code()).put("mark", document.draftMark())
                .put("version", document.version()).put("date", document.date().toString());
        node.set("blocks", BlockJson.write(document.blocks()));
        return node;
    }

    public static Document read(String json) {
        return read(Json.read(json));
    }

    public static Document read(JsonNode node) {
        Json.fields(node, FIELDS, SAYS);
        String language = Json.text(node.path("language"));
        return new Document(Json.text(node.path("title")), Json.text(node.path("partnership")),
                Language.ofTag(language).orElseThrow(() -> Json.wrong("language", language)),
                Json.text(node.path("mark")), Math.toIntExact(Json.number(node.path("version"))),
                LocalDate.parse(Json.text(node.path("date"))), BlockJson.read(node.path("blocks")),
                new Gaps(List.of()));
    }
}
