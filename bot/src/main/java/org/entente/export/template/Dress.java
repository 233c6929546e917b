package org.entente.export.template;

import java.util.List;
import java.util.Optional;
import org.entente.export.Edition;
import org.entente.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives what was carried into a template its styles; a plain paragraph takes the look of the placeholder's. */
final class Dress {

    /** What may follow the language among a run's properties. */
    private static final List<String> AFTER_LANGUAGE = List.of("eastAsianLayout", "specVanish", "oMath");
    /** What is the placeholder's own and no look. */
    private static final List<String> OWN = List.of("sectPr", "rPr", "keepNext");

    private final StyleMatch styles;
    private final Element like;
    private final String tag;

    Dress(StyleMatch styles, Element like, Language language) {
        this.styles = styles;
        this.like = like;
        this.tag = Edition.tag(language);
    }

    void put(Element block) {
        if (Xml.is(block, "p")) {
            paragraph(block);
        } else {
            Xml.all(block, "tblStyle").forEach(this::rename);
            Xml.all(block, "p").forEach(this::paragraph);
        }
    }

    private void rename(Element style) {
        Xml.attribute(style, "val").ifPresent(id -> Xml.set(style, "val", styles.of(id)));
    }

    private void paragraph(Element paragraph) {
        Optional<Element> style = Xml.child(paragraph, "pPr").flatMap(properties -> Xml.child(properties, "pStyle"));
        boolean plain = style.isEmpty() || style.flatMap(one -> Xml.attribute(one, "val")).filter("Normal"::equals)
                .isPresent();
        if (plain) {
            shape(paragraph);
        } else {
            style.ifPresent(this::rename);
        }
        Xml.all(paragraph, "r").forEach(run -> run(run, plain));
    }

    private void shape(Element paragraph) {
        boolean keeps = !Xml.all(paragraph, "keepNext").isEmpty();
        Xml.child(paragraph, "pPr").ifPresent(paragraph::removeChild);
        Document in = paragraph.getOwnerDocument();
        Element shape = Xml.child(like, "pPr").map(own -> (Element) in.importNode(own, true))
                .orElseGet(() -> Xml.create(in, "pPr"));
        OWN.forEach(name -> Xml.child(shape, name).ifPresent(shape::removeChild));
        if (keeps) {
            Node first = Xml.child(shape, "pStyle").<Node>map(Node::getNextSibling).orElse(shape.getFirstChild());
            shape.insertBefore(Xml.create(in, "keepNext"), first);
        }
        paragraph.insertBefore(shape, paragraph.getFirstChild());
    }

    private void run(Element run, boolean plain) {
        Document in = run.getOwnerDocument();
        Optional<Element> own = Xml.child(run, "rPr");
        Element letters = plain ? letters(in) : own.orElseGet(() -> Xml.create(in, "rPr"));
        own.flatMap(properties -> Xml.child(properties, "rStyle")).ifPresent(style -> {
            rename(style);
            letters.insertBefore(style, letters.getFirstChild());
        });
        String language = own.flatMap(properties -> Xml.child(properties, "lang"))
                .flatMap(spoken -> Xml.attribute(spoken, "val")).orElse(tag);
        if (plain) {
            own.ifPresent(run::removeChild);
        }
        speak(letters, language);
        run.insertBefore(letters, run.getFirstChild());
    }

    /** Of the placeholder's first run. */
    private Element letters(Document in) {
        Element letters = Xml.all(like, "r").stream().findFirst().flatMap(run -> Xml.child(run, "rPr"))
                .map(own -> (Element) in.importNode(own, true)).orElseGet(() -> Xml.create(in, "rPr"));
        Xml.child(letters, "rStyle").ifPresent(letters::removeChild);
        return letters;
    }

    /** Spelling is checked, and the text read aloud, in its own language. */
    private static void speak(Element letters, String language) {
        Optional<Element> spoken = Xml.child(letters, "lang");
        if (spoken.isPresent()) {
            Xml.set(spoken.get(), "val", language);
            return;
        }
        Node after = Xml.children(letters).stream().filter(one -> AFTER_LANGUAGE.contains(one.getLocalName()))
                .<Node>map(one -> one).findFirst().orElse(null);
        letters.insertBefore(Xml.create(letters.getOwnerDocument(), "lang", language), after);
    }
}
