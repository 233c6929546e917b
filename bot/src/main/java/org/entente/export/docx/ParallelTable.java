package org.entente.export.docx;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.document.Block;
import org.entente.document.Span;
import org.entente.export.Edition;
import org.entente.export.Stretches;
import org.entente.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Two languages in two columns, a row for each pair of blocks; only long rows go on over the page. */
final class ParallelTable {

    private static final int LEFT = Sheet.TEXT_WIDTH / 2;
    private static final List<Integer> WIDTHS = List.of(LEFT, Sheet.TEXT_WIDTH - LEFT);

    private ParallelTable() {}

    /** @param leads whether the last row leads to what follows the table, and stays with it */
    static void add(XWPFDocument file, Stretches.Parallel stretch, boolean leads, Comments comments) {
        List<Block.Beside> rows = stretch.rows();
        XWPFTable table = Cells.table(file, "Parallel", rows.size(), WIDTHS);
        for (int i = 0; i < rows.size(); i++) {
            row(table.getRow(i), rows.get(i), comments);
            boolean last = i == rows.size() - 1;
            if (last ? leads : Stretches.opens(rows.get(i))) {
                table.getRow(i).getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream())
                        .forEach(paragraph -> paragraph.setKeepNext(true));
            }
        }
        if (stretch.annexed()) {
            table.getRow(0).getCell(0).getParagraphs().getFirst().setPageBreak(true);
        }
        Words.paragraph(file, "AfterTable");
        file.getParagraphs().getLast().setKeepNext(leads);
    }

    private static void row(XWPFTableRow row, Block.Beside beside, Comments comments) {
        row.setCantSplitRow(Stretches.isShort(beside));
        cell(row.getCell(0), beside.french(), comments);
        cell(row.getCell(1), beside.english(), comments);
        row.getCell(1).getParagraphs().forEach(paragraph -> speak(paragraph, Language.ENGLISH));
    }

    private static void cell(XWPFTableCell cell, Optional<Block> block, Comments comments) {
        XWPFParagraph first = Cells.paragraph(cell, "Normal");
        block.ifPresent(one -> write(cell, first, one, comments));
    }

    private static void write(XWPFTableCell cell, XWPFParagraph first, Block block, Comments comments) {
        switch (block) {
            case Block.Heading heading -> {
                first.setStyle("Heading" + heading.level());
                Words.run(first, heading.text());
            }
            case Block.Paragraph words -> comments.into(first, words);
            case Block.Notice notice -> notice(cell, first, notice.lines());
            case Block.Table table -> throw wide(table);
            case Block.Signature signature -> throw wide(signature);
            case Block.Beside beside -> throw wide(beside);
        }
    }

    private static void notice(XWPFTableCell cell, XWPFParagraph first, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? first : cell.addParagraph();
            paragraph.setStyle("Notice");
            Words.into(paragraph, List.of(new Span.Plain(lines.get(i))));
        }
    }

    /** Spelling is checked, and the text read aloud, in its own language. */
    private static void speak(XWPFParagraph paragraph, Language language) {
        for (XWPFRun run : paragraph.getRuns()) {
            CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
            properties.addNewLang().setVal(Edition.tag(language));
        }
    }

    private static IllegalStateException wide(Block block) {
        return new IllegalStateException("takes the whole width: " + block);
    }
}
