package org.entente.export.docx;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Edition;
import org.entente.export.Exporter;
import org.entente.export.Format;
import org.entente.export.Stretches;

/** A Word document to edit: real styles and headings, letter paper, page numbers, the draft mark on each page. */
public final class DocxExporter implements Exporter {

    private static final Format FORMAT = new Format("docx", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true);

    private final Phrases phrases;

    public DocxExporter(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public byte[] write(Document document) {
        return write(document, paragraph -> List.of());
    }

    @Override
    public byte[] write(Document document, Function<Block.Paragraph, List<String>> notes) {
        return NewFile.of(document, file -> {
            Sheet.lay(file, document, phrases);
            opening(file, document);
            body(file, document.blocks(), new Comments(file, notes));
        });
    }

    private void opening(XWPFDocument file, Document document) {
        Words.paragraph(file, "Title", document.title());
        Words.paragraph(file, "Subtitle", document.partnership());
        Words.paragraph(file, "Edition", Edition.line(document, phrases));
    }

    static void body(XWPFDocument file, List<Block> blocks, Comments comments) {
        List<Stretches.Stretch> stretches = Stretches.of(blocks);
        for (int i = 0; i < stretches.size(); i++) {
            switch (stretches.get(i)) {
                case Stretches.Parallel parallel ->
                    ParallelTable.add(file, parallel, Stretches.goesOn(stretches, i + 1), comments);
                case Stretches.Whole whole -> {
                    block(file, whole.block(), !Stretches.isTitled(stretches, i), comments);
                    XWPFParagraph last = file.getParagraphs().getLast();
                    if (whole.annexed()) {
                        last.setPageBreak(true);
                    }
                    if (Stretches.introduces(stretches, i)) {
                        last.setKeepNext(true);
                    }
                }
            }
        }
    }

    /** @param captioned whether the caption of a table is printed */
    private static void block(XWPFDocument file, Block block, boolean captioned, Comments comments) {
        switch (block) {
            case Block.Heading heading -> Words.paragraph(file, "Heading" + heading.level(), heading.text());
            case Block.Paragraph words -> comments.into(Words.paragraph(file, "Normal"), words);
            case Block.Notice notice -> notice(file, notice.lines());
            case Block.Table table -> RuledTable.add(file, table, captioned);
            case Block.Signature signature -> SigningTable.add(file, signature);
            case Block.Beside beside -> ParallelTable.add(file, new Stretches.Parallel(List.of(beside), false),
                    false, comments);
        }
    }

    private static void notice(XWPFDocument file, List<String> lines) {
        lines.forEach(line -> Words.paragraph(file, "Notice", line));
        Words.paragraph(file, "AfterTable");
    }
}
