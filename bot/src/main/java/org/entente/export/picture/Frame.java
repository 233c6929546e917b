package org.entente.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;

/** The rounded sheet on which one task stands, with a line around it. */
final class Frame {

    private static final int ROUND = 28;

    private Frame() {}

    static void draw(Graphics2D canvas, int top, int height) {
        Rectangle sheet = new Rectangle(Sizes.MARGIN, top, Sizes.INNER, height);
        fill(canvas, Sizes.EDGE, sheet, ROUND);
        sheet.grow(-1, -1);
        fill(canvas, Sizes.CARD, sheet, ROUND - 2);
    }

    /** Only corners need smoothing: to smooth a whole sheet takes as long as to draw all that stands on it. */
    private static void fill(Graphics2D canvas, Color colour, Rectangle sheet, int round) {
        canvas.setColor(colour);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        canvas.fillRect(sheet.x, sheet.y + round, sheet.width, sheet.height - 2 * round);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        rounded(canvas, sheet, round, sheet.y);
        rounded(canvas, sheet, round, sheet.y + sheet.height - round);
    }

    /** What lies of a sheet with round corners in the band that begins at {@code top}. */
    private static void rounded(Graphics2D canvas, Rectangle sheet, int round, int top) {
        Shape whole = canvas.getClip();
        canvas.clipRect(sheet.x, top, sheet.width, round);
        canvas.fillRoundRect(sheet.x, sheet.y, sheet.width, sheet.height, round, round);
        canvas.setClip(whole);
    }
}
