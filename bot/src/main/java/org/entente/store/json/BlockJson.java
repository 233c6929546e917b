package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.document.Block;
import org.entente.document.Span;

/**
 * What a document is made of. The one field that tells blocks and spans apart comes first and names the kind.
 *
 * <pre>
 * {"heading": "Purpose", "level": 1}   {"paragraph": [{"plain": "Jobs"}]}   {"notice": ["No legal advice."]}
 * {"table": "Who does what", "header": ["Task"], "rows": [[{"plain": "Meet"}]], "row-heads": true}
 * {"signature": [{"strong": "Alpha"}], "lines": [{"label": "Name", "known": []}]}
 * {"french": {…}, "english": {…}}
 * </pre>
 */
final class BlockJson {

    private BlockJson() {}

    static ArrayNode write(List<Block> blocks) {
        ArrayNode list = Json.array();
        blocks.forEach(block -> list.add(write(block)));
        return list;
    }

    static List<Block> read(JsonNode list) {
        return each(list, BlockJson::block);
    }

    private static ObjectNode write(Block block) {
        ObjectNode node = Json.object();
        switch (block) {
            case Block.Heading heading -> node.put("heading", heading.text()).put("level", heading.level());
            case Block.Paragraph paragraph -> node.set("paragraph", spans(paragraph.spans()));
            case Block.Notice notice -> node.set("notice", texts(notice.lines()));
            case Block.Table table -> {
                node.put("table", table.caption()).set("header", texts(table.header()));
                ArrayNode rows = node.putArray("rows");
                table.rows().forEach(row -> rows.add(spans(row)));
                node.put("row-heads", table.rowHeads());
            }
            case Block.Signature signature -> {
                node.set("signature", spans(signature.party()));
                ArrayNode lines = node.putArray("lines");
                signature.lines().forEach(line -> lines.addObject().put("label", line.label())
                        .set("known", spans(line.known())));
            }
            case Block.Beside beside -> {
                beside.french().ifPresent(french -> node.set("french", write(french)));
                beside.english().ifPresent(english -> node.set("english", write(english)));
            }
        }
        return node;
    }

    private static Block block(JsonNode node) {
        if (node.has("heading")) {
            Json.fields(node, List.of("heading", "level"));
            return new Block.Heading(Math.toIntExact(Json.number(node.path("level"))),
                    Json.text(node.path("heading")));
        }
        if (node.has("paragraph")) {
            Json.fields(node, List.of("paragraph"));
            return new Block.Paragraph(spans(node.path("paragraph")));
        }
        if (node.has("notice")) {
            Json.fields(node, List.of("notice"));
            return new Block.Notice(each(node.path("notice"), Json::text));
        }
        if (node.has("table")) {
            return table(node);
        }
        if (node.has("signature")) {
            Json.fields(node, List.of("signature", "lines"));
            return new Block.Signature(spans(node.path("signature")), each(node.path("lines"), BlockJson::line));
        }
        Json.fields(node, List.of(), "french", "english");
        return new Block.Beside(side(node, "french"), side(node, "english"));
    }

    private static Block table(JsonNode node) {
        Json.fields(node, List.of("table", "header", "rows", "row-heads"));
        return new Block.Table(Json.text(node.path("table")), each(node.path("header"), Json::text),
                each(node.path("rows"), BlockJson::spans), Json.truth(node.path("row-heads")));
    }

    private static Block.Signature.Line line(JsonNode node) {
        Json.fields(node, List.of("label", "known"));
        return new Block.Signature.Line(Json.text(node.path("label")), spans(node.path("known")));
    }

    private static Optional<Block> side(JsonNode node, String name) {
        return node.has(name) ? Optional.of(block(node.path(name))) : Optional.empty();
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = Json.array();
        texts.forEach(list::add);
        return list;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode list = Json.array();
        spans.forEach(span -> list.addObject().put(switch (span) {
            case Span.Plain plain -> "plain";
            case Span.Strong strong -> "strong";
            case Span.Gap gap -> "gap";
            case Span.Remark remark -> switch (remark.about()) {
                case TOLD -> "remark";
                case OPEN -> "open";
                case BEHIND -> "behind";
            };
        }, span.text()));
        return list;
    }

    private static List<Span> spans(JsonNode list) {
        return each(list, BlockJson::span);
    }

    private static Span span(JsonNode node) {
        String kind = node.fieldNames().hasNext() ? node.fieldNames().next() : "";
        Json.fields(node, List.of(kind));
        String text = Json.text(node.path(kind));
        return switch (kind) {
            case "plain" -> new Span.Plain(text);
            case "strong" -> new Span.Strong(text);
            case "gap" -> new Span.Gap(text);
            case "remark" -> new Span.Remark(text);
            case "open" -> new Span.Remark(text, Span.Remark.About.OPEN);
            case "behind" -> new Span.Remark(text, Span.Remark.About.BEHIND);
            default -> throw Json.wrong("span", kind);
        };
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        Json.list(list).forEach(item -> all.add(read.apply(item)));
        return all;
    }
}
