package org.entente.export.picture;

/** A picture, and what stands for it where it cannot be seen. */
public final class Picture {

    private final byte[] png;
    private final String description;

    Picture(byte[] png, String description) {
        this.png = png.clone();
        this.description = description;
    }

    public byte[] png() {
        return png.clone();
    }

    public String description() {
        return description;
    }
}
