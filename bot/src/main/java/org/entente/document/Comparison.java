package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changed from one version of a document to another, row by row, and word by word where a row was reworded.
 *
 * @param changes the whole document in its order: what stayed, what went and what came
 */
public record Comparison(Document before, Document after, List<Change> changes) {

    /** What became of a row. */
    public sealed interface Change {

        Row.Frame frame();

        /** As many as the row has. */
        List<Cell> cells();
    }

    public record Same(Row row) implements Change {
        @Override
        public Row.Frame frame() {
            return row.frame();
        }

        @Override
        public List<Cell> cells() {
            return all(row, Fate.KEPT);
        }
    }

    public record Added(Row row) implements Change {
        @Override
        public Row.Frame frame() {
            return row.frame();
        }

        @Override
        public List<Cell> cells() {
            return all(row, Fate.ADDED);
        }
    }

    public record Removed(Row row) implements Change {
        @Override
        public Row.Frame frame() {
            return row.frame();
        }

        @Override
        public List<Cell> cells() {
            return all(row, Fate.REMOVED);
        }
    }

    private static List<Cell> all(Row row, Fate fate) {
        return row.cells().stream().map(cell -> new Cell(cell.style(), cell.spans().stream()
                .map(span -> new Words(fate, span)).toList())).toList();
    }

    /** In each cell, the words that stayed, went and came. */
    public record Reworded(Row.Frame frame, List<Cell> cells) implements Change {
        public Reworded {
            cells = List.copyOf(cells);
        }
    }

    /** The words of a cell, with what became of them. */
    public record Cell(Row.Style style, List<Words> words) {
        public Cell {
            words = List.copyOf(words);
        }

        public boolean isSame() {
            return words.stream().allMatch(one -> one.fate() == Fate.KEPT);
        }
    }

    /** A stretch of words that share their fate. */
    public record Words(Fate fate, Span span) {}

    /** What became of words. */
    public enum Fate {
        KEPT, REMOVED, ADDED
    }

    public Comparison {
        changes = List.copyOf(changes);
    }

    public static Comparison of(Document before, Document after) {
        return new Comparison(before, after, between(Row.of(before), Row.of(after), Row::equals));
    }

    /** The same for who signs: what a text says about other versions of it is left aside. */
    public static Comparison ofWhatIsSigned(Document before, Document after) {
        return new Comparison(before, after, between(Row.of(before), Row.of(after), Row::saysTheSameAs));
    }

    /** What became of rows; of those that are the same, the later stands. */
    static List<Change> between(List<Row> before, List<Row> after, BiPredicate<Row, Row> same) {
        List<Change> changes = new ArrayList<>();
        for (Part<Row> part : Part.of(before, after, same)) {
            if (part.same()) {
                part.after().forEach(row -> changes.add(new Same(row)));
            } else {
                changes.addAll(changed(part.before(), part.after()));
            }
        }
        return changes;
    }

    /** Rows that still say something of what they said are reworded; the others went or came. */
    private static List<Change> changed(List<Row> before, List<Row> after) {
        List<Change> changes = new ArrayList<>();
        for (Part<Row> part : Part.of(before, after, Likeness.between(before, after))) {
            if (part.same()) {
                IntStream.range(0, part.before().size())
                        .forEach(i -> changes.add(reworded(part.before().get(i), part.after().get(i))));
            } else {
                part.before().forEach(row -> changes.add(new Removed(row)));
                part.after().forEach(row -> changes.add(new Added(row)));
            }
        }
        return changes;
    }

    private static Reworded reworded(Row before, Row after) {
        return new Reworded(after.frame(), IntStream.range(0, after.cells().size())
                .mapToObj(i -> new Cell(after.cells().get(i).style(),
                        Rewording.of(before.cells().get(i).spans(), after.cells().get(i).spans())))
                .toList());
    }

    /** What became of one text on the way to another, word by word. */
    public static Cell cell(String before, String after) {
        return new Cell(Row.Style.TEXT, Rewording.of(List.of(new Span.Plain(before)), List.of(new Span.Plain(after))));
    }

    /** The same documents, seen through other changes. */
    public Comparison with(List<Change> others) {
        return new Comparison(before, after, others);
    }

    /** All but what stayed as it was. */
    public Stream<Change> different() {
        return changes.stream().filter(change -> !(change instanceof Same));
    }

    public boolean none() {
        return different().findAny().isEmpty();
    }
}
