package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Block;

/** A document's blocks, with rows that stand side by side without a break gathered into one table. */
public final class Stretches {

    private Stretches() {}

    /** One table's worth. */
    public sealed interface Stretch {}

    /** A block that takes the whole width. */
    public record Whole(Block block) implements Stretch {}

    /** At least one row. */
    public record Parallel(List<Block.Beside> rows) implements Stretch {
        public Parallel {
            rows = List.copyOf(rows);
        }
    }

    public static List<Stretch> of(List<Block> blocks) {
        List<Stretch> stretches = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Beside row)) {
                stretches.add(new Whole(block));
            } else if (!stretches.isEmpty() && stretches.getLast() instanceof Parallel before) {
                List<Block.Beside> rows = new ArrayList<>(before.rows());
                rows.add(row);
                stretches.set(stretches.size() - 1, new Parallel(rows));
            } else {
                stretches.add(new Parallel(List.of(row)));
            }
        }
        return stretches;
    }

    /** What leads to a place to sign, a table, or ends in a colon, is never left alone at the foot of a page. */
    public static boolean introduces(Block block, Block next) {
        return block instanceof Block.Paragraph && (next instanceof Block.Signature || next instanceof Block.Table
                || endsInColon(block));
    }

    /** What ends in a colon on either side is never left alone at the foot of a page. */
    public static boolean opens(Block.Beside row) {
        return Stream.of(row.french(), row.english()).flatMap(Optional::stream).anyMatch(Stretches::endsInColon);
    }

    private static boolean endsInColon(Block block) {
        return block instanceof Block.Paragraph words && !words.spans().isEmpty()
                && words.spans().getLast().text().endsWith(":");
    }
}
