package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of a document as people read it, across the page or as cells side by side: what versions are compared by. */
public record Row(Frame frame, List<Cell> cells) {

    /** Where it stands. */
    public enum Frame {
        ACROSS, PARALLEL, TABLE_HEAD, TABLE, SIGNING
    }

    /** How its words are set. */
    public enum Style {
        TITLE, SUBTITLE, HEADING_1, HEADING_2, HEADING_3, TEXT, NOTICE, CAPTION, SIGNATORY, TABLE_HEADING, TABLE_TEXT;

        public boolean isHeading() {
            return switch (this) {
                case HEADING_1, HEADING_2, HEADING_3 -> true;
                case TITLE, SUBTITLE, TEXT, NOTICE, CAPTION, SIGNATORY, TABLE_HEADING, TABLE_TEXT -> false;
            };
        }
    }

    /** The words of a cell, or of the whole width. */
    public record Cell(Style style, List<Span> spans) {
        public Cell {
            spans = List.copyOf(spans);
        }

        public String text() {
            return text(spans);
        }

        /** Its words without what the document says about other versions than this. */
        String said() {
            return text(spans.stream().filter(span -> !(span instanceof Span.Remark remark
                    && remark.about() == Span.Remark.About.BEHIND)).toList()).strip();
        }

        private static String text(List<Span> spans) {
            return String.join("", spans.stream().map(Span::text).toList());
        }
    }

    public Row {
        cells = List.copyOf(cells);
        if (cells.isEmpty() || (frame == Frame.ACROSS && cells.size() > 1)) {
            throw new IllegalArgumentException("a row has cells, and one only across the page");
        }
    }

    /** The document from top to bottom, without its number and its day. */
    static List<Row> of(Document document) {
        List<Row> rows = new ArrayList<>(List.of(across(Style.TITLE, document.title()),
                across(Style.SUBTITLE, document.partnership())));
        document.blocks().forEach(block -> rows.addAll(of(block)));
        return rows;
    }

    static List<Row> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> across(cells(heading));
            case Block.Paragraph paragraph -> across(cells(paragraph));
            case Block.Notice notice -> across(cells(notice));
            case Block.Beside beside -> beside(beside);
            case Block.Table table -> table(table);
            case Block.Signature signature -> signature(signature);
        };
    }

    /** A block that may stand on one side, line by line. */
    private static List<Cell> cells(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(cell(heading(heading.level()), heading.text()));
            case Block.Paragraph paragraph -> List.of(new Cell(Style.TEXT, paragraph.spans()));
            case Block.Notice notice -> notice.lines().stream().map(line -> cell(Style.NOTICE, line)).toList();
            case Block.Table table -> throw new IllegalStateException("takes the whole width: " + table.caption());
            case Block.Signature signature -> throw new IllegalStateException("a place to sign takes the whole width");
            case Block.Beside beside -> throw new IllegalStateException("two sides take the whole width");
        };
    }

    private static Style heading(int level) {
        return switch (level) {
            case 1 -> Style.HEADING_1;
            case 2 -> Style.HEADING_2;
            default -> Style.HEADING_3;
        };
    }

    private static List<Row> beside(Block.Beside beside) {
        List<Cell> left = beside.french().map(Row::cells).orElse(List.of());
        List<Cell> right = beside.english().map(Row::cells).orElse(List.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            rows.add(new Row(Frame.PARALLEL, List.of(at(left, i), at(right, i))));
        }
        return rows;
    }

    private static Cell at(List<Cell> cells, int place) {
        return place < cells.size() ? cells.get(place) : new Cell(Style.TEXT, List.of());
    }

    private static List<Row> table(Block.Table table) {
        List<Row> rows = new ArrayList<>(List.of(across(Style.CAPTION, table.caption()),
                new Row(Frame.TABLE_HEAD, table.header().stream().map(head -> cell(Style.TABLE_HEADING, head))
                        .toList())));
        table.rows().forEach(row -> rows.add(new Row(Frame.TABLE,
                row.stream().map(span -> new Cell(Style.TABLE_TEXT, List.of(span))).toList())));
        return rows;
    }

    private static List<Row> signature(Block.Signature signature) {
        return Stream.concat(Stream.of(new Row(Frame.ACROSS, List.of(new Cell(Style.SIGNATORY, signature.party())))),
                signature.lines().stream().map(line -> new Row(Frame.SIGNING,
                        List.of(cell(Style.TABLE_TEXT, line.label()), new Cell(Style.TABLE_TEXT, line.known())))))
                .toList();
    }

    private static List<Row> across(List<Cell> cells) {
        return cells.stream().map(cell -> new Row(Frame.ACROSS, List.of(cell))).toList();
    }

    private static Row across(Style style, String text) {
        return new Row(Frame.ACROSS, List.of(cell(style, text)));
    }

    private static Cell cell(Style style, String text) {
        return new Cell(style, List.of(new Span.Plain(text)));
    }

    String text() {
        return String.join(" ", cells.stream().map(Cell::text).toList());
    }

    /** Whether whoever signs one agrees to the same by signing the other. */
    boolean saysTheSameAs(Row other) {
        return frame == other.frame && cells.size() == other.cells.size() && IntStream.range(0, cells.size())
                .allMatch(i -> cells.get(i).style() == other.cells.get(i).style()
                        && cells.get(i).said().equals(other.cells.get(i).said()));
    }
}
