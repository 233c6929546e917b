package org.entente.command.family;

import java.util.Map;
import org.entente.command.Refused;
import org.entente.command.card.Markup;

/** Names that people give: one line, not blank, not too long. */
final class Names {

    private Names() {}

    /** @throws Refused where nothing is left of it or it is longer than {@code most} characters */
    static String checked(String typed, int most) {
        String name = Markup.line(typed);
        if (name.isEmpty()) {
            throw Refused.because("input.empty");
        }
        if (name.length() > most) {
            throw new Refused("input.too-long", Map.of("most", most, "length", name.length())).returning(typed);
        }
        return name;
    }
}
