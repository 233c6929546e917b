package org.entente.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether one row may have become another by rewording. */
final class Likeness {

    /** Of all their words, at least this share stands in both. */
    private static final double SHARED = 0.4;

    private Likeness() {}

    /** Rows of one kind; in a table, those with the same first cell as well, which is their heading. */
    static boolean alike(Row before, Row after) {
        return before.frame() == after.frame() && before.cells().size() == after.cells().size()
                && styles(before).equals(styles(after))
                && (sameHead(before, after) || shared(before.text(), after.text()) >= SHARED);
    }

    private static boolean sameHead(Row before, Row after) {
        return before.frame() == Row.Frame.TABLE && before.cells().getFirst().equals(after.cells().getFirst());
    }

    private static List<Row.Style> styles(Row row) {
        return row.cells().stream().map(Row.Cell::style).toList();
    }

    private static double shared(String before, String after) {
        Map<String, Integer> left = new HashMap<>();
        List<String> words = words(before);
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        List<String> others = words(after);
        int common = 0;
        for (String word : others) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * common / (words.size() + others.size());
    }

    private static List<String> words(String text) {
        return Rewording.TOKEN.matcher(text).results().map(match -> match.group()).filter(word -> !word.isBlank())
                .toList();
    }
}
