package org.entente.export.picture;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.util.List;

/** A text broken into lines. */
record Paragraph(String text, List<TextLayout> lines, int lineHeight) {

    /** From one line to the next, in font sizes. */
    static final float LEADING = 1.3f;

    Paragraph {
        lines = List.copyOf(lines);
    }

    int height() {
        return lines.size() * lineHeight;
    }

    void draw(Graphics2D canvas, int left, int top) {
        int base = top;
        for (TextLayout line : lines) {
            line.draw(canvas, left, base + baseline(line));
            base += lineHeight;
        }
    }

    void drawCentred(Graphics2D canvas, int left, int width, int top) {
        int base = top;
        for (TextLayout line : lines) {
            line.draw(canvas, left + (width - line.getVisibleAdvance()) / 2, base + baseline(line));
            base += lineHeight;
        }
    }

    private float baseline(TextLayout line) {
        return (lineHeight + line.getAscent() - line.getDescent()) / 2;
    }
}
