package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Span;

/** A workbook of a document's tables, one sheet each, and a sheet with the words around them, such as a legend. */
public final class XlsxExporter implements Exporter {

    private static final Format FORMAT = new Format("xlsx", "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false);
    private static final double WIDE = 100;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public byte[] write(Document document) {
        try {
            return Redated.workbook(workbook(document), Edition.moment(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Entente", null)) {
            SheetNames names = new SheetNames();
            for (Block block : document.blocks()) {
                if (block instanceof Block.Table table) {
                    TableSheet.write(workbook.newWorksheet(names.unique(table.caption())), table);
                }
            }
            words(workbook.newWorksheet(names.unique(document.title())), document);
        }
        return out.toByteArray();
    }

    private static void words(Worksheet sheet, Document document) {
        sheet.width(0, WIDE);
        List<String> lines = List.of(document.title(), document.partnership(), document.draftMark());
        int row = 0;
        for (String line : lines) {
            sheet.value(row, 0, CellText.of(line));
            row++;
        }
        List<Block> blocks = document.blocks().stream().flatMap(block -> block instanceof Block.Beside beside
                ? Stream.of(beside.french(), beside.english()).flatMap(Optional::stream)
                : Stream.of(block)).toList();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                String text = String.join("", paragraph.spans().stream().map(Span::text).toList());
                sheet.value(row, 0, CellText.of(text));
                sheet.style(row, 0).wrapText(true).set();
                row++;
            }
        }
    }
}
