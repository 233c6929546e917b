package org.entente.export.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Document;

/**
 * A document taken apart at the headings of its parts, which only a plan can write.
 *
 * @param notice what it says about itself before the first of them
 * @param byHeading the blocks under each heading, in the order of the document
 */
record Sections(List<Block> notice, Map<String, List<Block>> byHeading) {

    static Sections of(Document document) {
        List<Block> notice = new ArrayList<>();
        Map<String, List<Block>> parts = new LinkedHashMap<>();
        List<Block> open = notice;
        for (Block block : document.blocks()) {
            Optional<String> heading = heading(block);
            if (heading.isPresent()) {
                open = parts.computeIfAbsent(heading.get(), absent -> new ArrayList<>());
            } else {
                open.add(block);
            }
        }
        return new Sections(notice, parts);
    }

    /** Of a part; of a document in both languages, the French one. */
    private static Optional<String> heading(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() == 1 ? Optional.of(heading.text()) : Optional.empty();
            case Block.Beside beside -> Stream.of(beside.french(), beside.english()).flatMap(Optional::stream)
                    .flatMap(side -> heading(side).stream()).findFirst();
            case Block.Paragraph paragraph -> Optional.empty();
            case Block.Notice notice -> Optional.empty();
            case Block.Table table -> Optional.empty();
            case Block.Signature signature -> Optional.empty();
        };
    }

    /** Empty where the document has no such part. */
    List<Block> of(String id, Placeholders known) {
        Set<String> headings = headings(id, known);
        return byHeading.entrySet().stream().filter(part -> headings.contains(part.getKey()))
                .flatMap(part -> part.getValue().stream()).toList();
    }

    /**
     * The headings of those parts that stand under none of these ids.
     *
     * @param tables whether the matrix stands by itself, so that its part is not missed
     */
    List<String> without(Set<String> ids, boolean tables, Placeholders known) {
        Set<String> placed = ids.stream().flatMap(id -> headings(id, known).stream()).collect(Collectors.toSet());
        return byHeading.entrySet().stream().filter(part -> !placed.contains(part.getKey()))
                .filter(part -> !tables || part.getValue().stream().noneMatch(Block.Table.class::isInstance))
                .map(Map.Entry::getKey).toList();
    }

    private static Set<String> headings(String id, Placeholders known) {
        return known.parts().stream().filter(part -> part.id().equals(id))
                .flatMap(part -> Stream.of(part.heading().french(), part.heading().english()))
                .collect(Collectors.toSet());
    }
}
