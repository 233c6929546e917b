package org.entente.export.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.entente.export.Letters;

/** The typefaces that come with Entente, Noto Sans and DejaVu Sans: read once. Where the machine has no way to letters they cannot be. */
final class Typeface {

    static final Font REGULAR = font("NotoSans-Regular.ttf");
    static final Font BOLD = font("NotoSans-Bold.ttf");
    /** Has signs and letters that Noto Sans lacks. */
    static final Font OTHER = font("DejaVuSans.ttf");
    static final Letters LETTERS = new Letters(letter -> REGULAR.canDisplay(letter) || OTHER.canDisplay(letter));

    private Typeface() {}

    private static Font font(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream("/fonts/" + file)) {
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
}
