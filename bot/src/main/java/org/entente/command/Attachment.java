package org.entente.command;

import java.nio.charset.StandardCharsets;

/** A file that the bot posts. */
public final class Attachment {

    private final String name;
    private final byte[] content;

    /** @param name with its ending; what Discord and people's systems take */
    public Attachment(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public static Attachment text(String name, String text) {
        return new Attachment(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
