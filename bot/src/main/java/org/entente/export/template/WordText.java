package org.entente.export.template;

import org.w3c.dom.Element;

/** The words of one paragraph of a Word file: what was inserted stands, what was deleted is gone. */
final class WordText {

    private final StringBuilder words = new StringBuilder();

    private WordText() {}

    static String of(Element paragraph) {
        WordText text = new WordText();
        text.read(paragraph);
        return text.words.toString();
    }

    private void read(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.W.equals(child.getNamespaceURI())) {
                word(child);
            }
        }
    }

    /** Comments, notes, pictures, instructions of fields and deleted words say nothing here. */
    private void word(Element element) {
        switch (String.valueOf(element.getLocalName())) {
            case "t" -> words.append(element.getTextContent());
            case "tab" -> words.append(' ');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('\u2011');
            case "r", "ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir",
                    "bdo" ->
                read(element);
            default -> {
                // formatting, or nothing that people read in the line
            }
        }
    }
}
