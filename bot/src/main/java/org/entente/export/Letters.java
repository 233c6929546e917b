package org.entente.export;

import java.util.function.IntPredicate;

/**
 * Text as the fonts that come with Entente can show it: a character that they lack stands as its number, such as
 * {@code [U+1F30D]}.
 *
 * @param have whether a font has a character
 */
public record Letters(IntPredicate have) {

    private static final int NON_JOINER = 0x200C;

    public String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            add(shown, text.codePointAt(i));
        }
        return shown.toString();
    }

    private void add(StringBuilder shown, int letter) {
        if (letter == '\t' || letter == '\r') {
            shown.append(' ');
        } else if (letter == '\n' || (letter == NON_JOINER && isArabic(shown))) {
            shown.appendCodePoint(letter);
        } else if (have.test(letter) && !isSilent(letter)) {
            shown.appendCodePoint(letter);
        } else if (!isSilent(letter)) {
            shown.append(Unshown.number(letter));
        }
    }

    /** It keeps letters of one word apart, and is needed for that until they are joined. */
    private static boolean isArabic(StringBuilder shown) {
        return !shown.isEmpty() && Character.UnicodeScript.of(shown.codePointBefore(shown
                .length())) == Character.UnicodeScript.ARABIC;
    }

    /** Whether nothing has to stand in a character's place; one without a look of its own needs nothing. */
    public boolean show(int letter) {
        return letter == '\t' || letter == '\r' || letter == '\n' || isSilent(letter) || have.test(letter);
    }

    private static boolean isSilent(int letter) {
        return Character.getType(letter) == Character.FORMAT || isVariation(letter);
    }

    /** Says how the character before it looks, and has no look of its own; nor have format characters. */
    private static boolean isVariation(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }
}
