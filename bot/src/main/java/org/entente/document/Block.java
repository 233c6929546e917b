package org.entente.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is made of, whatever the format it leaves in. */
public sealed interface Block {

    /** @param level 1 for a part, 2 for what stands inside it */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading's level is 1 to 3, not " + level);
            }
        }
    }

    /**
     * One paragraph; its texts hold no line breaks.
     *
     * @param sources what it rests on, each once; none for a fixed clause
     */
    record Paragraph(List<Span> spans, List<Source> sources) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
            sources = sources.stream().distinct().toList();
        }

        public Paragraph(List<Span> spans) {
            this(spans, List.of());
        }
    }

    /** Set apart: what the document says about itself. */
    record Notice(List<String> lines) implements Block {
        public Notice {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row of a document in both languages: what stands left in French and right in English, each at most a heading,
     * a paragraph or a notice; one side is empty where the languages differ in length.
     */
    record Beside(Optional<Block> french, Optional<Block> english) implements Block {
        public Beside {
            if (Stream.of(french, english).flatMap(Optional::stream).anyMatch(Beside::stretches)) {
                throw new IllegalArgumentException("tables and places to sign take the whole width");
            }
        }

        private static boolean stretches(Block block) {
            return switch (block) {
                case Heading heading -> false;
                case Paragraph paragraph -> false;
                case Notice notice -> false;
                case Table table -> true;
                case Signature signature -> true;
                case Beside beside -> true;
            };
        }
    }

    /**
     * A table with a header row; every row has as many cells as the header.
     *
     * @param caption  what it shows, also its alternative text
     * @param rowHeads whether the first cell of each row is its heading
     */
    record Table(String caption, List<String> header, List<List<Span>> rows, boolean rowHeads) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Span> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "a row of " + row.size() + " cells under " + header.size() + " headings");
                }
            }
        }
    }

    /**
     * A place to sign, never split over two pages.
     *
     * @param party the organisation's legal name, or its name and the gap where that is missing
     * @param lines what is filled in by hand
     */
    record Signature(List<Span> party, List<Line> lines) implements Block {
        public Signature {
            party = List.copyOf(party);
            lines = List.copyOf(lines);
        }

        /**
         * A labelled line.
         *
         * @param known what stands there already, such as the signatory's title; empty: to be written by hand
         */
        public record Line(String label, List<Span> known) {
            public Line {
                known = List.copyOf(known);
            }
        }
    }
}
