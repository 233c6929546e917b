package org.entente.export.calendar;

import org.entente.export.XmlText;

/** One line of a calendar file, however long: folded so that no piece is longer than 75 bytes (RFC 5545, 3.1). */
record ContentLine(String name, String value) {

    private static final int MOST_BYTES = 75;
    private static final String END = "\r\n";
    private static final int DELETE = 0x7F;

    /** With a value of our own. */
    static ContentLine exact(String name, String value) {
        return new ContentLine(name, value);
    }

    /** With a text that people typed (RFC 5545, 3.3.11). */
    static ContentLine text(String name, String typed) {
        StringBuilder escaped = new StringBuilder();
        XmlText.of(typed).replaceAll("\\R", "\n").codePoints().forEach(letter -> escaped.append(switch (letter) {
            case '\\', ';', ',' -> "\\" + (char) letter;
            case '\n' -> "\\n";
            case DELETE -> "\uFFFD";
            default -> Character.toString(letter);
        }));
        return new ContentLine(name, escaped.toString());
    }

    /** Whether a character stands in a text as itself. */
    static boolean shows(int letter) {
        return XmlText.allowed(letter) && letter != DELETE;
    }

    /** A piece after the first begins with a space, which counts; no character is torn. */
    String folded() {
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (int letter : (name + ":" + value).codePoints().toArray()) {
            int bytes = bytes(letter);
            if (used + bytes > MOST_BYTES) {
                lines.append(END).append(' ');
                used = 1;
            }
            lines.appendCodePoint(letter);
            used += bytes;
        }
        return lines.append(END).toString();
    }

    /** In UTF-8. */
    private static int bytes(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
