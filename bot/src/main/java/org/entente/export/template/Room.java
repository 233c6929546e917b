package org.entente.export.template;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** How wide the text may be at a place of a template, in twentieths of a point; wider tables are made to fit. */
final class Room {

    /** Letter paper with margins of an inch, and what a cell's own margins take. */
    private static final int USUAL = 9360;
    private static final int USUAL_MARGIN = 1440;
    private static final int USUAL_PAPER = 12240;
    private static final int CELL_MARGINS = 216;
    private static final int LEAST = 1500;

    private Room() {}

    static int at(Element paragraph) {
        int width = Xml.around(paragraph, "tc").map(Room::inCell)
                .orElseGet(() -> section(paragraph).map(Room::inSection).orElse(USUAL));
        return Math.max(width, LEAST);
    }

    private static int inCell(Element cell) {
        return Xml.child(cell, "tcPr").flatMap(properties -> Xml.child(properties, "tcW"))
                .filter(width -> Xml.attribute(width, "type").filter("dxa"::equals).isPresent())
                .map(width -> number(width, "w", USUAL / 2) - CELL_MARGINS).orElse(USUAL / 2);
    }

    /** The one that ends next after the paragraph. */
    private static Optional<Element> section(Element paragraph) {
        List<Element> all = Xml.all(paragraph.getOwnerDocument(), "sectPr");
        return all.stream().filter(section -> (paragraph.compareDocumentPosition(section)
                & Element.DOCUMENT_POSITION_FOLLOWING) != 0).findFirst();
    }

    private static int inSection(Element section) {
        int paper = Xml.child(section, "pgSz").map(size -> number(size, "w", USUAL_PAPER)).orElse(USUAL_PAPER);
        int margins = Xml.child(section, "pgMar").map(margin -> number(margin, "left", USUAL_MARGIN)
                + number(margin, "right", USUAL_MARGIN) + number(margin, "gutter", 0)).orElse(2 * USUAL_MARGIN);
        return Xml.child(section, "cols").map(columns -> column(columns, paper - margins)).orElse(paper - margins);
    }

    private static int column(Element columns, int text) {
        int many = Math.max(1, number(columns, "num", 1));
        int even = (text - (many - 1) * number(columns, "space", 720)) / many;
        return Xml.children(columns).stream().mapToInt(column -> number(column, "w", even)).min().orElse(even);
    }

    private static int number(Element element, String name, int otherwise) {
        try {
            return Xml.attribute(element, name).map(value -> (int) Double.parseDouble(value)).orElse(otherwise);
        } catch (NumberFormatException inches) {
            return otherwise;
        }
    }

    static void fit(Element table, int room) {
        Optional<Element> whole = Xml.child(table, "tblPr").flatMap(properties -> Xml.child(properties, "tblW"));
        int width = whole.map(one -> number(one, "w", 0)).orElse(0);
        if (width > room) {
            whole.ifPresent(one -> shrink(one, room, width));
            Xml.all(table, "gridCol").forEach(column -> shrink(column, room, width));
            Xml.all(table, "tcW").forEach(cell -> shrink(cell, room, width));
        }
    }

    private static void shrink(Element sized, int room, int width) {
        Xml.set(sized, "w", Integer.toString((int) ((long) number(sized, "w", 0) * room / width)));
    }
}
