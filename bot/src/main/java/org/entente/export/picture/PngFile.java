package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * An image as a PNG file (W3C PNG, third edition): eight bits a colour, each row as it is. Java's own writer copies
 * every pixel several times on the way, and took most of the time that a picture needs.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int RED_GREEN_BLUE = 2;
    private static final int BYTES = 3;
    private static final int BUFFER = 1 << 16;

    private PngFile() {}

    /** @param image whose pixels are whole numbers, red, green and blue ({@link BufferedImage#TYPE_INT_RGB}) */
    static byte[] of(BufferedImage image) {
        var file = new ByteArrayOutputStream(BUFFER);
        try (var out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    /** Ends in the only method of compressing and of filtering that there is, and says that rows follow each other. */
    private static byte[] header(BufferedImage image) throws IOException {
        var header = new ByteArrayOutputStream();
        var out = new DataOutputStream(header);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[]{BITS, RED_GREEN_BLUE, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        var packed = new ByteArrayOutputStream(BUFFER);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            int[] pixels = new int[image.getWidth()];
            byte[] row = new byte[1 + BYTES * pixels.length];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRaster().getDataElements(0, y, pixels.length, 1, pixels);
                write(pixels, row);
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** @param row stays unfiltered, as its first byte says: 0 */
    private static void write(int[] pixels, byte[] row) {
        int at = 1;
        for (int pixel : pixels) {
            row[at] = (byte) (pixel >> 2 * BITS);
            row[at + 1] = (byte) (pixel >> BITS);
            row[at + 2] = (byte) pixel;
            at += BYTES;
        }
    }
}
