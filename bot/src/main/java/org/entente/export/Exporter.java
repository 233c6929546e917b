package org.entente.export;

import org.entente.document.Document;

/** Writes a document in one format. Adding one: a class, and a line in {@link Exporters}. */
public interface Exporter {

    Format format();

    /** The file's bytes; every character that people typed comes back from it, save those the format forbids. */
    byte[] write(Document document);

    /** Whether a character stands in the file as itself; where not, something readable stands in its place. */
    default boolean shows(int character) {
        return XmlText.allowed(character);
    }

    /** Does what the first file would have to wait for. */
    default void warmUp() {}
}
