package org.entente.export.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with a fixed grid, which a blank document's table lacks. Widths are in twentieths of a point. */
final class Cells {

    private Cells() {}

    static XWPFTable table(XWPFDocument file, String style, int rows, List<Integer> widths) {
        XWPFTable table = file.createTable(rows, widths.size());
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal(style);
        properties.addNewTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.getCTTbl().setTblPr(properties);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidth(String.valueOf(widths.get(i)));
            }
        });
        return table;
    }

    /** The cell's one paragraph. */
    static XWPFParagraph paragraph(XWPFTableCell cell, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        return paragraph;
    }
}
