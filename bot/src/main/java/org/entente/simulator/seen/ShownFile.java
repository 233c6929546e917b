package org.entente.simulator.seen;

import java.nio.charset.StandardCharsets;

/** A file under a message, as a person can download it. */
public final class ShownFile {

    private final String name;
    private final String url;
    private final String description;
    private final byte[] bytes;

    public ShownFile(String name, String url, String description, byte[] bytes) {
        this.name = name;
        this.url = url;
        this.description = description;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public String url() {
        return url;
    }

    /** The alternative text, empty where there is none. */
    public String description() {
        return description;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The content, where it is text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
