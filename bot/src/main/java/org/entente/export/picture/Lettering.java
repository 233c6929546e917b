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
import org.entente.export.XmlText;

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
    Paragraph set(String typed, Style style, int width) {
        String text = legible(typed);
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

    private static String legible(String typed) {
        return Typeface.LETTERS.shown(XmlText.of(typed));
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
    int widestWord(String typed, Style style) {
        String text = legible(typed);
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

    /** What our first typeface lacks (another script, a sign) is set in the second: alike on every machine. */
    private AttributedString attributed(String text, Style style) {
        Font own = (style.heavy() ? Typeface.BOLD : Typeface.REGULAR).deriveFont((float) style.size());
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, own);
        int at = own.canDisplayUpTo(text);
        if (at >= 0) {
            Font other = Typeface.OTHER.deriveFont(style.heavy() ? Font.BOLD : Font.PLAIN, (float) style.size());
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
