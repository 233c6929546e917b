package org.entente.export.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paragraph that holds a placeholder. Word splits text into runs as it likes, so the runs' texts are read as one.
 *
 * @param inText whether whole paragraphs and tables may stand in its place
 */
record Spot(Element paragraph, List<Element> texts, boolean inText) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");
    private static final Predicate<String> HEADING = Pattern.compile("(?i)(heading|titre).*").asMatchPredicate();
    private static final String SPACE = "http://www.w3.org/XML/1998/namespace";
    private static final List<String> DRAWN = List.of("drawing", "pict", "object");

    Spot {
        texts = List.copyOf(texts);
    }

    /** Every paragraph with an opening or closing mark of a placeholder, in the order of the part. */
    static List<Spot> in(Document part) {
        List<Spot> spots = new ArrayList<>();
        for (Element paragraph : Xml.all(part, "p")) {
            List<Element> texts = Xml.all(paragraph, "t").stream()
                    .filter(text -> Xml.around(text, "p").orElseThrow().isSameNode(paragraph)).toList();
            Spot spot = new Spot(paragraph, texts, inText(paragraph));
            if (spot.words().contains("{{") || spot.words().contains("}}")) {
                spots.add(spot);
            }
        }
        return spots;
    }

    private static boolean inText(Element paragraph) {
        boolean placed = Xml.is(paragraph.getParentNode(), "body") || Xml.is(paragraph.getParentNode(), "tc");
        return placed && Xml.around(paragraph, "body").isPresent() && Xml.around(paragraph, "txbxContent").isEmpty();
    }

    /** Whether a paragraph is a heading that the template gives, in a Word of either language. */
    static boolean titled(Element paragraph) {
        boolean heading = Xml.child(paragraph, "pPr").flatMap(properties -> Xml.child(properties, "pStyle"))
                .flatMap(style -> Xml.attribute(style, "val")).filter(HEADING).isPresent();
        return heading && !paragraph.getTextContent().isBlank() && !paragraph.getTextContent().contains("{{");
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        texts.forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    List<String> names() {
        return PLACEHOLDER.matcher(words()).results().map(found -> found.group(1)).toList();
    }

    /** What was begun and not ended, or the other way round. */
    Optional<String> unfinished() {
        String rest = PLACEHOLDER.matcher(words()).replaceAll("");
        int at = rest.contains("{{") ? rest.indexOf("{{") : rest.indexOf("}}");
        return at < 0 ? Optional.empty() : Optional.of(rest.substring(at).strip());
    }

    /** The one name of a paragraph with nothing beside it, neither words nor a drawing. */
    Optional<String> alone() {
        Matcher matcher = PLACEHOLDER.matcher(words().strip());
        return matcher.matches() && DRAWN.stream().allMatch(name -> Xml.all(paragraph, name).isEmpty())
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** Puts words in the place of each placeholder, in the run in which it begins. What they say is not read again. */
    void say(UnaryOperator<String> wordsFor) {
        PLACEHOLDER.matcher(words()).results().toList().reversed()
                .forEach(found -> put(found.start(), found.end(), wordsFor.apply(found.group(1))));
    }

    private void put(int from, int to, String words) {
        int start = 0;
        boolean put = false;
        for (Element text : texts) {
            String old = text.getTextContent();
            int end = start + old.length();
            if (start < to && end > from) {
                String before = old.substring(0, Math.max(0, from - start));
                String after = old.substring(Math.min(old.length(), to - start));
                text.setTextContent(before + (put ? "" : words) + after);
                text.setAttributeNS(SPACE, "xml:space", "preserve");
                put = true;
            }
            start = end;
        }
    }
}
