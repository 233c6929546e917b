package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;

/** Statements of a summary: {@code [{"kind": "SHARED", "text": "…", "support": [{"answer": "A1", "quote": "…"}]}]}. */
public final class StatementJson {

    private StatementJson() {}

    public static String write(List<Statement> statements) {
        ArrayNode list = Json.array();
        for (Statement statement : statements) {
            ObjectNode node = list.addObject().put("kind", statement.kind().name()).put("text", statement.text());
            ArrayNode support = node.putArray("support");
            statement.support().forEach(one -> support.addObject().put("answer", one.answer())
                    .put("quote", one.quote()));
        }
        return Json.write(list);
    }

    public static List<Statement> read(String json) {
        List<Statement> statements = new ArrayList<>();
        for (JsonNode node : Json.read(json)) {
            List<Support> support = new ArrayList<>();
            node.path("support").forEach(one -> support.add(new Support(Json.text(one.path("answer")), Json.text(one
                    .path("quote")))));
            statements.add(new Statement(Kind.valueOf(Json.text(node.path("kind"))), Json.text(node.path("text")),
                    support));
        }
        return statements;
    }
}
