package org.entente.export.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Joins the letters of Arabic script: each becomes the form that it has in its word, which Unicode holds as characters of
 * their own (its blocks of presentation forms). Java knows them all by name, so that no table stands here.
 */
final class Joining {

    private static final int[][] BLOCKS = {{0xFB50, 0xFBFF}, {0xFE70, 0xFEFC}};
    private static final int TATWEEL = 0x0640;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int LAM = 0x0644;

    private final IntPredicate have;
    /** By letter, or by lam and alef together, and within it by the last words of the form's name. */
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    /** @param have whether the fonts have a form; where not, the letter stays as it is */
    Joining(IntPredicate have) {
        this.have = have;
        for (int[] block : BLOCKS) {
            for (int form = block[0]; form <= block[1]; form++) {
                String name = Character.getName(form);
                if (name != null && name.endsWith(" FORM")) {
                    add(form, name);
                }
            }
        }
    }

    private void add(int form, String name) {
        String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        String[] words = name.split(" ");
        if (letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == LAM)) {
            forms.computeIfAbsent(letters, one -> new HashMap<>()).put(words[words.length - 2], form);
        }
    }

    /** @param text in the order in which it is read */
    String joined(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            boolean ligature = i + 1 < letters.length && forms.containsKey(pair(letters, i));
            if (letters[i] != NON_JOINER && letters[i] != JOINER) {
                joined.appendCodePoint(form(letters, i, ligature));
            }
            i += ligature ? 1 : 0;
        }
        return joined.toString();
    }

    private static String pair(int[] letters, int at) {
        return Character.toString(letters[at]) + Character.toString(letters[at + 1]);
    }

    private int form(int[] letters, int at, boolean ligature) {
        String key = ligature ? pair(letters, at) : Character.toString(letters[at]);
        Map<String, Integer> own = forms.getOrDefault(key, Map.of());
        boolean before = own.containsKey("FINAL") && leads(beside(letters, at, -1));
        boolean after = own.containsKey("INITIAL") && follows(beside(letters, at, 1));
        String name = before ? after ? "MEDIAL" : "FINAL" : after ? "INITIAL" : "ISOLATED";
        int form = own.getOrDefault(name, letters[at]);
        return have.test(form) ? form : letters[at];
    }

    /** The next letter to one side; marks above and below do not part two letters. */
    private static int beside(int[] letters, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < letters.length && Character.getType(letters[next]) == Character.NON_SPACING_MARK) {
            next += step;
        }
        return next < 0 || next >= letters.length ? ' ' : letters[next];
    }

    /** Whether a letter reaches out to the one after it. */
    private boolean leads(int letter) {
        return letter == TATWEEL || letter == JOINER || has(letter, "INITIAL");
    }

    private boolean follows(int letter) {
        return letter == TATWEEL || letter == JOINER || has(letter, "FINAL");
    }

    private boolean has(int letter, String form) {
        return forms.getOrDefault(Character.toString(letter), Map.of()).containsKey(form);
    }
}
