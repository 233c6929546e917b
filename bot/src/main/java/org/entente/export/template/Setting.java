package org.entente.export.template;

import java.util.List;
import java.util.Optional;
import org.entente.document.Block;
import org.entente.export.docx.Excerpt;
import org.entente.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets blocks in the place of a template's paragraph: written as in every Word export, then carried over with the
 * template's styles.
 */
final class Setting {

    private static final String STYLES = "wordprocessingml.styles+xml";

    private final WordFile template;
    private final Language language;

    Setting(WordFile template, Language language) {
        this.template = template;
        this.language = language;
    }

    /** Plain paragraphs look as the placeholder did. */
    void replace(Element paragraph, List<Block> blocks) {
        set(paragraph, blocks, paragraph);
        Node parent = paragraph.getParentNode();
        for (Element child : Xml.children(paragraph)) {
            if (Xml.is(child, "bookmarkStart") || Xml.is(child, "bookmarkEnd")) {
                parent.insertBefore(child, paragraph);
            } else if (!Xml.is(child, "pPr")) {
                paragraph.removeChild(child);
            }
        }
        boolean endsSection = Xml.child(paragraph, "pPr").flatMap(properties -> Xml.child(properties, "sectPr"))
                .isPresent();
        if (!endsSection) {
            parent.removeChild(paragraph);
        }
    }

    /** Before a paragraph, which stays. */
    void before(Element paragraph, List<Block> blocks) {
        set(paragraph, blocks, Xml.create(paragraph.getOwnerDocument(), "p"));
    }

    private void set(Element place, List<Block> blocks, Element like) {
        WordFile excerpt = new WordFile(Archive.read(Excerpt.of(blocks, language)));
        Document source = excerpt.tree(excerpt.main().orElseThrow());
        Dress dress = new Dress(new StyleMatch(styles(excerpt), excerpt.tree(excerpt.ofType(STYLES).getFirst())), like,
                language);
        int room = Room.at(place);
        for (Element block : Xml.children(Xml.all(source, "body").getFirst())) {
            if (!Xml.is(block, "sectPr")) {
                Element copy = (Element) place.getOwnerDocument().importNode(block, true);
                place.getParentNode().insertBefore(copy, place);
                if (Xml.is(copy, "tbl")) {
                    Room.fit(copy, room);
                }
                dress.put(copy);
            }
        }
    }

    /** The template's own, or ours where it has none. */
    private Document styles(WordFile excerpt) {
        String main = template.main().orElseThrow();
        Optional<String> own = template.relations(main).stream()
                .filter(relation -> relation.kind().equals("styles")).findFirst()
                .map(relation -> template.target(main, relation));
        if (own.isPresent()) {
            return template.tree(own.get());
        }
        String ours = excerpt.ofType(STYLES).getFirst();
        template.add(main, "styles.xml", excerpt.type(ours), "styles", excerpt.tree(ours));
        return excerpt.tree(ours);
    }
}
