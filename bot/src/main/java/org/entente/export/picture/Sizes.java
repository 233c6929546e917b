package org.entente.export.picture;

import java.awt.Color;
import org.entente.export.picture.Lettering.Style;

/** Measures in pixels and colours: at a phone's width of 360 points, a text of 33 pixels is as large as one of 11. */
final class Sizes {

    static final int WIDTH = 1080;
    static final int MARGIN = 36;
    static final int INNER = WIDTH - 2 * MARGIN;
    static final int PADDING = 28;
    static final int GAP = 20;

    static final Style TITLE = new Style(true, 48);
    static final Style TASK = new Style(true, 38);
    static final Style STRONG = new Style(true, 33);
    static final Style PLAIN = new Style(false, 33);
    static final Style HEAD = new Style(true, 30);
    static final Style SMALL = new Style(false, 30);

    static final Color GROUND = new Color(0xEEF2F1);
    static final Color CARD = Color.WHITE;
    static final Color EDGE = new Color(0xC5D0CD);
    static final Color INK = new Color(0x16211E);
    static final Color SOFT_INK = new Color(0x44524E);

    private Sizes() {}
}
