package org.entente.export;

/** Where a line may end, beside what Java's own rules say: people type an ordinary space before a French mark. */
public final class LineEnds {

    private static final String APART = "'\u2019";
    private static final String BEFORE = ";:!?»";
    private static final String UNBROKEN = "\u00A0\u202F";

    private LineEnds() {}

    /** Whether a line ending at this place would stand after an apostrophe or tear a mark from its word. */
    public static boolean tears(String text, int at) {
        return APART.indexOf(text.charAt(at - 1)) >= 0 || BEFORE.indexOf(text.charAt(at)) >= 0
                || UNBROKEN.indexOf(text.charAt(at - 1)) >= 0 || UNBROKEN.indexOf(text.charAt(at)) >= 0
                || (text.charAt(at - 1) == ' ' && at > 1 && text.charAt(at - 2) == '«');
    }
}
