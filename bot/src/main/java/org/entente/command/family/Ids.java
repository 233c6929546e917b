package org.entente.command.family;

import java.util.Map;
import org.entente.command.Refused;
import org.entente.command.card.Markup;

/** Ids that come back from a button or an option. */
final class Ids {

    private Ids() {}

    /** @throws Refused where it is no number: somebody typed into an option that takes what was suggested */
    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException typed) {
            throw new Refused("refused.suggested", Map.of("name", Markup.typed(id, 100)));
        }
    }
}
