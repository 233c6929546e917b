package org.entente.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.entente.export.XmlText;

/**
 * How a page looks, and what it is for.
 *
 * @param sheet   its CSS
 * @param paper   whether it is set on pages, with a line at the head and foot of each and with bookmarks
 * @param letters what becomes of a text before it is printed
 */
public record Look(String sheet, boolean paper, UnaryOperator<String> letters) {

    /** For browsers: readable on a phone, printable by itself. */
    public static Look screen() {
        return new Look(read("look.css") + read("screen.css"), false, XmlText::of);
    }

    /** For setting on letter paper. */
    public static Look paper(UnaryOperator<String> letters) {
        return new Look(read("look.css") + read("paper.css"), true, letters.compose(XmlText::of)::apply);
    }

    private static String read(String file) {
        try (InputStream in = Look.class.getResourceAsStream("/export/html/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without export/html/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
