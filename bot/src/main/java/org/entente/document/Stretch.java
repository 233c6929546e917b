package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.document.Row.Cell;
import org.entente.document.Row.Frame;
import org.entente.document.Row.Style;
import org.entente.text.Language;

/** A part of a document with its heading; what comes before the first one has none. */
record Stretch(Optional<Row> heading, List<Passage> passages) {

    Stretch {
        passages = List.copyOf(passages);
    }

    boolean isHeadedAs(Stretch other) {
        return heading.equals(other.heading);
    }

    /** Without the last so many passages. */
    Stretch without(int end) {
        return new Stretch(heading, passages.subList(0, passages.size() - end));
    }

    /** What stands under each heading inside the part, the heading first. */
    List<Stretch> byHeading() {
        List<Stretch> all = new ArrayList<>();
        List<Passage> some = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.isHeading() && !some.isEmpty()) {
                all.add(under(some));
                some.clear();
            }
            some.add(passage);
        }
        if (!some.isEmpty()) {
            all.add(under(some));
        }
        return all;
    }

    private static Stretch under(List<Passage> some) {
        return new Stretch(some.getFirst().row().filter(row -> some.getFirst().isHeading()), some);
    }

    /** Without what the document says about itself, and without the lines on which people sign. */
    static List<Stretch> of(Document document) {
        return new Reading(document.inBoth()).of(document);
    }

    /** A document read from top to bottom. */
    private static final class Reading {

        private final boolean both;
        private final List<Stretch> read = new ArrayList<>();
        private Optional<Row> heading = Optional.empty();
        private List<Row> under = List.of();
        private List<Passage> passages = new ArrayList<>();
        private int tables;

        Reading(boolean both) {
            this.both = both;
        }

        List<Stretch> of(Document document) {
            document.blocks().forEach(this::read);
            close();
            return List.copyOf(read);
        }

        private void close() {
            if (heading.isPresent() || !passages.isEmpty()) {
                read.add(new Stretch(heading, passages));
            }
            passages = new ArrayList<>();
            under = List.of();
        }

        private void read(Block block) {
            if (block instanceof Block.Table) {
                passages.add(new Passage(Optional.empty(), block, language(), under));
            } else {
                Row.of(block).stream().filter(Reading::counts).forEach(row -> read(row, block));
            }
        }

        /** Tables follow each other once a language, French first. */
        private Optional<Language> language() {
            tables++;
            return both ? Optional.of(tables % 2 == 1 ? Language.FRENCH : Language.ENGLISH) : Optional.empty();
        }

        private static boolean counts(Row row) {
            return row.frame() != Frame.SIGNING && !is(row, Style.NOTICE::equals);
        }

        private static boolean is(Row row, Predicate<Style> style) {
            return row.cells().stream().map(Cell::style).anyMatch(style);
        }

        private void read(Row row, Block block) {
            if (is(row, Style.HEADING_1::equals)) {
                close();
                heading = Optional.of(row);
            } else {
                boolean second = is(row, Style.HEADING_2::equals);
                List<Row> above = second || under.isEmpty() ? List.of() : under.subList(0, 1);
                boolean heads = is(row, Style::isHeading);
                passages.add(new Passage(Optional.of(row), block, Optional.empty(), heads ? above : under));
                under = heads ? with(above, row) : under;
            }
        }

        private static List<Row> with(List<Row> above, Row row) {
            List<Row> all = new ArrayList<>(above);
            all.add(row);
            return all;
        }
    }
}
