package org.entente.export.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sees that the draft mark stands on every page, whatever the template: where neither the header nor the footer of a
 * kind of page has a place for it, a line at the foot is added.
 */
final class EveryPage {

    private static final String MAIN_PAGES = "default";

    private final WordFile file;
    private final Placeholders known;
    private final String main;
    private final Element mark;
    private final Map<String, String> parts = new HashMap<>();
    private int added;

    /** @param mark the paragraph that says it */
    EveryPage(WordFile file, Placeholders known, Element mark) {
        this.file = file;
        this.known = known;
        this.main = file.main().orElseThrow();
        this.mark = mark;
        file.relations(main).forEach(relation -> parts.put(relation.id(), file.target(main, relation)));
    }

    /** @return how many footers got the mark; before any placeholder is filled, or none would be found */
    List<Runnable> missing() {
        List<Runnable> later = new ArrayList<>();
        Map<String, String> shown = new HashMap<>();
        for (Element section : sections()) {
            for (String side : List.of("header", "footer")) {
                Xml.children(section).stream().filter(one -> Xml.is(one, side + "Reference"))
                        .forEach(one -> shown.put(side + Xml.attribute(one, "type").orElse(MAIN_PAGES),
                                parts.getOrDefault(one.getAttributeNS(Xml.R, "id"), "")));
            }
            kinds(section).stream().filter(kind -> !marked(shown, kind)).forEach(kind -> later.add(add(section, kind,
                    shown)));
        }
        return later;
    }

    /** A file without any section gets one. */
    private List<Element> sections() {
        Document tree = file.tree(main);
        if (Xml.all(tree, "sectPr").isEmpty()) {
            Xml.all(tree, "body").getFirst().appendChild(Xml.create(tree, "sectPr"));
        }
        return Xml.all(tree, "sectPr").stream().filter(section -> !Xml.is(section.getParentNode(), "sectPrChange"))
                .toList();
    }

    private List<String> kinds(Element section) {
        List<String> kinds = new ArrayList<>(List.of(MAIN_PAGES));
        if (Xml.child(section, "titlePg").filter(EveryPage::on).isPresent()) {
            kinds.add("first");
        }
        if (file.ofType("wordprocessingml.settings+xml").stream()
                .flatMap(settings -> Xml.all(file.tree(settings), "evenAndOddHeaders").stream())
                .anyMatch(EveryPage::on)) {
            kinds.add("even");
        }
        return kinds;
    }

    private static boolean on(Element flag) {
        return Xml.attribute(flag, "val").filter(value -> List.of("0", "false", "off").contains(value)).isEmpty();
    }

    private boolean marked(Map<String, String> shown, String kind) {
        return List.of("header", "footer").stream().map(side -> shown.getOrDefault(side + kind, ""))
                .anyMatch(part -> part.equals(NEW) || (!part.isEmpty() && TextParts.marked(file.tree(part), known)));
    }

    /** A footer to which the mark is added. */
    private static final String NEW = "new";

    private Runnable add(Element section, String kind, Map<String, String> shown) {
        String footer = Optional.ofNullable(shown.put("footer" + kind, NEW)).orElse("");
        return footer.isEmpty() ? () -> create(section, kind) : () -> append(file.tree(footer));
    }

    private void append(Document footer) {
        footer.getDocumentElement().appendChild(footer.importNode(mark, true));
    }

    private void create(Element section, String kind) {
        Document footer = Xml.parse(("<w:ftr xmlns:w=\"" + Xml.W + "\"/>").getBytes(
                java.nio.charset.StandardCharsets.UTF_8));
        append(footer);
        added++;
        String id = file.add(main, "footer-entente" + added + ".xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml", "footer", footer);
        Element reference = Xml.create(section.getOwnerDocument(), "footerReference");
        Xml.set(reference, "type", kind);
        reference.setAttributeNS(Xml.R, "r:id", id);
        section.insertBefore(reference, section.getFirstChild());
    }
}
