package org.entente.export.docx;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.document.Block;
import org.entente.document.Span;

/**
 * How a table shares the page's width: columns of single letters are narrow, the first column of words is the widest.
 *
 * @param upright whether the narrow columns are too narrow for a heading across, so that it runs upwards
 */
record Columns(List<Integer> widths, List<Boolean> narrow, boolean upright) {

    /** Twentieths of a point: a narrow column at best, the least that takes a long word across, and upright. */
    private static final int NARROW = 1300;
    private static final int LEAST_ACROSS = 1150;
    private static final int UPRIGHT = 520;
    /** What each column of words keeps for itself. */
    private static final int LEAST_WORDS = 1600;

    static Columns of(Block.Table table, int width) {
        List<Boolean> narrow = IntStream.range(0, table.header().size()).mapToObj(i -> i > 0 && letters(table, i))
                .toList();
        int letters = (int) narrow.stream().filter(one -> one).count();
        int words = narrow.size() - letters;
        int each = Math.min(NARROW, (width - words * LEAST_WORDS) / Math.max(1, letters));
        boolean upright = each < LEAST_ACROSS;
        int letterWidth = upright ? Math.min(UPRIGHT, (width - words * LEAST_WORDS / 2) / letters) : each;
        int share = (width - letters * letterWidth) / (words + 1);
        List<Integer> widths = IntStream.range(0, narrow.size())
                .mapToObj(i -> narrow.get(i) ? letterWidth : wordWidth(i, words, share, width - letters * letterWidth))
                .toList();
        return new Columns(widths, narrow, letters > 0 && upright);
    }

    /** Columns of words share alike, save that the first takes a share and a half where there are several. */
    private static int wordWidth(int column, int words, int share, int all) {
        if (words == 1) {
            return all;
        }
        int first = share * 3 / 2;
        return column == 0 ? first : (all - first) / (words - 1);
    }

    private static boolean letters(Block.Table table, int column) {
        return table.rows().stream().map(row -> row.get(column)).map(Span::text).allMatch(text -> text.length() <= 1);
    }
}
