package org.entente.export.docx;

import java.util.List;
import org.entente.document.Block;
import org.entente.text.Language;

/** Blocks alone in a Word file, with our styles and without title, header or footer: to be carried into another file. */
public final class Excerpt {

    private Excerpt() {}

    public static byte[] of(List<Block> blocks, Language language) {
        return NewFile.of(language,
                file -> DocxExporter.body(file, blocks, new Comments(file, paragraph -> List.of())));
    }
}
