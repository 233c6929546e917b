package org.entente.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.document.Document;
import org.entente.export.Edition;

/** A Word file's bytes, which say nothing of the moment at which they were written: the same words give the same file. */
final class Saved {

    private Saved() {}

    static byte[] bytes(XWPFDocument file, Document document) throws IOException {
        file.getProperties().getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(
                Edition.moment(document))));
        var out = new ByteArrayOutputStream();
        try (var zip = new Undated(out)) {
            file.write(zip);
        }
        return out.toByteArray();
    }

    /** Each part bears the first day that a ZIP can hold. */
    private static final class Undated extends ZipArchiveOutputStream {

        Undated(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
            part.setTimeLocal(Edition.FIRST_OF_A_ZIP);
            super.putArchiveEntry(part);
        }
    }
}
