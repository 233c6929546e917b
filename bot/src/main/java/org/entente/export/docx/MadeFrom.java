package org.entente.export.docx;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.entente.document.Document;
import org.entente.export.XmlText;

/**
 * Which version of which document a Word file was made from, as its own properties say it, whatever people call the file.
 *
 * @param document its title, and the partnership's name
 * @param version  0 for what is not counted, which says nothing of itself
 */
public record MadeFrom(String document, int version) {

    private static final String DOCUMENT = "EntenteDocument";
    private static final String VERSION = "EntenteVersion";
    private static final int LONGEST_NUMBER = 9;

    public static MadeFrom of(Document document) {
        return new MadeFrom(XmlText.of(document.title() + " – " + document.partnership()), document.version());
    }

    void write(POIXMLProperties.CustomProperties properties) {
        if (version > 0) {
            properties.addProperty(DOCUMENT, document);
            properties.addProperty(VERSION, version);
        }
    }

    /** From a file's own properties; empty where they do not say it, or somebody wrote something else there. */
    public static Optional<MadeFrom> read(Map<String, String> properties) {
        String version = properties.getOrDefault(VERSION, "").strip();
        return properties.containsKey(DOCUMENT) && version.matches("[1-9]\\d{0," + (LONGEST_NUMBER - 1) + "}")
                ? Optional.of(new MadeFrom(properties.getOrDefault(DOCUMENT, ""), Integer.parseInt(version)))
                : Optional.empty();
    }
}
