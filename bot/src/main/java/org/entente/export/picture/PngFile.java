package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PNG file (W3C PNG, third edition), a byte a pixel: the place of its colour in a palette. Java's own
 * writer would take most of the time that a picture needs, and three bytes a pixel.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int WITH_PALETTE = 3;
    private static final int BUFFER = 1 << 16;

    private PngFile() {}

    /** @param picture whose pixels are whole numbers, red, green and blue ({@link BufferedImage#TYPE_INT_RGB}) */
    static byte[] of(BufferedImage picture) {
        Palette palette = Palette.of(picture);
        var file = new ByteArrayOutputStream(BUFFER);
        try (var out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(picture));
            chunk(out, "PLTE", palette.bytes());
            chunk(out, "IDAT", pixels(picture, palette));
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

    /** Ends in the only ways of compressing and of filtering that there are, and says that the rows are in order. */
    private static byte[] header(BufferedImage picture) {
        return ByteBuffer.allocate(13).putInt(picture.getWidth()).putInt(picture.getHeight())
                .put(new byte[]{BITS, WITH_PALETTE, 0, 0, 0}).array();
    }

    private static byte[] pixels(BufferedImage picture, Palette palette) throws IOException {
        var packed = new ByteArrayOutputStream(BUFFER);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            byte[] row = new byte[1 + picture.getWidth()];
            int alike;
            for (int y = 0; y < picture.getHeight(); y += alike) {
                Runs.of(picture, y, (colour, from, to) -> Arrays.fill(row, 1 + from, 1 + to, palette.place(colour)));
                alike = Runs.rowsAlike(picture, y);
                for (int i = 0; i < alike; i++) {
                    out.write(row);
                }
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }
}
