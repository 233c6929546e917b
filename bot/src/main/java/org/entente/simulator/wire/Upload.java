package org.entente.simulator.wire;

import java.net.URLConnection;
import java.util.Optional;

/** A file on its way to Discord, from a person or from the bot. */
public final class Upload {

    private final String name;
    private final String contentType;
    private final byte[] bytes;

    private Upload(String name, String contentType, byte[] bytes) {
        this.name = name;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** The content type is guessed from the name's ending. */
    public static Upload of(String name, byte[] bytes) {
        String guess = Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                .orElse("application/octet-stream");
        return new Upload(name, guess, bytes.clone());
    }

    public static Upload of(String name, String contentType, byte[] bytes) {
        return new Upload(name, contentType, bytes.clone());
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
