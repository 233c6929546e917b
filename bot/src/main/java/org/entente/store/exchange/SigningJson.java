package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.entente.document.Signatory;
import org.entente.document.SignedFile;
import org.entente.store.exchange.Whole.Signing;
import org.entente.store.json.Json;

/** Who signed which version, in the file of a partnership; of a signed file its name, size and fingerprint alone. */
final class SigningJson {

    private SigningJson() {}

    static ObjectNode write(Signing signing) {
        Signatory signatory = signing.signatory();
        ObjectNode node = Json.object().put("document", signing.plan()).put("number", signing.number())
                .put("organisation", signing.organisation()).put("title", signatory.title());
        signatory.name().ifPresent(name -> node.put("name", name));
        node.put("on", signatory.on().toString());
        signing.file().ifPresent(file -> node.putObject("file").put("name", file.name()).put("size", file.size())
                .put("sha256", file.sha256()));
        node.set("recorded", WholeJson.write(signing.by()));
        signing.withdrawn().ifPresent(withdrawn -> node.set("withdrawn", WholeJson.write(withdrawn)));
        return node;
    }

    static Signing read(JsonNode node) {
        Json.fields(node, List.of("document", "number", "organisation", "title", "on", "recorded"), "name", "file",
                "withdrawn");
        Signatory signatory = new Signatory(WholeJson.text(node, "title"), WholeJson.maybe(node, "name",
                WholeJson::text), LocalDate.parse(WholeJson.text(node, "on")));
        return new Signing(WholeJson.text(node, "document"), WholeJson.number(node, "number"),
                WholeJson.number(node, "organisation"), signatory,
                WholeJson.maybe(node, "file", (of, field) -> file(of.path(field))),
                WholeJson.opened(node, "recorded"), WholeJson.maybe(node, "withdrawn", WholeJson::opened));
    }

    private static SignedFile file(JsonNode node) {
        Json.fields(node, List.of("name", "size", "sha256"));
        return new SignedFile(WholeJson.text(node, "name"), WholeJson.number(node, "size"),
                WholeJson.text(node, "sha256"), false);
    }
}
