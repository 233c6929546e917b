package org.entente.export.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a Word file, with what kind each is and how it leads to others; trees are made once, and written back. */
final class WordFile {

    static final String TYPES = "[Content_Types].xml";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    /** How a part leads to another, or out of the file. */
    record Relation(String id, String type, String target, boolean outside) {

        /** The last word of its type, such as {@code hyperlink}. */
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    WordFile(Map<String, byte[]> parts) {
        this.parts = new LinkedHashMap<>(parts);
        for (Element type : Xml.children(tree(TYPES).getDocumentElement())) {
            String value = type.getAttribute("ContentType");
            if (type.hasAttribute("PartName")) {
                byName.put(type.getAttribute("PartName").toLowerCase(Locale.ROOT), value);
            } else {
                byEnding.put(type.getAttribute("Extension").toLowerCase(Locale.ROOT), value);
            }
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new Unfit(Problem.Kind.MALFORMED, name));
    }

    /** Blank where the file does not say. */
    String type(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        return byName.getOrDefault("/" + lower, byEnding.getOrDefault(ending, ""));
    }

    /** Parts of the kinds that end so, such as {@code header+xml}. */
    List<String> ofType(String ending) {
        return names().stream().filter(name -> type(name).endsWith(ending)).toList();
    }

    Optional<String> main() {
        return names().stream().filter(name -> type(name).equals(MAIN)).findFirst();
    }

    Document tree(String name) {
        Document known = trees.get(name);
        if (known == null) {
            known = Xml.parse(part(name));
            trees.put(name, known);
        }
        return known;
    }

    List<Relation> relations(String from) {
        String name = relationsOf(from);
        return parts.containsKey(name) ? read(name) : List.of();
    }

    /** @param name of the part that holds the relations */
    List<Relation> read(String name) {
        List<Relation> relations = new ArrayList<>();
        for (Element one : Xml.children(tree(name).getDocumentElement())) {
            relations.add(new Relation(one.getAttribute("Id"), one.getAttribute("Type"), one.getAttribute("Target"),
                    one.getAttribute("TargetMode").equalsIgnoreCase("External")));
        }
        return relations;
    }

    /** The part to which a relation of another leads. */
    String target(String from, Relation relation) {
        return relation.target().startsWith("/") ? relation.target().substring(1) : folder(from) + relation.target();
    }

    static String relationsOf(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** @return the id by which the part leads to the new one */
    String add(String from, String name, String type, String relation, Document tree) {
        String part = folder(from) + name;
        parts.put(part, new byte[0]);
        trees.put(part, tree);
        byName.put("/" + part.toLowerCase(Locale.ROOT), type);
        Element types = tree(TYPES).getDocumentElement();
        Element override = tree(TYPES).createElementNS(types.getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", type);
        types.appendChild(override);
        return relate(from, relation, name);
    }

    private String relate(String from, String relation, String target) {
        String name = relationsOf(from);
        parts.computeIfAbsent(name, absent -> ("<Relationships xmlns=\"" + RELATIONS + "\"/>").getBytes(
                java.nio.charset.StandardCharsets.UTF_8));
        Document tree = tree(name);
        String id = "rIdEntente" + read(name).size();
        Element one = tree.createElementNS(RELATIONS, "Relationship");
        one.setAttribute("Id", id);
        one.setAttribute("Type", Xml.R + "/" + relation);
        one.setAttribute("Target", target);
        tree.getDocumentElement().appendChild(one);
        return id;
    }

    byte[] write() {
        trees.forEach((name, tree) -> parts.put(name, Xml.bytes(tree)));
        return Archive.write(parts);
    }
}
