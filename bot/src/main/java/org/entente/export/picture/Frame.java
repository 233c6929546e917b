package org.entente.export.picture;

import java.awt.Graphics2D;

/** The rounded sheet on which one task stands. */
final class Frame {

    private static final int ROUND = 28;

    private Frame() {}

    static void draw(Graphics2D canvas, int top, int height) {
        canvas.setColor(Sizes.CARD);
        canvas.fillRoundRect(Sizes.MARGIN, top, Sizes.INNER, height, ROUND, ROUND);
        canvas.setColor(Sizes.EDGE);
        canvas.drawRoundRect(Sizes.MARGIN, top, Sizes.INNER, height, ROUND, ROUND);
    }
}
