package org.entente.export.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Pieces under each other, as many as a phone shows without making them smaller. */
record Page(List<Piece> pieces) {

    Page {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param above   what stands on the first page; {@code again} on each of the others
     * @param tallest in pixels; a piece that is taller by itself has a page of its own
     */
    static List<Page> of(List<Piece> above, List<Piece> again, List<Piece> pieces, int tallest) {
        List<Page> pages = new ArrayList<>();
        List<Piece> filling = new ArrayList<>(above);
        int before = filling.size();
        for (Piece piece : pieces) {
            if (filling.size() > before && height(filling) + piece.height() + Sizes.GAP > tallest) {
                pages.add(new Page(filling));
                filling = new ArrayList<>(again);
                before = filling.size();
            }
            filling.add(piece);
        }
        pages.add(new Page(filling));
        return pages;
    }

    private static int height(List<Piece> pieces) {
        return 2 * Sizes.MARGIN + pieces.stream().mapToInt(piece -> piece.height() + Sizes.GAP).sum() - Sizes.GAP;
    }

    List<String> texts() {
        return pieces.stream().flatMap(piece -> piece.texts().stream()).toList();
    }

    int height() {
        return height(pieces);
    }

    /** As wide as every page. */
    static BufferedImage sheet(int height) {
        return new BufferedImage(Sizes.WIDTH, height, BufferedImage.TYPE_INT_RGB);
    }

    /** @param sheet to draw on, at least as high as the page; whatever is on it goes */
    byte[] png(BufferedImage sheet) {
        BufferedImage image = sheet.getSubimage(0, 0, Sizes.WIDTH, height());
        Graphics2D canvas = image.createGraphics();
        try {
            draw(canvas, image.getHeight());
        } finally {
            canvas.dispose();
        }
        return PngFile.of(image);
    }

    private void draw(Graphics2D canvas, int height) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setColor(Sizes.GROUND);
        canvas.fillRect(0, 0, Sizes.WIDTH, height);
        int top = Sizes.MARGIN;
        for (Piece piece : pieces) {
            piece.draw(canvas, top);
            top += piece.height() + Sizes.GAP;
        }
    }
}
