package org.entente.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Whether one row may have become another by rewording. The words of a row are counted once. */
final class Likeness {

    /** Of all their words, at least this share stands in both. */
    private static final double SHARED = 0.4;
    /** Where more pairs of rows than these stand against each other, it is by how they begin. */
    private static final long MOST_PAIRS = 40_000;
    private static final int BEGINNING = 3;

    private final IdentityHashMap<Row, Counted> counted = new IdentityHashMap<>();

    private Likeness() {}

    private record Counted(List<String> words, Map<String, Integer> each) {}

    static BiPredicate<Row, Row> between(List<Row> before, List<Row> after) {
        Likeness likeness = new Likeness();
        boolean few = (long) before.size() * after.size() <= MOST_PAIRS;
        return (one, other) -> kin(one, other) && (sameHead(one, other) || (few
                ? likeness.shares(one, other)
                : likeness.begins(one).equals(likeness.begins(other))));
    }

    /** Rows of one kind. */
    private static boolean kin(Row before, Row after) {
        return before.frame() == after.frame() && before.cells().size() == after.cells().size()
                && styles(before).equals(styles(after));
    }

    /** The first cell of a row in a table is its heading. */
    private static boolean sameHead(Row before, Row after) {
        return before.frame() == Row.Frame.TABLE && before.cells().getFirst().equals(after.cells().getFirst());
    }

    private static List<Row.Style> styles(Row row) {
        return row.cells().stream().map(Row.Cell::style).toList();
    }

    private boolean shares(Row before, Row after) {
        Counted one = counted(before);
        Counted other = counted(after);
        int all = one.words().size() + other.words().size();
        int most = Math.min(one.words().size(), other.words().size());
        return most > 0 && 2.0 * most / all >= SHARED && 2.0 * common(one, other) / all >= SHARED;
    }

    private static int common(Counted one, Counted other) {
        return one.each().entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.each().getOrDefault(word.getKey(), 0))).sum();
    }

    private List<String> begins(Row row) {
        List<String> words = counted(row).words();
        return words.subList(0, Math.min(BEGINNING, words.size()));
    }

    private Counted counted(Row row) {
        return counted.computeIfAbsent(row, one -> {
            List<String> words = Rewording.TOKEN.matcher(one.text()).results().map(match -> match.group())
                    .filter(word -> !word.isBlank()).toList();
            Map<String, Integer> each = new HashMap<>();
            words.forEach(word -> each.merge(word, 1, Integer::sum));
            return new Counted(words, each);
        });
    }
}
