package org.entente.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.script.Edition;

/** The scripts' text: an object from path to text, {@code {"worksheets/swot.yaml": "…"}}. */
public final class EditionJson {

    private EditionJson() {}

    public static String write(Edition edition) {
        ObjectNode node = Json.object();
        edition.files().forEach(node::put);
        return Json.write(node);
    }

    public static Edition read(String json) {
        SortedMap<String, String> files = new TreeMap<>();
        Json.object(Json.read(json)).properties().forEach(file -> files.put(file.getKey(), Json.text(file.getValue())));
        return new Edition(files);
    }
}
