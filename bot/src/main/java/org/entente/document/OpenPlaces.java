package org.entente.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many places of a document still wait for words, or for what is to be done about those that are there; what stands
 * in both languages counts once.
 */
final class OpenPlaces {

    private OpenPlaces() {}

    static int in(Document document) {
        return document.blocks().stream().mapToInt(OpenPlaces::in).sum();
    }

    private static int in(Block block) {
        return switch (block) {
            case Block.Heading heading -> 0;
            case Block.Notice notice -> 0;
            case Block.Paragraph paragraph -> in(paragraph.spans());
            case Block.Beside beside -> Stream.of(beside.french(), beside.english()).flatMap(Optional::stream)
                    .mapToInt(OpenPlaces::in).max().orElse(0);
            case Block.Table table -> table.rows().stream().mapToInt(OpenPlaces::in).sum();
            case Block.Signature signature -> in(signature.party()) + signature.lines().stream()
                    .mapToInt(line -> in(line.known())).sum();
        };
    }

    private static int in(List<Span> spans) {
        return Math.toIntExact(spans.stream().filter(OpenPlaces::isOpen).count());
    }

    private static boolean isOpen(Span span) {
        return switch (span) {
            case Span.Gap gap -> true;
            case Span.Remark remark -> remark.open();
            case Span.Plain plain -> false;
            case Span.Strong strong -> false;
        };
    }
}
