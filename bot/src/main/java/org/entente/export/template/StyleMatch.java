package org.entente.export.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Which style of a template stands for which of ours: the one of the same name, whatever language its Word speaks, or
 * that name with "Entente" before it. One that the template lacks is added, in the template's own letters and colours.
 */
final class StyleMatch {

    private static final String OURS = "Entente ";
    /** What is missing, and what is remarked, keeps its colour: it has to be found. */
    private static final Set<String> COLOURED = Set.of("Gap", "Remark");

    private final Document theirs;
    private final Map<String, Element> ours;
    private final Map<String, String> matched = new HashMap<>();

    StyleMatch(Document theirs, Document ours) {
        this.theirs = theirs;
        this.ours = Xml.all(ours, "style").stream().collect(Collectors.toMap(style -> id(style), style -> style));
    }

    /** @param id of one of our styles */
    String of(String id) {
        String known = matched.get(id);
        if (known == null) {
            Element style = Optional.ofNullable(ours.get(id)).orElseThrow();
            known = theirs(style).orElseGet(() -> added(style));
            matched.put(id, known);
        }
        return known;
    }

    private Optional<String> theirs(Element style) {
        String type = Xml.attribute(style, "type").orElseThrow();
        List<Element> same = Xml.all(theirs, "style").stream()
                .filter(other -> Xml.attribute(other, "type").filter(type::equals).isPresent()).toList();
        if (Xml.attribute(style, "default").isPresent()) {
            return same.stream().filter(other -> Xml.attribute(other, "default").isPresent()).findFirst()
                    .map(StyleMatch::id);
        }
        return named(same, OURS + name(style)).or(() -> named(same, name(style)));
    }

    private static Optional<String> named(List<Element> styles, String name) {
        return styles.stream().filter(style -> name(style).equalsIgnoreCase(name)).findFirst().map(StyleMatch::id);
    }

    private String added(Element style) {
        Element copy = (Element) theirs.importNode(style, true);
        String id = free("Entente" + id(style));
        Xml.set(copy, "styleId", id);
        copy.removeAttributeNS(Xml.W, "default");
        Xml.child(copy, "next").ifPresent(copy::removeChild);
        if (Xml.attribute(style, "customStyle").isPresent()) {
            Xml.child(copy, "name").ifPresent(name -> Xml.set(name, "val", OURS + name(style)));
        }
        Xml.child(copy, "basedOn").ifPresent(base -> Xml.set(base, "val", of(Xml.attribute(base, "val")
                .orElseThrow())));
        if (!COLOURED.contains(id(style))) {
            Xml.all(copy, "color").forEach(colour -> colour.getParentNode().removeChild(colour));
        }
        theirs.getDocumentElement().appendChild(copy);
        return id;
    }

    private String free(String wanted) {
        Set<String> taken = Xml.all(theirs, "style").stream().map(style -> id(style).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String id = wanted;
        while (taken.contains(id.toLowerCase(Locale.ROOT))) {
            id += "x";
        }
        return id;
    }

    private static String id(Element style) {
        return Xml.attribute(style, "styleId").orElse("");
    }

    private static String name(Element style) {
        return Xml.child(style, "name").flatMap(name -> Xml.attribute(name, "val")).orElse("");
    }
}
