package org.entente.export.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.export.LineEnds;

/** Texts set line by line. */
final class Lettering {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final Locale locale;

    Lettering(Locale locale) {
        this.locale = locale;
    }

    /** @param size in pixels */
    record Style(boolean heavy, int size) {}

    /** Lines that fit into a width; a word wider than that is broken. */
    Paragraph set(String text, Style style, int width) {
        String shown = text.isBlank() ? " " : text;
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed(shown, style).getIterator(),
                BreakIterator.getLineInstance(locale), SMOOTH);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < shown.length()) {
            int limit = limit(shown, measurer.getPosition(), measurer.nextOffset(width));
            lines.add(measurer.nextLayout(width, limit, false));
        }
        return new Paragraph(text, lines, Math.round(style.size() * Paragraph.LEADING));
    }

    /** Where the line ends: not after an apostrophe, nor between a mark and its word, while it holds an earlier space. */
    private static int limit(String text, int from, int to) {
        int limit = to;
        while (limit < text.length() && LineEnds.tears(text, limit)) {
            int space = text.lastIndexOf(' ', limit - 2);
            if (space <= from) {
                return to;
            }
            limit = space + 1;
        }
        return limit;
    }

    /** The widest part that would not be broken over two lines. */
    int widestWord(String text, Style style) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int widest = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String word = text.substring(from, to).strip();
            if (!word.isEmpty()) {
                widest = Math.max(widest, (int) Math.ceil(new TextLayout(attributed(word, style).getIterator(),
                        SMOOTH).getAdvance()));
            }
            from = to;
        }
        return widest;
    }

    /** What our typeface lacks (another script, an emoji) is set in whatever the machine has. */
    private AttributedString attributed(String text, Style style) {
        Font own = (style.heavy() ? Typeface.BOLD : Typeface.REGULAR).deriveFont((float) style.size());
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, own);
        int at = own.canDisplayUpTo(text);
        if (at >= 0) {
            Font other = new Font(Font.SANS_SERIF, style.heavy() ? Font.BOLD : Font.PLAIN, style.size());
            while (at < text.length()) {
                int sign = text.codePointAt(at);
                int next = at + Character.charCount(sign);
                if (!own.canDisplay(sign)) {
                    attributed.addAttribute(TextAttribute.FONT, other, at, next);
                }
                at = next;
            }
        }
        return attributed;
    }
}
