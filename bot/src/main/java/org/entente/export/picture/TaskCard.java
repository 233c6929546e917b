package org.entente.export.picture;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.export.picture.Lettering.Style;

/** One task with its roles by name under each letter: for matrices whose columns no phone has room for. */
final class TaskCard implements Piece {

    private static final List<String> LETTERS = List.of("R", "A", "C", "I");
    /** Every task has these, so that their lack is said. */
    private static final List<String> NEEDED = List.of("R", "A");
    private static final int BESIDE_BADGE = 16;
    private static final int BETWEEN = 12;

    private final Paragraph task;
    private final Paragraph lead;
    private final int column;
    private final List<Line> lines = new ArrayList<>();

    /** A letter, what it means, and the names of those who bear it. */
    private record Line(Badge badge, Paragraph word, Paragraph names) {

        /** Sets the first line of text at the middle of the badge. */
        int inset() {
            return (Badge.SIZE - word.lineHeight()) / 2;
        }

        int height() {
            return Math.max(Badge.SIZE, inset() + names.height());
        }

        void draw(Graphics2D canvas, int left, int top, int namesLeft) {
            badge.draw(canvas, left, top);
            canvas.setColor(Sizes.INK);
            word.draw(canvas, left + Badge.SIZE + BESIDE_BADGE, top + inset());
            names.draw(canvas, namesLeft, top + inset());
        }
    }

    /** @param column as wide as {@link #wordColumn}, which is the same for all cards */
    TaskCard(Lettering lettering, Words words, Grid grid, Grid.Row row, int column) {
        this.column = column;
        int width = Sizes.INNER - 2 * Sizes.PADDING;
        task = lettering.set(row.place() + ". " + row.task(), Sizes.TASK, width);
        lead = lettering.set(row.lead().isBlank()
                ? words.say("picture.no-lead")
                : words.say("picture.led-by", Map.of("organisations", row.lead())), Sizes.PLAIN, width);
        for (String letter : LETTERS) {
            String names = IntStream.range(0, grid.roles().size()).filter(i -> row.letters().get(i).equals(letter))
                    .mapToObj(i -> grid.roles().get(i)).collect(Collectors.joining(", "));
            if (!names.isEmpty() || NEEDED.contains(letter)) {
                lines.add(line(lettering, words, letter, names.isEmpty() ? words.say("picture.nobody") : names));
            }
        }
    }

    private Line line(Lettering lettering, Words words, String letter, String names) {
        int width = Sizes.INNER - 2 * Sizes.PADDING - Badge.SIZE - BESIDE_BADGE - column;
        return new Line(new Badge(lettering, letter), lettering.set(words.of(letter), Sizes.STRONG, column),
                lettering.set(names, Sizes.PLAIN, width));
    }

    /** As wide as the widest of the four words, so that names stand under each other on every card. */
    static int wordColumn(Lettering lettering, Words words) {
        Style style = Sizes.STRONG;
        return LETTERS.stream().mapToInt(letter -> lettering.widestWord(words.of(letter).replace(' ', '\u00A0'), style))
                .max().orElse(0) + Sizes.PADDING;
    }

    @Override
    public int height() {
        return 2 * Sizes.PADDING + task.height() + lead.height()
                + lines.stream().mapToInt(line -> BETWEEN + line.height()).sum();
    }

    @Override
    public void draw(Graphics2D canvas, int top) {
        Frame.draw(canvas, top, height());
        int left = Sizes.MARGIN + Sizes.PADDING;
        int at = top + Sizes.PADDING;
        canvas.setColor(Sizes.INK);
        task.draw(canvas, left, at);
        at += task.height();
        canvas.setColor(Sizes.SOFT_INK);
        lead.draw(canvas, left, at);
        at += lead.height();
        for (Line line : lines) {
            at += BETWEEN;
            line.draw(canvas, left, at, left + Badge.SIZE + BESIDE_BADGE + column);
            at += line.height();
        }
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(task.text(), lead.text()));
        lines.forEach(line -> texts.addAll(List.of(line.word().text(), line.names().text())));
        return texts;
    }
}
