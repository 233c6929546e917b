package org.entente.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Map;

/** A letter on its colour; the word stands beside or below, so that neither letter nor colour says it alone. */
final class Badge {

    static final int SIZE = 56;
    private static final int ROUND = 18;
    /** White on each has a contrast of at least 5 to 1. */
    private static final Map<String, Color> COLOURS = Map.of("R", new Color(0x1B6B4A), "A", new Color(0x8E2A3B), "C",
            new Color(0x74530A), "I", new Color(0x2B5391));

    private final Lettering lettering;
    private final String letter;

    Badge(Lettering lettering, String letter) {
        this.lettering = lettering;
        this.letter = letter;
    }

    void draw(Graphics2D canvas, int left, int top) {
        canvas.setColor(COLOURS.getOrDefault(letter, Sizes.SOFT_INK));
        canvas.fillRoundRect(left, top, SIZE, SIZE, ROUND, ROUND);
        canvas.setColor(Color.WHITE);
        Paragraph sign = lettering.set(letter, Sizes.STRONG, SIZE);
        sign.drawCentred(canvas, left, SIZE, top + (SIZE - sign.height()) / 2);
    }
}
