package org.entente.export.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The typeface that comes with Entente (Noto Sans), and texts set in it line by line. */
final class Lettering {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;
    private final Locale locale;

    Lettering(Locale locale) {
        this.regular = font("NotoSans-Regular.ttf");
        this.bold = font("NotoSans-Bold.ttf");
        this.locale = locale;
    }

    private static Font font(String file) {
        try (InputStream stream = Lettering.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the program was packed without fonts/" + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("this is no font: " + file, e);
        }
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
            lines.add(measurer.nextLayout(width));
        }
        return new Paragraph(text, lines, Math.round(style.size() * Paragraph.LEADING));
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
        Font own = (style.heavy() ? bold : regular).deriveFont((float) style.size());
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
