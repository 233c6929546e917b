package org.entente.export.pdf;

import org.entente.export.Unshown;

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
        } else if (!isSilent(letter)) {
            shown.append(fonts.have(letter) ? Character.toString(letter) : Unshown.number(letter));
        }
    }

    /** Whether nothing has to stand in a character's place; one without a look of its own needs nothing. */
    boolean show(int letter) {
        return letter == '\t' || letter == '\r' || letter == '\n' || isSilent(letter) || fonts.have(letter);
    }

    private static boolean isSilent(int letter) {
        return Character.getType(letter) == Character.FORMAT || isVariation(letter);
    }

    /** Says how the character before it looks, and has no look of its own; nor have format characters. */
    private static boolean isVariation(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }
}
