package org.entente.export;

import org.entente.document.Document;

/** Writes a document in one format. Adding one: a class, and a line in {@link Exporters}. */
public interface Exporter {

    Format format();

    /** The file's bytes; every character that people typed comes back from it, save those the format forbids. */
    byte[] write(Document document);

    /** Does what the first file would have to wait for. */
    default void warmUp() {}
}
