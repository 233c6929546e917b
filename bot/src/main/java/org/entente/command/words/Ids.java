package org.entente.command.words;

import org.entente.command.Refused;

/** Ids that come back from a button or an option. */
public final class Ids {

    private Ids() {}

    /** @throws Refused where it is no number: somebody typed into an option that takes what was suggested */
    public static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException typed) {
            throw Refused.unknown("refused.suggested", id);
        }
    }

    /** A revision or a count; where it is none that we gave out, it is none that can be met. */
    public static int count(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException foreign) {
            throw Refused.unknown("refused.suggested", text);
        }
    }
}
