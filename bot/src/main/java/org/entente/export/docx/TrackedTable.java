package org.entente.export.docx;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.document.Block;
import org.entente.document.Comparison;
import org.entente.document.Comparison.Change;
import org.entente.document.Row.Frame;
import org.entente.document.Span;
import org.entente.export.Columns;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

/** A table of which rows came, went or were reworded. */
final class TrackedTable {

    private TrackedTable() {}

    static void add(XWPFDocument file, List<Change> rows, Revisions revisions) {
        Frame frame = rows.getFirst().frame();
        XWPFTable table = Cells.table(file, style(frame), rows.size(), widths(rows));
        if (frame == Frame.TABLE_HEAD) {
            CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
            look.setFirstRow(true);
            look.setFirstColumn(true);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean keeps = frame == Frame.SIGNING && i < rows.size() - 1;
            row(table.getRow(i), rows.get(i), keeps, revisions);
        }
        Words.paragraph(file, "AfterTable");
    }

    /** @param keeps whether it stays with the next: a place to sign never splits over two pages */
    private static void row(XWPFTableRow row, Change change, boolean keeps, Revisions revisions) {
        row.setCantSplitRow(change.frame() != Frame.PARALLEL);
        row.setRepeatHeader(change.frame() == Frame.TABLE_HEAD);
        for (int i = 0; i < change.cells().size(); i++) {
            Comparison.Cell cell = change.cells().get(i);
            XWPFParagraph paragraph = Cells.paragraph(row.getCell(i), TrackedChanges.style(cell.style()));
            paragraph.setKeepNext(keeps);
            revisions.write(paragraph, cell);
        }
        revisions.mark(row, change);
    }

    private static String style(Frame frame) {
        return switch (frame) {
            case TABLE_HEAD, TABLE, ACROSS -> "Ruled";
            case PARALLEL -> "Parallel";
            case SIGNING -> "Signing";
        };
    }

    private static List<Integer> widths(List<Change> rows) {
        int columns = rows.getFirst().cells().size();
        return switch (rows.getFirst().frame()) {
            case TABLE_HEAD, TABLE, ACROSS -> narrowed(rows, columns);
            case PARALLEL, SIGNING -> List.of(Sheet.TEXT_WIDTH / columns, Sheet.TEXT_WIDTH - Sheet.TEXT_WIDTH
                    / columns);
        };
    }

    /** As in the document itself, where that leaves room for the words; else all alike. */
    private static List<Integer> narrowed(List<Change> rows, int columns) {
        List<List<Span>> cells = rows.stream().skip(1).map(row -> row.cells().stream()
                .<Span>map(cell -> new Span.Plain(text(cell))).toList()).toList();
        List<String> header = rows.getFirst().cells().stream().map(TrackedTable::text).toList();
        List<Integer> widths = Columns.of(new Block.Table("", header, cells, true), Sheet.TEXT_WIDTH).widths();
        return widths.getFirst() > Sheet.TEXT_WIDTH / columns
                ? widths
                : java.util.Collections.nCopies(columns, Sheet.TEXT_WIDTH / columns);
    }

    /** The longer of what a cell said and says, for its column has to hold both. */
    private static String text(Comparison.Cell cell) {
        String before = words(cell, Comparison.Fate.ADDED);
        String after = words(cell, Comparison.Fate.REMOVED);
        return before.length() > after.length() ? before : after;
    }

    private static String words(Comparison.Cell cell, Comparison.Fate without) {
        return cell.words().stream().filter(words -> words.fate() != without).map(words -> words.span().text())
                .collect(joining());
    }
}
