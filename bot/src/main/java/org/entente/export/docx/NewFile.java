package org.entente.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.document.Document;
import org.entente.text.Language;

/** A Word file with our styles, from a blank one to its bytes. */
final class NewFile {

    private NewFile() {}

    /** The same words give the same file. */
    static byte[] of(Document document, Consumer<XWPFDocument> content) {
        return of(document.language(), content, file -> Saved.bytes(file, document));
    }

    /** Of no document; it bears the moment at which it was made. */
    static byte[] of(Language language, Consumer<XWPFDocument> content) {
        return of(language, content, file -> {
            var out = new ByteArrayOutputStream();
            file.write(out);
            return out.toByteArray();
        });
    }

    /** Puts a file together. */
    private interface Saver {
        byte[] bytes(XWPFDocument file) throws IOException;
    }

    private static byte[] of(Language language, Consumer<XWPFDocument> content, Saver saver) {
        XWPFDocument file = new XWPFDocument();
        try {
            Styles.define(file, language);
            content.accept(file);
            return saver.bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // It lies in memory alone. Closing it would put the whole file together a second time.
            file.getPackage().revert();
        }
    }
}
