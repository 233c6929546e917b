package org.entente.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.document.Block;
import org.entente.text.Language;

/** Blocks alone in a Word file, with our styles and without title, header or footer: to be carried into another file. */
public final class Excerpt {

    private Excerpt() {}

    public static byte[] of(List<Block> blocks, Language language) {
        try (XWPFDocument file = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            Styles.define(file, language);
            DocxExporter.body(file, blocks, new Comments(file, paragraph -> List.of()));
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
