package org.entente.export.pdf;

import java.util.Locale;

/** Text as the fonts can show it: a character that they lack stands as its number, such as {@code [U+1F30D]}. */
final class Letters {

    private final Fonts fonts;

    Letters(Fonts fonts) {
        this.fonts = fonts;
    }

    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> add(shown, letter));
        return shown.toString();
    }

    private void add(StringBuilder shown, int letter) {
        if (letter == '\t' || letter == '\r') {
            shown.append(' ');
        } else if (letter == '\n') {
            shown.append('\n');
        } else if (Character.getType(letter) != Character.FORMAT && !isVariation(letter)) {
            if (fonts.have(letter)) {
                shown.appendCodePoint(letter);
            } else {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", letter));
            }
        }
    }

    /** Says how the character before it looks, and has no look of its own; nor have format characters. */
    private static boolean isVariation(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }
}
