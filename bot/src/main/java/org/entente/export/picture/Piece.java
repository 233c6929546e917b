package org.entente.export.picture;

import java.awt.Graphics2D;
import java.util.List;

/** Something that stands on a page from one margin to the other and is never split over two. */
interface Piece {

    int height();

    void draw(Graphics2D canvas, int top);

    /** Every text in it, as it can be read. */
    List<String> texts();
}
