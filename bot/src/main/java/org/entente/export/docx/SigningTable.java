package org.entente.export.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.document.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** A place to sign: every line keeps with the next, so that it never splits over two pages. */
final class SigningTable {

    /** Twentieths of a point: the labels, the lines to write on, and room for a hand. */
    private static final List<Integer> WIDTHS = List.of(1500, 5600);
    private static final int ROW = 480;

    private SigningTable() {}

    static void add(XWPFDocument file, Block.Signature signature) {
        Words.into(Words.paragraph(file, "Signatory"), signature.party());
        List<Block.Signature.Line> lines = signature.lines();
        XWPFTable table = Cells.table(file, "Signing", lines.size(), WIDTHS);
        for (int i = 0; i < lines.size(); i++) {
            row(table.getRow(i), lines.get(i), i < lines.size() - 1);
        }
        Words.paragraph(file, "AfterTable");
    }

    private static void row(XWPFTableRow row, Block.Signature.Line line, boolean keep) {
        row.setHeight(ROW);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        Words.run(paragraph(row.getCell(0), keep), line.label());
        Words.into(paragraph(row.getCell(1), keep), line.known());
        CTBorder rule = row.getCell(1).getCTTc().getTcPr().addNewTcBorders().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(4));
        rule.setColor("404040");
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, boolean keep) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
        XWPFParagraph paragraph = Cells.paragraph(cell, "TableText");
        paragraph.setKeepNext(keep);
        return paragraph;
    }
}
