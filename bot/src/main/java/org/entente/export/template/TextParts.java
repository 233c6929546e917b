package org.entente.export.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/** The parts of a Word file in which people write: the text, headers, footers and notes. */
final class TextParts {

    private TextParts() {}

    static List<Document> trees(WordFile file) {
        return Stream.of("document.main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml")
                .flatMap(type -> file.ofType("wordprocessingml." + type).stream()).map(file::tree).toList();
    }

    /** Which paragraphs and tables it has a place for. */
    static Set<Placeholder.Whole> placed(WordFile file, Placeholders known) {
        Set<Placeholder.Whole> placed = new LinkedHashSet<>();
        trees(file).stream().flatMap(tree -> Spot.in(tree).stream()).filter(Spot::inText)
                .flatMap(spot -> spot.alone().stream()).map(known::find).flatMap(Optional::stream)
                .forEach(one -> {
                    if (one instanceof Placeholder.Whole whole) {
                        placed.add(whole);
                    }
                });
        return placed;
    }

    static boolean marked(Document part, Placeholders known) {
        return Spot.in(part).stream().flatMap(spot -> spot.names().stream()).map(known::find)
                .flatMap(Optional::stream).anyMatch(Placeholder.Fact.DRAFT_MARK::equals);
    }
}
