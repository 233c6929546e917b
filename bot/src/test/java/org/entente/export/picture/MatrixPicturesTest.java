package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Span;
import org.entente.script.reading.MessagesReader;
import org.entente.text.Language;
import org.entente.text.Messages;
import org.junit.jupiter.api.Test;

/** Everything that stands in the matrix stands on its pictures, and they can be read at a phone's width. */
class MatrixPicturesTest {

    private static final Messages MESSAGES = MessagesReader.builtIn().messages().orElseThrow();
    private static final String LETTERS = "RACI";

    private final MatrixPictures pictures = new MatrixPictures(MESSAGES::say);

    private static Document matrix(int tasks, List<String> roles) {
        List<String> header = Stream.concat(Stream.of("Tâche", "Organisation responsable"), roles.stream()).toList();
        List<List<Span>> rows = IntStream.range(0, tasks).mapToObj(task -> {
            List<Span> cells = new ArrayList<>(List.of(new Span.Plain("Accueillir la personne, étape " + task),
                    new Span.Plain(task == 0 ? "" : "Horizon Rivière-Nord")));
            IntStream.range(0, roles.size()).forEach(role -> cells.add(new Span.Plain(task == 0
                    ? ""
                    : LETTERS.substring((task + role) % 4, (task + role) % 4 + 1))));
            return List.copyOf(cells);
        }).toList();
        return new Document("Matrice RACI : qui fait quoi", "Ensemble", Language.FRENCH, "PROJET", 7, LocalDate.of(
                2026, 11, 21), List.of(new Block.Table("Matrice", header, rows, true)), new Gaps(List.of()));
    }

    private static List<String> roles(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Formatrice en milieu de travail no " + i).toList();
    }

    private List<String> texts(Document document) {
        return pictures.pages(document).stream().flatMap(page -> page.texts().stream()).toList();
    }

    @Test
    void fewShortRolesStandSideBySide() {
        List<String> roles = List.of("Direction", "Accueil", "Conseil", "Soutien", "Suivi");
        List<String> texts = texts(matrix(6, roles));
        assertThat(texts).containsAll(roles).contains("R", "réalise", "décide", "à consulter", "à informer", "–",
                "6. Accueillir la personne, étape 5", "Menée par Horizon Rivière-Nord",
                "Aucune organisation ne la mène encore");
    }

    @Test
    void manyRolesStandByNameUnderEachTask() {
        List<String> roles = roles(12);
        List<Page> pages = pictures.pages(matrix(20, roles));
        assertThat(pages).hasSizeGreaterThan(2);
        String all = String.join("\n", texts(matrix(20, roles)));
        assertThat(roles).allMatch(all::contains);
        assertThat(IntStream.range(0, 20).mapToObj(task -> "étape " + task)).allMatch(all::contains);
        assertThat(all).contains("personne pour l’instant", "réalise");
    }

    /** Alike on every machine, whatever fonts it has. */
    @Test
    void whatTheFontsLackStandsAsItsNumber() {
        assertThat(texts(matrix(1, List.of("漢 Rôle", "مدير")))).contains("[U+6F22] Rôle", "مدير");
        assertThat(pictures.shows('漢')).isFalse();
        assertThat("Ωя☐مש".codePoints()).allMatch(pictures::shows);
    }

    @Test
    void aRoleTooWideForItsColumnMakesAList() {
        String texts = String.join("\n", texts(matrix(2, List.of("Incommensurablement", "B", "C", "D", "E"))));
        assertThat(texts).contains("Incommensurablement").doesNotContain("–");
    }

    @Test
    void eachPictureDecodesAsWideAsAPhoneAndIsNotBlank() throws IOException {
        List<Picture> drawn = pictures.of(matrix(20, roles(12)));
        assertThat(drawn).isNotEmpty();
        assertThat(drawn.getFirst().description()).contains("image 1 sur " + drawn.size());
        for (Picture picture : drawn) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
            assertThat(image.getWidth()).isEqualTo(1080);
            assertThat(image.getHeight()).isLessThanOrEqualTo(4000);
            assertThat(dark(image)).isGreaterThan(5_000);
        }
    }

    private static long dark(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight()).filter(at -> (image.getRGB(at % image
                .getWidth(), at / image.getWidth()) & 0xFF) < 0x50).count();
    }

    @Test
    void anyTextCanBeDrawn() {
        String odd = "👩‍👩‍👧 日本語 עברית \uD83D " + "x".repeat(80);
        assertThat(pictures.of(matrix(3, List.of(odd, "B")))).isNotEmpty();
    }

    @Test
    void aMachineWithoutLettersDrawsNothingAndFailsNowhere() {
        MatrixPictures blind = new MatrixPictures(MESSAGES::say, locale -> {
            throw new UnsatisfiedLinkError("libfontconfig.so.1");
        });
        assertThat(blind.of(matrix(3, List.of("A")))).isEmpty();
    }

    @Test
    void noLineEndsAfterAnApostropheOrBeginsWithAMark() {
        Lettering lettering = new Lettering(Language.FRENCH.locale());
        for (int width = 80; width < 400; width += 20) {
            Paragraph set = lettering.set("Service d’évaluation : « le suivi » de l’atelier !", Sizes.PLAIN, width);
            int at = 0;
            for (TextLayout line : set.lines()) {
                at += line.getCharacterCount();
                boolean ends = at < set.text().length();
                assertThat(ends && width > 240 && set.text().charAt(at - 1) == '’').as(set.text().substring(0, at))
                        .isFalse();
                assertThat(ends && width > 240 && ":»!".indexOf(set.text().charAt(at)) >= 0).as(set.text()
                        .substring(0, at)).isFalse();
            }
            assertThat(at).isEqualTo(set.text().length());
        }
    }

    @Test
    void aMatrixWithoutTasksHasNoPicture() {
        assertThat(pictures.of(new Document("Matrice", "Ensemble", Language.FRENCH, "PROJET", 1, LocalDate.EPOCH,
                List.of(), new Gaps(List.of())))).isEmpty();
    }

    @Test
    void noMoreThanAMessageTakes() {
        assertThat(pictures.of(matrix(100, roles(25)))).hasSize(MatrixPictures.MOST);
    }
}
