package org.entente.export.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.entente.export.Edition;

/**
 * The parts of a ZIP file, counted while they are read: one that inflates beyond the limits is left before it takes
 * memory. What is written is made anew from what was read, so that no reader can find anything else in it.
 */
final class Archive {

    private static final int MOST_PARTS = 400;
    /** Bytes of all parts together, and of one that is XML. */
    private static final int MOST_BYTES = 16_000_000;
    private static final int MOST_XML = 2_000_000;
    private static final int CHUNK = 8192;

    private Archive() {}

    /** @throws Unfit where it is no ZIP file, or a bomb */
    static Map<String, byte[]> read(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        int room = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!names.add(name.toLowerCase(Locale.ROOT)) || name.contains("..") || name.contains("\\")
                        || name.startsWith("/")) {
                    throw new Unfit(Problem.Kind.MALFORMED, name);
                }
                if (names.size() > MOST_PARTS) {
                    throw new Unfit(Problem.Kind.INFLATES);
                }
                byte[] part = part(zip, Math.min(room, isXml(name) ? MOST_XML : MOST_BYTES));
                room -= part.length;
                if (!entry.isDirectory()) {
                    parts.put(name, part);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unfit(Problem.Kind.NOT_WORD);
        }
        return parts;
    }

    static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static byte[] part(InputStream in, int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (bytes.size() + read > most) {
                throw new Unfit(Problem.Kind.INFLATES);
            }
            bytes.write(chunk, 0, read);
        }
        return bytes.toByteArray();
    }

    static byte[] write(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(Edition.FIRST_OF_A_ZIP);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
