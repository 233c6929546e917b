package org.entente.store.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
}
