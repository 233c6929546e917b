package org.entente.command;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that the bot posts. */
public final class Attachment {

    private final String name;
    private final byte[] content;
    private final Optional<String> description;

    /** @param name with its ending; what Discord and people's systems take */
    public Attachment(String name, byte[] content) {
        this(name, content, Optional.empty());
    }

    private Attachment(String name, byte[] content, Optional<String> description) {
        this.name = name;
        this.content = content.clone();
        this.description = description;
    }

    /** @param description what it shows, for whoever does not see it */
    public static Attachment picture(String name, byte[] content, String description) {
        return new Attachment(name, content, Optional.of(description));
    }

    public static Attachment text(String name, String text) {
        return new Attachment(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    /** Of a picture, which is shown as such. */
    public Optional<String> description() {
        return description;
    }

    public byte[] content() {
        return content.clone();
    }
}
