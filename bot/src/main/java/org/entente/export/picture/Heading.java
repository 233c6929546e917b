package org.entente.export.picture;

import java.awt.Graphics2D;
import java.util.List;

/** What the picture is of, above everything else. */
final class Heading implements Piece {

    private final Paragraph title;
    private final List<Paragraph> below;

    Heading(Lettering lettering, String title, List<String> below) {
        this.title = lettering.set(title, Sizes.TITLE, Sizes.INNER);
        this.below = below.stream().map(line -> lettering.set(line, Sizes.PLAIN, Sizes.INNER)).toList();
    }

    @Override
    public int height() {
        return title.height() + below.stream().mapToInt(Paragraph::height).sum();
    }

    @Override
    public void draw(Graphics2D canvas, int top) {
        canvas.setColor(Sizes.INK);
        title.draw(canvas, Sizes.MARGIN, top);
        int at = top + title.height();
        canvas.setColor(Sizes.SOFT_INK);
        for (Paragraph line : below) {
            line.draw(canvas, Sizes.MARGIN, at);
            at += line.height();
        }
    }

    @Override
    public List<String> texts() {
        return List.of(title.text(), String.join("\n", below.stream().map(Paragraph::text).toList()));
    }
}
