package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.document.Block;

/** A table with more columns of letters than a page shows legibly becomes several, each with the columns of words. */
public final class Bands {

    /** With more, a long word of a heading would be broken. */
    private static final int MOST_COLUMNS = 7;

    private Bands() {}

    public static List<Block.Table> of(Block.Table table) {
        List<Boolean> narrow = Columns.narrow(table);
        List<Integer> letters = IntStream.range(0, narrow.size()).filter(narrow::get).boxed().toList();
        int most = Math.max(1, MOST_COLUMNS - (narrow.size() - letters.size()));
        if (letters.size() <= most) {
            return List.of(table);
        }
        int bands = Math.ceilDiv(letters.size(), most);
        return IntStream.range(0, bands).mapToObj(band -> {
            List<Integer> shown = letters.subList(letters.size() * band / bands, letters.size() * (band + 1) / bands);
            return part(table, IntStream.range(0, narrow.size()).filter(i -> !narrow.get(i) || shown.contains(i))
                    .boxed().toList(), table.caption() + " (" + (band + 1) + "/" + bands + ")");
        }).toList();
    }

    private static Block.Table part(Block.Table table, List<Integer> columns, String caption) {
        return new Block.Table(caption, picked(columns, table.header()::get),
                table.rows().stream().map(row -> picked(columns, row::get)).toList(), table.rowHeads());
    }

    private static <T> List<T> picked(List<Integer> columns, IntFunction<T> from) {
        List<T> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(from.apply(column)));
        return cells;
    }
}
