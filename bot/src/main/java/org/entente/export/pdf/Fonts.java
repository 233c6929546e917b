package org.entente.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that come with Entente: read once, shared by all documents, each of which holds the letters it uses. */
final class Fonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<Face> faces;
    private final List<CmapLookup> letters;

    private Fonts(List<Face> faces, List<CmapLookup> letters) {
        this.faces = List.copyOf(faces);
        this.letters = List.copyOf(letters);
    }

    /** @param family as {@code paper.css} names it */
    private record Face(String family, int weight, FontStyle style, TrueTypeFont font) {}

    static Fonts read() {
        List<Face> faces = List.of(new Face("Noto Sans", REGULAR, FontStyle.NORMAL, font("NotoSans-Regular.ttf")),
                new Face("Noto Sans", BOLD, FontStyle.NORMAL, font("NotoSans-Bold.ttf")),
                new Face("Noto Sans", REGULAR, FontStyle.ITALIC, font("NotoSans-Italic.ttf")),
                new Face("DejaVu Sans", REGULAR, FontStyle.NORMAL, font("DejaVuSans.ttf")));
        try {
            return new Fonts(faces, List.of(faces.getFirst().font().getUnicodeCmapLookup(),
                    faces.getLast().font().getUnicodeCmapLookup()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a character can be shown. */
    boolean have(int character) {
        for (CmapLookup letter : letters) {
            if (letter.getGlyphId(character) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Makes them known to what sets a document. */
    void into(PdfRendererBuilder builder, PDDocument file) {
        for (Face face : faces) {
            builder.useFont(new Embedded(file, face.font()), face.family(), face.weight(), face.style(), true);
        }
    }

    private static TrueTypeFont font(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without fonts/" + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One document's own use of a shared font, made when its first letter is set. */
    private static final class Embedded extends PDFontSupplier {

        private final PDDocument file;
        private final TrueTypeFont font;

        Embedded(PDDocument file, TrueTypeFont font) {
            super(null);
            this.file = file;
            this.font = font;
        }

        @Override
        public PDType0Font supply() {
            try {
                return PDType0Font.load(file, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
