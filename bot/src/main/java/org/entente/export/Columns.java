package org.entente.export;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.document.Block;
import org.entente.document.Span;

/**
 * How a table shares the page's width: columns of single letters are narrow; of several columns of words the first is the
 * widest, of two the second.
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

    /** Of the first of two columns of words, in hundredths: tables that follow each other stand in line. */
    private static final int FIRST_OF_TWO = 40;
    private static final int WHOLE = 100;

    public static Columns of(Block.Table table, int width) {
        List<Boolean> narrow = narrow(table);
        int letters = (int) narrow.stream().filter(one -> one).count();
        int rest = width - letters * NARROW;
        if (letters == 0 && narrow.size() == 2) {
            int first = width * FIRST_OF_TWO / WHOLE;
            return new Columns(List.of(first, width - first), narrow);
        }
        return new Columns(IntStream.range(0, narrow.size())
                .mapToObj(i -> narrow.get(i) ? NARROW : wordWidth(i, narrow.size() - letters, rest)).toList(), narrow);
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
