package org.entente.export.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.document.Row;
import org.entente.document.Row.Frame;
import org.entente.document.Row.Style;
import org.entente.document.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lines of a Word file's text from top to bottom, as they read once every tracked change is accepted. */
final class WordLines {

    private final List<Row> rows = new ArrayList<>();
    /** Words of a paragraph whose end was deleted: it goes on in the next. */
    private String begun = "";

    List<Row> of(Document main) {
        Xml.child(main.getDocumentElement(), "body").ifPresent(body -> blocks(body, false));
        add(Frame.ACROSS, List.of(cell(Style.TEXT, begun)));
        return rows;
    }

    private void blocks(Element parent, boolean inCell) {
        for (Element block : Xml.children(parent)) {
            if (Xml.is(block, "p")) {
                paragraph(block);
            } else if (Xml.is(block, "tbl")) {
                table(block, inCell);
            } else if (holdsMore(block)) {
                blocks(block, inCell);
            }
        }
    }

    /** What stands around blocks or words and says nothing itself. */
    private static boolean holdsMore(Element element) {
        return switch (String.valueOf(element.getLocalName())) {
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple", "dir",
                    "bdo" ->
                element.getNamespaceURI() != null && element.getNamespaceURI().equals(Xml.W);
            default -> false;
        };
    }

    private void paragraph(Element paragraph) {
        String words = begun + WordText.of(paragraph);
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        boolean goesOn = properties.flatMap(all -> Xml.child(all, "rPr")).filter(end -> Xml.child(end, "del")
                .isPresent()
                || Xml.child(end, "moveFrom").isPresent()).isPresent();
        begun = goesOn ? words : "";
        if (!goesOn) {
            add(Frame.ACROSS, List.of(cell(style(properties), words)));
        }
    }

    private static Style style(Optional<Element> properties) {
        String name = properties.flatMap(all -> Xml.child(all, "pStyle")).flatMap(style -> Xml.attribute(style, "val"))
                .orElse("");
        return switch (name) {
            case "Title" -> Style.TITLE;
            case "Heading1" -> Style.HEADING_1;
            case "Heading2" -> Style.HEADING_2;
            case "Heading3" -> Style.HEADING_3;
            case "Notice" -> Style.NOTICE;
            case "Caption" -> Style.CAPTION;
            case "Signatory" -> Style.SIGNATORY;
            default -> Style.TEXT;
        };
    }

    private void table(Element table, boolean inCell) {
        String style = Xml.child(table, "tblPr").flatMap(all -> Xml.child(all, "tblStyle"))
                .flatMap(one -> Xml.attribute(one, "val")).orElse("");
        Xml.children(table).stream().filter(child -> Xml.is(child, "tr")).filter(row -> !gone(row, "trPr", "del"))
                .forEach(row -> row(row, style, inCell));
    }

    private static boolean gone(Element element, String properties, String mark) {
        return Xml.child(element, properties).flatMap(all -> Xml.child(all, mark)).isPresent();
    }

    private void row(Element row, String table, boolean inCell) {
        boolean head = gone(row, "trPr", "tblHeader");
        List<List<Row>> cells = Xml.children(row).stream().filter(child -> Xml.is(child, "tc"))
                .filter(cell -> !gone(cell, "tcPr", "cellDel")).map(WordLines::inside).toList();
        Frame frame = head ? Frame.TABLE_HEAD : frame(table, cells.size());
        Style style = head ? Style.TABLE_HEADING : Style.TABLE_TEXT;
        if (inCell || cells.isEmpty()) {
            cells.forEach(rows::addAll);
        } else {
            add(frame, cells.stream().map(lines -> cell(frame == Frame.PARALLEL && !lines.isEmpty()
                    ? lines.getFirst().cells().getFirst().style()
                    : style, words(lines))).toList());
        }
    }

    private static Frame frame(String table, int cells) {
        return switch (cells == 2 ? table : "") {
            case "Parallel" -> Frame.PARALLEL;
            case "Signing" -> Frame.SIGNING;
            default -> Frame.TABLE;
        };
    }

    private static List<Row> inside(Element cell) {
        WordLines lines = new WordLines();
        lines.blocks(cell, true);
        lines.add(Frame.ACROSS, List.of(cell(Style.TEXT, lines.begun)));
        return lines.rows;
    }

    private static String words(List<Row> lines) {
        return lines.stream().flatMap(row -> row.cells().stream()).map(Row.Cell::text).collect(Collectors.joining(
                "\n"));
    }

    /** Lines without a word are spaces between others. */
    private void add(Frame frame, List<Row.Cell> cells) {
        if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
            rows.add(new Row(frame, cells));
        }
    }

    private static Row.Cell cell(Style style, String words) {
        return new Row.Cell(style, List.of(new Span.Plain(words)));
    }
}
