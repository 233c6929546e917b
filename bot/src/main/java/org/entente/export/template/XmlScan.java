package org.entente.export.template;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part read as a stream, before any tree is made of it: its depth, and what in it would fetch or run something. */
final class XmlScan {

    private static final int DEEPEST = 90;
    private static final int MOST_ELEMENTS = 60_000;

    private static final Map<String, Problem.Kind> REFUSED = Map.ofEntries(
            Map.entry("sdt", Problem.Kind.CONTENT_CONTROL), Map.entry("altChunk", Problem.Kind.OUTSIDE),
            Map.entry("subDoc", Problem.Kind.OUTSIDE), Map.entry("attachedTemplate", Problem.Kind.OUTSIDE),
            Map.entry("saveThroughXslt", Problem.Kind.OUTSIDE), Map.entry("frameset", Problem.Kind.OUTSIDE),
            Map.entry("mailMerge", Problem.Kind.MAIL_MERGE), Map.entry("object", Problem.Kind.EMBEDDED),
            Map.entry("control", Problem.Kind.EMBEDDED), Map.entry("ffData", Problem.Kind.CONTENT_CONTROL),
            Map.entry("ins", Problem.Kind.TRACKED), Map.entry("del", Problem.Kind.TRACKED),
            Map.entry("moveFrom", Problem.Kind.TRACKED), Map.entry("moveTo", Problem.Kind.TRACKED));
    private static final Set<String> DRAWN = Set.of("urn:schemas-microsoft-com:vml",
            "urn:schemas-microsoft-com:office:office");
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final String name;
    private final Consumer<Problem> problems;
    private final FieldWatch fields;
    private int depth;
    private int elements;
    private boolean instruction;

    private XmlScan(String name, Consumer<Problem> problems) {
        this.name = name;
        this.problems = problems;
        this.fields = new FieldWatch(problems);
    }

    /** @throws Unfit where no tree should be made of it */
    static void scan(String name, byte[] xml, Consumer<Problem> problems) {
        try {
            new XmlScan(name, problems).scan(factory().createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof Unfit unfit ? unfit : new Unfit(Problem.Kind.MALFORMED, name);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void scan(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unfit(Problem.Kind.DOCTYPE, name);
                case XMLStreamConstants.START_ELEMENT -> begin(in);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    instruction = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (instruction) {
                        fields.instruction(in.getText());
                    }
                }
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        fields.over();
    }

    private void begin(XMLStreamReader in) {
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new Unfit(Problem.Kind.NESTED, name);
        }
        String space = String.valueOf(in.getNamespaceURI());
        if (space.startsWith(STRICT)) {
            throw new Unfit(Problem.Kind.STRICT);
        }
        if (space.equals(Xml.W)) {
            word(in, in.getLocalName());
        } else if (DRAWN.contains(space)) {
            drawn(in);
        }
    }

    private void word(XMLStreamReader in, String element) {
        instruction = element.equals("instrText") || element.equals("delInstrText");
        if (REFUSED.containsKey(element)) {
            problems.accept(new Problem(REFUSED.get(element), element));
        } else if (element.equals("fldChar")) {
            fields.mark(String.valueOf(in.getAttributeValue(Xml.W, "fldCharType")));
        } else if (element.equals("fldSimple")) {
            fields.look(String.valueOf(in.getAttributeValue(Xml.W, "instr")));
        }
    }

    /** Old drawings can name their pictures and links themselves. */
    private void drawn(XMLStreamReader in) {
        if (in.getLocalName().equals("OLEObject")) {
            problems.accept(new Problem(Problem.Kind.EMBEDDED, in.getLocalName()));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String value = in.getAttributeValue(i);
            boolean fetches = switch (in.getAttributeLocalName(i)) {
                case "src" -> !value.isBlank();
                case "href" -> !value.isBlank() && !Links.harmless(value);
                default -> false;
            };
            if (fetches) {
                problems.accept(new Problem(Problem.Kind.OUTSIDE, value));
            }
        }
    }
}
