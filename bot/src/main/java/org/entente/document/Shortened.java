package org.entente.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What fits on a page that has to stay one: texts on one line, cut with an ellipsis; the document itself has all. */
final class Shortened {

    static final int MOST_LINES = 5;
    static final int MOST_LINES_OF_AMENDMENT = 2;
    private static final int LONGEST = 260;
    private static final String ELLIPSIS = "…";

    private Shortened() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : cut(line, LONGEST);
    }

    /** How a text begins. */
    static String beginning(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        int space = line.lastIndexOf(' ', most);
        return line.length() <= most ? line : cut(line, space > most / 2 ? space : most);
    }

    /** The same paragraph, cut. */
    static Block of(Block block) {
        return block instanceof Block.Paragraph paragraph ? new Block.Paragraph(of(List.of(paragraph.spans()))) : block;
    }

    /** Several statements one after the other. */
    static List<Span> of(List<List<Span>> statements) {
        List<Span> spans = new ArrayList<>();
        int room = LONGEST;
        for (List<Span> statement : statements) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Plain(" / "));
            }
            for (Span span : statement) {
                spans.add(span instanceof Span.Plain plain ? new Span.Plain(fitting(plain.text(), room)) : span);
                room = Math.max(1, room - span.text().length());
            }
        }
        return spans;
    }

    private static String fitting(String text, int room) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= room ? line : cut(line, room);
    }

    private static String cut(String line, int most) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(line);
        int end = graphemes.isBoundary(most) ? most : graphemes.preceding(most);
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
