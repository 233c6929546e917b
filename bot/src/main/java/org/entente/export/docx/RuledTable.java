package org.entente.export.docx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.document.Block;
import org.entente.document.Span;
import org.entente.export.Bands;
import org.entente.export.Columns;
import org.entente.export.Stretches;
import org.entente.export.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

/** A table with a caption and a header row that comes again on each page. */
final class RuledTable {

    private static final String HEADER_SHADE = "E9EEF7";
    private final Block.Table content;
    private final Columns columns;

    private RuledTable(Block.Table content) {
        this.content = content;
        this.columns = Columns.of(content, Sheet.TEXT_WIDTH);
    }

    /** @param captioned whether its caption is printed; not where a heading says the same */
    static void add(XWPFDocument file, Block.Table content, boolean captioned) {
        List<Block.Table> bands = Bands.of(content);
        for (Block.Table band : bands) {
            if (captioned || bands.size() > 1) {
                Words.paragraph(file, "Caption", band.caption());
            }
            new RuledTable(band).into(file);
            Words.paragraph(file, "AfterTable");
        }
    }

    private void into(XWPFDocument file) {
        XWPFTable table = Cells.table(file, "Ruled", content.rows().size() + 1, columns.widths());
        CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(content.rowHeads());
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(XmlText.of(content.caption()));
        header(table.getRow(0));
        for (int i = 0; i < content.rows().size(); i++) {
            row(table.getRow(i + 1), content.rows().get(i));
        }
        int last = content.rows().size();
        IntStream.range(Stretches.isShort(content) ? 0 : last - 1, last).forEach(i -> staysWithNext(table.getRow(i)));
    }

    /** A short table stays whole; of another, the last row is never alone under the header that is repeated there. */
    private static void staysWithNext(XWPFTableRow row) {
        row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private void header(XWPFTableRow row) {
        row.setRepeatHeader(true);
        for (int i = 0; i < content.header().size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setColor(HEADER_SHADE);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            XWPFParagraph paragraph = Cells.paragraph(cell, "TableHeading");
            if (columns.narrow().get(i)) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            Words.run(paragraph, content.header().get(i));
        }
    }

    private void row(XWPFTableRow row, List<Span> cells) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setVerticalAlignment(columns.narrow().contains(true)
                    ? XWPFTableCell.XWPFVertAlign.CENTER
                    : XWPFTableCell.XWPFVertAlign.TOP);
            XWPFParagraph paragraph = Cells.paragraph(cell, "TableText");
            if (columns.narrow().get(i)) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            Words.into(paragraph, List.of(cells.get(i)));
        }
    }
}
