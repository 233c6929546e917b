package org.entente.export.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.document.Span;
import org.entente.export.XmlText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An organisation's template, filled with a document. Placeholders are replaced and nothing else is understood: there
 * are no expressions, so that nothing in a template can read or run anything.
 */
public final class TemplateFilling {

    private final WordFile file;
    private final Placeholders known;
    private final Drafted drafted;
    private final Sections sections;
    private final Phrases phrases;

    private TemplateFilling(byte[] template, Placeholders known, Drafted drafted, Phrases phrases) {
        this.file = new WordFile(Archive.read(template));
        this.known = known;
        this.drafted = drafted;
        this.sections = Sections.of(drafted.document());
        this.phrases = phrases;
    }

    /** @param template one in which {@link TemplateCheck} found nothing wrong */
    public static byte[] fill(byte[] template, Placeholders known, Drafted drafted, Phrases phrases) {
        TemplateFilling filling = new TemplateFilling(template, known, drafted, phrases);
        filling.fill();
        return filling.file.write();
    }

    /** The headings of the document's parts for which the template has no place. */
    public static List<String> leftOut(byte[] template, Placeholders known, Document document) {
        Set<Placeholder.Whole> placed = TextParts.placed(new WordFile(Archive.read(template)), known);
        Set<String> ids = placed.stream().flatMap(one -> one instanceof Placeholder.OfPlan part
                ? Stream.of(part.id())
                : Stream.empty()).collect(Collectors.toSet());
        return placed.contains(Placeholder.Always.BODY)
                ? List.of()
                : Sections.of(document).without(ids, placed.contains(Placeholder.Always.MATRIX), known);
    }

    private void fill() {
        Set<Placeholder.Whole> placed = TextParts.placed(file, known);
        boolean noticed = placed.contains(Placeholder.Always.BODY) || placed.contains(Placeholder.Always.NOTICE);
        List<Runnable> marks = new EveryPage(file, known, mark()).missing();
        Setting setting = new Setting(file, drafted.document().language());
        List<Spot> spots = TextParts.trees(file).stream().flatMap(tree -> Spot.in(tree).stream()).toList();
        if (!noticed) {
            spots.stream().filter(spot -> whole(spot).isPresent()).findFirst()
                    .ifPresent(first -> setting.before(opening(first.paragraph()), sections.notice()));
        }
        spots.forEach(spot -> whole(spot).ifPresentOrElse(one -> setting.replace(spot.paragraph(), blocks(one)),
                () -> spot.say(this::words)));
        marks.forEach(Runnable::run);
        title();
    }

    /** The heading above a placeholder, or itself: nothing comes between the two. */
    private static Element opening(Element placeholder) {
        Node before = placeholder.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return before instanceof Element heading && Xml.is(heading, "p") && Spot.titled(heading)
                ? heading
                : placeholder;
    }

    private Optional<Placeholder.Whole> whole(Spot spot) {
        return spot.inText()
                ? spot.alone().flatMap(known::find).filter(Placeholder.Whole.class::isInstance)
                        .map(Placeholder.Whole.class::cast)
                : Optional.empty();
    }

    private List<Block> blocks(Placeholder.Whole whole) {
        List<Block> blocks = switch (whole) {
            case Placeholder.Always always -> switch (always) {
                case BODY -> drafted.document().blocks();
                case NOTICE -> sections.notice();
                case MATRIX -> drafted.matrix();
            };
            case Placeholder.OfPlan part -> sections.of(part.id(), known);
        };
        return blocks.isEmpty()
                ? List.of(new Block.Paragraph(List.of(new Span.Gap(say("template.no-part", Map.of())))))
                : blocks;
    }

    private String words(String name) {
        Document document = drafted.document();
        return XmlText.of(known.find(name).map(one -> one instanceof Placeholder.Fact fact ? switch (fact) {
            case TITLE -> document.title();
            case PARTNERSHIP -> document.partnership();
            case ORGANIZATIONS -> organisations();
            case OUR_ORGANIZATION -> drafted.ours();
            case VERSION -> Integer.toString(document.version());
            case DATE -> say("document.date", Map.of("date", document.date()));
            case DRAFT_MARK -> document.draftMark();
        } : say("template.no-part", Map.of())).orElseGet(() -> say("template.no-part", Map.of())))
                .replaceAll("[\\r\\n\\t]+", " ");
    }

    private String organisations() {
        List<String> all = drafted.organisations();
        if (all.size() < 2) {
            return all.isEmpty() ? say("template.no-organization", Map.of()) : all.getFirst();
        }
        String before = String.join(", ", all.subList(0, all.size() - 1));
        return say("document.and", Map.of("before", before, "last", all.getLast()));
    }

    /** In both languages where the document is, the same words once. */
    private String say(String key, Map<String, ?> arguments) {
        Document document = drafted.document();
        String first = phrases.say(document.language(), key, arguments);
        String other = phrases.say(document.language().other(), key, arguments);
        return document.inBoth() && !first.equals(other) ? first + " / " + other : first;
    }

    private Element mark() {
        org.w3c.dom.Document alone = Xml.parse(("<w:p xmlns:w=\"" + Xml.W
                + "\"><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t/></w:r></w:p>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Xml.all(alone, "t").getFirst().setTextContent(XmlText.of(drafted.document().draftMark()));
        return alone.getDocumentElement();
    }

    /** What a screen reader and a window say the file is. */
    private void title() {
        Document document = drafted.document();
        for (String core : file.ofType("core-properties+xml")) {
            Xml.children(file.tree(core).getDocumentElement()).stream()
                    .filter(one -> "title".equals(one.getLocalName())).findFirst()
                    .ifPresent(one -> one.setTextContent(XmlText.of(document.title() + " – "
                            + document.partnership())));
        }
    }
}
