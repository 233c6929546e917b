package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs under one another that rest on the group's answer to one question, and on nothing else.
 *
 * @param column on which side they stand: 1 for the English one of a document in both languages, else 0
 * @param of     how many stand side by side
 */
record Resting(Source.Asked on, int column, int of, List<Block.Paragraph> paragraphs) {

    Resting {
        paragraphs = List.copyOf(paragraphs);
    }

    /** In the order of the document. */
    static List<Resting> in(Document document) {
        List<Resting> all = new ArrayList<>();
        if (document.inBoth()) {
            all.addAll(in(document, 0, 2));
            all.addAll(in(document, 1, 2));
        } else {
            all.addAll(in(document, 0, 1));
        }
        return all;
    }

    private static List<Resting> in(Document document, int column, int of) {
        List<Resting> all = new ArrayList<>();
        Optional<Source.Asked> last = Optional.empty();
        for (Block block : document.blocks()) {
            Optional<Block.Paragraph> paragraph = paragraph(block, column, of);
            Optional<Source.Asked> on = paragraph.flatMap(Resting::only);
            if (on.isPresent() && on.equals(last)) {
                all.add(all.removeLast().and(paragraph.orElseThrow()));
            } else {
                on.ifPresent(asked -> all.add(new Resting(asked, column, of, List.of(paragraph.orElseThrow()))));
            }
            last = on;
        }
        return all;
    }

    private Resting and(Block.Paragraph next) {
        List<Block.Paragraph> more = new ArrayList<>(paragraphs);
        more.add(next);
        return new Resting(on, column, of, more);
    }

    private static Optional<Block.Paragraph> paragraph(Block block, int column, int of) {
        Optional<Block> there = block instanceof Block.Beside beside
                ? (column == 0 ? beside.french() : beside.english())
                : Optional.of(block).filter(whole -> of == 1);
        return there.filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast);
    }

    /** The group's question on which a paragraph rests alone. */
    private static Optional<Source.Asked> only(Block.Paragraph paragraph) {
        return paragraph.sources().size() == 1 && paragraph.sources().getFirst() instanceof Source.Asked asked
                && asked.organisation().isEmpty() ? Optional.of(asked) : Optional.empty();
    }

    List<String> lines() {
        return paragraphs.stream().map(one -> String.join("", one.spans().stream().map(Span::text).toList())).toList();
    }

    /** What the document says about the words, such as that not all agree yet. */
    List<String> remarks() {
        return paragraphs.stream().flatMap(one -> one.spans().stream()).filter(Span.Remark.class::isInstance)
                .map(Span::text).toList();
    }
}
