package org.entente.export;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.entente.document.Block;
import org.entente.document.Span;

/** One table on its sheet: the header row and, where rows have headings, their column stay in sight. */
final class TableSheet {

    private static final String HEADER_SHADE = "E9EEF7";
    /** In characters: the bounds of a column, and of one that holds single letters. */
    private static final int NARROWEST = 14;
    private static final int WIDEST = 50;
    /** In points; Excel's limit for a row is 409. */
    private static final int LINE = 15;
    private static final int TALLEST = 400;

    private TableSheet() {}

    static void write(Worksheet sheet, Block.Table table) {
        int columns = table.header().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, CellText.of(table.header().get(column)));
            sheet.width(column, width(table, column));
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).fillColor(HEADER_SHADE)
                .verticalAlignment("bottom").borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM).set();
        sheet.rowHeight(0, height(table, table.header()));
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, row + 1, table.rows().get(row));
            sheet.rowHeight(row + 1, height(table, table.rows().get(row).stream().map(Span::text).toList()));
        }
        sheet.freezePane(table.rowHeads() ? 1 : 0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
    }

    private static void row(Worksheet sheet, int row, List<Span> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column).text();
            sheet.value(row, column, CellText.of(text));
            sheet.style(row, column).wrapText(true).verticalAlignment("center")
                    .horizontalAlignment(text.length() == 1 ? "center" : "left")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
        }
    }

    private static int width(Block.Table table, int column) {
        int longest = table.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    /** Tall enough for the cell with the most lines: not every program works that out when it opens a file. */
    private static double height(Block.Table table, List<String> cells) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            most = Math.max(most, lines(cells.get(column), width(table, column) - 2));
        }
        return Math.min(TALLEST, most * LINE);
    }

    private static int lines(String text, int room) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = room + 1;
            for (String word : paragraph.split(" ")) {
                boolean fits = used + 1 + word.length() <= room;
                lines += fits ? 0 : Math.max(1, Math.ceilDiv(word.length(), room));
                used = fits ? used + 1 + word.length() : word.length() % (room + 1);
            }
        }
        return lines;
    }
}
