package org.entente.export.picture;

import java.awt.Graphics2D;
import java.util.List;

/** The names of the roles over their columns, on every page of a table. */
final class RoleHeads implements Piece {

    static final int MOST = 5;
    private static final int AIR = 8;

    private final int column;
    private final List<Paragraph> heads;

    RoleHeads(Lettering lettering, Grid grid) {
        column = column(grid);
        heads = grid.roles().stream().map(role -> lettering.set(role, Sizes.HEAD, column - 2 * AIR)).toList();
    }

    static int column(Grid grid) {
        return Sizes.INNER / Math.max(1, grid.roles().size());
    }

    /** Whether no word of any role would have to be broken. */
    static boolean fit(Lettering lettering, Grid grid) {
        return grid.roles().size() <= MOST && grid.roles().stream()
                .allMatch(role -> lettering.widestWord(role, Sizes.HEAD) <= column(grid) - 2 * AIR);
    }

    @Override
    public int height() {
        return heads.stream().mapToInt(Paragraph::height).max().orElse(0);
    }

    @Override
    public void draw(Graphics2D canvas, int top) {
        canvas.setColor(Sizes.INK);
        int left = Sizes.MARGIN;
        for (Paragraph head : heads) {
            head.drawCentred(canvas, left + AIR, column - 2 * AIR, top + height() - head.height());
            left += column;
        }
    }

    @Override
    public List<String> texts() {
        return heads.stream().map(Paragraph::text).toList();
    }
}
