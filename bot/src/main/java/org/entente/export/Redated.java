package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook with its document's date, where fastexcel writes the machine's and asks nobody; its other parts are copied. */
final class Redated {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*";

    private Redated() {}

    static byte[] workbook(byte[] file, Instant made) throws IOException {
        var out = new ByteArrayOutputStream(file.length);
        try (ZipFile from = ZipFile.builder().setByteArray(file).get(); var to = new ZipArchiveOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                if (part.getName().equals(PROPERTIES)) {
                    to.putArchiveEntry(undated(new ZipArchiveEntry(PROPERTIES)));
                    to.write(dated(from.getInputStream(part), made));
                    to.closeArchiveEntry();
                } else {
                    to.addRawArchiveEntry(copy(part), from.getRawInputStream(part));
                }
            }
        }
        return out.toByteArray();
    }

    private static ZipArchiveEntry copy(ZipArchiveEntry part) {
        ZipArchiveEntry copy = new ZipArchiveEntry(part.getName());
        copy.setMethod(part.getMethod());
        copy.setSize(part.getSize());
        copy.setCompressedSize(part.getCompressedSize());
        copy.setCrc(part.getCrc());
        return undated(copy);
    }

    private static ZipArchiveEntry undated(ZipArchiveEntry part) {
        part.setTimeLocal(Edition.FIRST_OF_A_ZIP);
        return part;
    }

    private static byte[] dated(InputStream properties, Instant made) throws IOException {
        return new String(properties.readAllBytes(), StandardCharsets.UTF_8).replaceFirst(CREATED, made.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
