package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Span;

/** A document's blocks, with rows that stand side by side without a break gathered into one table. */
public final class Stretches {

    /** In characters: of each side, or of a table without its headings. */
    private static final int SHORT = 700;
    private static final int FEW_ROWS = 5;

    private Stretches() {}

    /** One table's worth. */
    public sealed interface Stretch {

        /** Whether it begins a page: each part after the places to sign does, for it is annexed to what is signed. */
        boolean annexed();
    }

    /** A block that takes the whole width. */
    public record Whole(Block block, boolean annexed) implements Stretch {}

    /** At least one row. */
    public record Parallel(List<Block.Beside> rows, boolean annexed) implements Stretch {
        public Parallel {
            rows = List.copyOf(rows);
        }
    }

    public static List<Stretch> of(List<Block> blocks) {
        List<Stretch> stretches = new ArrayList<>();
        boolean signed = false;
        for (Block block : blocks) {
            signed |= block instanceof Block.Signature;
            boolean annexed = signed && opensPart(block);
            if (!(block instanceof Block.Beside row)) {
                stretches.add(new Whole(block, annexed));
            } else if (!annexed && !stretches.isEmpty() && stretches.getLast() instanceof Parallel before) {
                List<Block.Beside> rows = new ArrayList<>(before.rows());
                rows.add(row);
                stretches.set(stretches.size() - 1, new Parallel(rows, before.annexed()));
            } else {
                stretches.add(new Parallel(List.of(row), annexed));
            }
        }
        return stretches;
    }

    private static boolean opensPart(Block block) {
        return block instanceof Block.Beside row
                ? Stream.of(row.french(), row.english()).flatMap(Optional::stream).anyMatch(Stretches::opensPart)
                : block instanceof Block.Heading heading && heading.level() == 1;
    }

    /** Whether a stretch goes on right after the one before it, on the same page where there is room. */
    public static boolean goesOn(List<Stretch> stretches, int at) {
        return at < stretches.size() && !stretches.get(at).annexed();
    }

    /** What leads to a place to sign, to a table or to the words after it is never left alone at the foot of a page. */
    public static boolean introduces(List<Stretch> stretches, int at) {
        return paragraph(stretches, at).isPresent() && whole(stretches, at + 1).filter(
                next -> next instanceof Block.Signature || next instanceof Block.Table || leads(paragraph(stretches,
                        at).orElseThrow())
                        || isSigned(stretches, at + 1)).isPresent();
    }

    /** Whether a paragraph is the last before a place to sign: the one before it stays with both. */
    private static boolean isSigned(List<Stretch> stretches, int at) {
        return paragraph(stretches, at).isPresent() && whole(stretches, at + 1).filter(
                Block.Signature.class::isInstance).isPresent();
    }

    private static Optional<Block> paragraph(List<Stretch> stretches, int at) {
        return whole(stretches, at).filter(Block.Paragraph.class::isInstance);
    }

    private static Optional<Block> whole(List<Stretch> stretches, int at) {
        return at >= 0 && at < stretches.size() && stretches.get(at) instanceof Whole whole
                ? Optional.of(whole.block())
                : Optional.empty();
    }

    /** Whether the heading right above a table says the same as its caption. */
    public static boolean isTitled(List<Stretch> stretches, int at) {
        return whole(stretches, at).filter(block -> block instanceof Block.Table table && whole(stretches, at - 1)
                .equals(Optional.of(new Block.Heading(1, table.caption())))).isPresent();
    }

    /** What leads to the words after it on either side is never left alone at the foot of a page. */
    public static boolean opens(Block.Beside row) {
        return Stream.of(row.french(), row.english()).flatMap(Optional::stream).anyMatch(Stretches::leads);
    }

    /** It ends in a colon, stands out as a heading does, or says what a question asks. */
    private static boolean leads(Block block) {
        return block instanceof Block.Paragraph words && !words.spans().isEmpty()
                && (words.spans().getLast().text().endsWith(":")
                        || words.spans().stream().allMatch(Span.Strong.class::isInstance)
                        || words.spans().stream().allMatch(Span.Remark.class::isInstance));
    }

    /** Whether a table stays on one page: that leaves less than half of the page before it empty. */
    public static boolean isShort(Block.Table table) {
        return table.rows().size() <= FEW_ROWS && table.rows().stream()
                .flatMap(List::stream).mapToInt(cell -> cell.text().length()).sum() < SHORT;
    }

    /** Whether a row is so short that it stays on one page. */
    public static boolean isShort(Block.Beside row) {
        return Stream.of(row.french(), row.english()).flatMap(Optional::stream).allMatch(Stretches::isShort);
    }

    private static boolean isShort(Block block) {
        return !(block instanceof Block.Paragraph words)
                || words.spans().stream().mapToInt(span -> span.text().length()).sum() < SHORT;
    }
}
