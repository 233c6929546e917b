package org.entente.export;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.document.Block;
import org.entente.document.Span;

/**
 * How a table shares the page's width: columns of single letters are narrow, the first column of words is the widest.
 *
 * @param widths in twentieths of a point
 * @param narrow  which hold single letters
 */
public record Columns(List<Integer> widths, List<Boolean> narrow) {

    public Columns {
        widths = List.copyOf(widths);
        narrow = List.copyOf(narrow);
    }

    /** Twentieths of a point: what a long word of a heading takes. */
    private static final int NARROW = 1290;

    private static final float HALF = 0.5f;
    private static final float LEAST_SHARE = 0.4f;

    public static Columns of(Block.Table table, int width) {
        List<Boolean> narrow = narrow(table);
        int letters = (int) narrow.stream().filter(one -> one).count();
        int rest = width - letters * NARROW;
        if (letters == 0 && narrow.size() == 2) {
            int first = Math.round(width * share(table));
            return new Columns(List.of(first, width - first), narrow);
        }
        return new Columns(IntStream.range(0, narrow.size())
                .mapToObj(i -> narrow.get(i) ? NARROW : wordWidth(i, narrow.size() - letters, rest)).toList(), narrow);
    }

    /** What the first of two columns of words takes: by how much stands in it, and never much less than the other. */
    private static float share(Block.Table table) {
        float first = length(table, 0);
        float all = first + length(table, 1);
        return all == 0 ? HALF : Math.clamp(first / all, LEAST_SHARE, 1 - LEAST_SHARE);
    }

    private static int length(Block.Table table, int column) {
        return table.rows().stream().mapToInt(row -> row.get(column).text().length()).sum();
    }

    /** Which columns hold single letters; the first never counts as one. */
    static List<Boolean> narrow(Block.Table table) {
        return IntStream.range(0, table.header().size()).mapToObj(i -> i > 0 && letters(table, i)).toList();
    }

    /** Columns of words share alike, save that the first takes a share and a half where there are several. */
    private static int wordWidth(int column, int words, int all) {
        if (words == 1) {
            return all;
        }
        int first = all * 3 / (2 * words + 1);
        return column == 0 ? first : (all - first) / (words - 1);
    }

    private static boolean letters(Block.Table table, int column) {
        return table.rows().stream().map(row -> row.get(column)).map(Span::text).allMatch(text -> text.length() <= 1);
    }
}
