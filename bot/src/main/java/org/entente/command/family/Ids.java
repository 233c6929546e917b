package org.entente.command.family;

import org.entente.command.Refused;

/** Ids that come back from a button or an option. */
final class Ids {

    private Ids() {}

    /** @throws Refused where it is no number: somebody typed into an option that takes what was suggested */
    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException typed) {
            throw Refused.unknown("refused.suggested", id);
        }
    }
}
