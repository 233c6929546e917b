package org.entente.script.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the name that an author most likely meant. */
final class DidYouMean {

    private DidYouMean() {}

    /** "; did you mean 'funding'?" where a name is close, and nothing otherwise. */
    static String near(String written, Collection<String> names) {
        int close = written.length() < 4 ? 1 : Math.max(2, written.length() / 3);
        return names.stream().sorted().filter(name -> slips(written, name) <= close)
                .min(Comparator.comparingInt(name -> slips(written, name)))
                .map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** As {@link #near}, with all the names where none is close. */
    static String among(String written, List<String> names) {
        String near = near(written, names);
        return near.isEmpty() ? "; write one of: " + String.join(", ", names) : near;
    }

    /** Letters to add, drop or change (Levenshtein's distance). */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
