package org.entente.export;

import java.util.List;
import java.util.function.Function;
import org.entente.document.Block;
import org.entente.document.Document;

/** Writes a document in one format. Adding one: a class, and a line in {@link Exporters}. */
public interface Exporter {

    Format format();

    /** The file's bytes; every character that people typed comes back from it, save those the format forbids. */
    byte[] write(Document document);

    /**
     * The same with what is said about paragraphs beside them, where the format has comments.
     *
     * @param notes a line each; none: no comment on this paragraph
     */
    default byte[] write(Document document, Function<Block.Paragraph, List<String>> notes) {
        return write(document);
    }

    /** Whether a character stands in the file as itself; where not, something readable stands in its place. */
    default boolean shows(int character) {
        return XmlText.allowed(character);
    }
}
