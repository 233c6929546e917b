package org.entente.export.picture;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One task across the page, and under it a letter with its word in each role's column. */
final class TaskRow implements Piece {

    private static final int BETWEEN = 14;
    private static final String NONE = "–";

    private final Lettering lettering;
    private final Grid.Row row;
    private final int column;
    private final Paragraph task;
    private final Paragraph lead;
    private final List<Paragraph> words;

    TaskRow(Lettering lettering, Words words, Grid grid, Grid.Row row) {
        this.lettering = lettering;
        this.row = row;
        column = RoleHeads.column(grid);
        int width = Sizes.INNER - 2 * Sizes.PADDING;
        task = lettering.set(row.place() + ". " + row.task(), Sizes.TASK, width);
        lead = lettering.set(row.lead().isBlank()
                ? words.say("picture.no-lead")
                : words.say("picture.led-by", Map.of("organisations", row.lead())), Sizes.PLAIN, width);
        this.words = row.letters().stream().map(letter -> lettering.set(letter.isBlank() ? NONE : words.of(letter),
                Sizes.SMALL, column)).toList();
    }

    @Override
    public int height() {
        return 2 * Sizes.PADDING + task.height() + lead.height() + BETWEEN + Badge.SIZE
                + words.stream().mapToInt(Paragraph::height).max().orElse(0);
    }

    @Override
    public void draw(Graphics2D canvas, int top) {
        Frame.draw(canvas, top, height());
        int at = top + Sizes.PADDING;
        canvas.setColor(Sizes.INK);
        task.draw(canvas, Sizes.MARGIN + Sizes.PADDING, at);
        at += task.height();
        canvas.setColor(Sizes.SOFT_INK);
        lead.draw(canvas, Sizes.MARGIN + Sizes.PADDING, at);
        at += lead.height() + BETWEEN;
        for (int role = 0; role < words.size(); role++) {
            cell(canvas, row.letters().get(role), words.get(role), Sizes.MARGIN + role * column, at);
        }
    }

    private void cell(Graphics2D canvas, String letter, Paragraph word, int left, int top) {
        if (!letter.isBlank()) {
            new Badge(lettering, letter).draw(canvas, left + (column - Badge.SIZE) / 2, top);
        }
        canvas.setColor(Sizes.INK);
        word.drawCentred(canvas, left, column, top + (letter.isBlank() ? Badge.SIZE / 2 : Badge.SIZE));
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(task.text(), lead.text()));
        row.letters().stream().filter(letter -> !letter.isBlank()).forEach(texts::add);
        words.forEach(word -> texts.add(word.text()));
        return texts;
    }
}
