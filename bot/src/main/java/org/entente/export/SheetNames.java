package org.entente.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for a workbook's sheets as Excel takes them: at most 31 characters, without {@code []:*?/\}, each once. */
final class SheetNames {

    private static final int LONGEST = 31;
    /** Room for " (99)". */
    private static final int ROOM = 5;

    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String name = safe(wanted);
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = cut(name, LONGEST - ROOM) + " (" + i + ")";
        }
        return unique;
    }

    private static String safe(String wanted) {
        String clean = XmlText.of(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "-").strip();
        String bare = cut(clean, LONGEST).replaceAll("^'+|'+$", "");
        return bare.isBlank() ? "1" : bare;
    }

    /** Never in the middle of a character of two halves. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
