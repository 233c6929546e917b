package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Format;
import org.entente.export.XmlText;
import org.entente.text.Typography;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws the matrix. A table where five roles or fewer fit side by side; else one card for each task, with names. Where
 * it is long it goes on from picture to picture.
 */
public final class MatrixPictures {

    public static final Format FORMAT = new Format("png", "png", "image/png", false);
    /** A message takes ten files, one of which is the text. */
    public static final int MOST = 9;
    /** In pixels: a phone's screen is about twice as high as wide. */
    private static final int TALL = 2000;
    private static final int TALLEST = 5 * TALL;
    private static final Logger LOG = LoggerFactory.getLogger(MatrixPictures.class);

    static {
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    }

    private final Phrases phrases;
    private final AtomicBoolean said = new AtomicBoolean();
    private final Function<Locale, Lettering> letterings;

    public MatrixPictures(Phrases phrases) {
        this(phrases, Lettering::new);
    }

    MatrixPictures(Phrases phrases, Function<Locale, Lettering> letterings) {
        this.phrases = phrases;
        this.letterings = letterings;
    }

    /** None where there is no task, and where this machine cannot draw letters: the text alone has to do then. */
    public List<Picture> of(Document matrix) {
        try {
            List<Page> pages = pages(matrix);
            List<Page> shown = pages.subList(0, Math.min(MOST, pages.size()));
            BufferedImage sheet = Page.sheet(shown.stream().mapToInt(Page::height).max().orElse(1));
            Words words = new Words(phrases, matrix.language());
            List<Picture> pictures = new ArrayList<>();
            for (Page page : shown) {
                pictures.add(new Picture(page.png(sheet), words.say("picture.alternative", Map.of("name", matrix
                        .partnership(), "number", pictures.size() + 1, "of", pages.size()))));
            }
            return pictures;
        } catch (RuntimeException | LinkageError | InternalError cannotDraw) {
            if (!said.getAndSet(true)) {
                LOG.warn("the matrix is shown without pictures: this machine cannot draw letters ({}); "
                        + "installing fontconfig and freetype may help", cannotDraw.getClass().getName());
            }
            return List.of();
        }
    }

    /** Whether a character is drawn as itself; where not, its number is. */
    public boolean shows(int character) {
        return XmlText.allowed(character) && Typeface.LETTERS.show(character);
    }

    List<Page> pages(Document matrix) {
        Grid grid = Grid.of(matrix);
        if (grid.rows().isEmpty()) {
            return List.of();
        }
        Lettering lettering = letterings.apply(matrix.language().locale());
        Words words = new Words(phrases, matrix.language());
        Piece heading = new Heading(lettering, matrix.title(), List.of(matrix.partnership(), words.say(
                "picture.version", Map.of("version", matrix.version(), "date", Typography.date(matrix.date(), matrix
                        .language())))));
        if (RoleHeads.fit(lettering, grid)) {
            Piece heads = new RoleHeads(lettering, grid);
            return pages(List.of(heading, heads), List.of(heads), grid.rows().stream()
                    .<Piece>map(row -> new TaskRow(lettering, words, grid, row)).toList());
        }
        int column = TaskCard.wordColumn(lettering, words);
        return pages(List.of(heading), List.of(), grid.rows().stream()
                .<Piece>map(row -> new TaskCard(lettering, words, grid, row, column)).toList());
    }

    /** Taller ones where a message would not take them all. */
    private static List<Page> pages(List<Piece> above, List<Piece> again, List<Piece> pieces) {
        List<Page> pages = Page.of(above, again, pieces, TALL);
        for (int tallest = TALL; pages.size() > MOST && tallest < TALLEST; tallest += TALL) {
            pages = Page.of(above, again, pieces, tallest + TALL);
        }
        return pages;
    }
}
