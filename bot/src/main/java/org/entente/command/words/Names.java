package org.entente.command.words;

import java.util.Map;
import org.entente.command.Refused;
import org.entente.command.card.Markup;

/** Names that people give: one line, not blank, not too long. */
public final class Names {

    private Names() {}

    /** @throws Refused where nothing of it can be seen or it is longer than {@code most} characters */
    public static String checked(String typed, int most) {
        String name = Markup.line(typed);
        if (!canBeSeen(name)) {
            throw Refused.because("input.no-name");
        }
        if (name.length() > most) {
            throw new Refused("input.too-long", Map.of("most", most, "length", name.length())).returning(typed);
        }
        return name;
    }

    /** Whether there is more to it than blanks and signs without a shape. */
    public static boolean canBeSeen(String text) {
        return text.codePoints().anyMatch(Names::isVisible);
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
