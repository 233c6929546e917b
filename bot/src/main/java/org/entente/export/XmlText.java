package org.entente.export;

/** Text as XML takes it: the characters that XML 1.0 forbids become U+FFFD, all others stay. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> allowed(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether XML 1.0 has a place for the character. */
    public static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
