package org.entente.simulator.gateway;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Discord's {@code zlib-stream}: one stream a connection, flushed after each message. */
final class Compressor {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] buffer = new byte[16 * 1024];

    byte[] pack(byte[] message) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(message.length / 2);
        deflater.setInput(message);
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        while (length > 0) {
            packed.write(buffer, 0, length);
            length = length < buffer.length ? 0 : deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        }
        return packed.toByteArray();
    }
}
