package org.entente.command.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.command.Attachment;
import org.entente.command.Refused;

/**
 * Files as one reply takes them.
 *
 * @param most bytes that Discord takes with one message
 */
public record Bundle(int most) {

    /** On a server that nobody pays for: 10 MiB, less what the message around the files takes. */
    private static final int DISCORDS = 10 * 1024 * 1024 - 64 * 1024;

    public static Bundle forDiscord() {
        return new Bundle(DISCORDS);
    }

    /**
     * Each by itself.
     *
     * @throws Refused where they are too large together
     */
    public List<Attachment> apart(List<Attachment> files) {
        if (!holds(files)) {
            throw Refused.because("files.too-large");
        }
        return files;
    }

    /** Whether one message takes them all. */
    public boolean holds(List<Attachment> files) {
        return files.stream().mapToLong(file -> file.content().length).sum() <= most;
    }

    /**
     * One as it is; several as a ZIP.
     *
     * @param date of every file in it
     * @throws Refused where they are too large
     */
    public List<Attachment> together(List<Attachment> files, String zip, LocalDate date) {
        return apart(gathered(files, zip, date));
    }

    /** One as it is, several as a ZIP, however large. */
    public static List<Attachment> gathered(List<Attachment> files, String zip, LocalDate date) {
        return files.size() < 2 ? files : List.of(new Attachment(zip, zipped(files, date)));
    }

    private static byte[] zipped(List<Attachment> files, LocalDate date) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Attachment file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(date.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
