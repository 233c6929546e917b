package org.entente.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.text.Language;

/** A Word file with our styles, from a blank one to its bytes. */
final class NewFile {

    private NewFile() {}

    static byte[] of(Language language, Consumer<XWPFDocument> content) {
        XWPFDocument file = new XWPFDocument();
        try {
            Styles.define(file, language);
            content.accept(file);
            var out = new ByteArrayOutputStream();
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // It lies in memory alone. Closing it would put the whole file together a second time.
            file.getPackage().revert();
        }
    }
}
