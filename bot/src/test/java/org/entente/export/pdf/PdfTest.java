package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.entente.document.Assembler;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.document.Span;
import org.entente.export.Letters;
import org.entente.export.Specimens;
import org.entente.export.XmlText;
import org.entente.partnership.Organisation;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTest {

    private static final PdfExporter PDF = new PdfExporter(Sample.WORDS);
    private static final Letters LETTERS = new Letters(Fonts.read()::have);
    private static final int SEED = 6;

    /** Those of every format, and chance: letters, marks, signs of markup, symbols, other scripts, control characters. */
    static Stream<String> texts() {
        Random chance = new Random(SEED);
        String signs = "<>&\"'`=/!-#;{}%[]() \t\u00A0\u202F\u00ADaéœ’ΩЖ☐☑✓→●🌍漢ﬁ\u0000\u0007\u202E\uFFFF]]>--";
        int[] all = signs.codePoints().toArray();
        return Stream.concat(Specimens.nasty().stream().filter(text -> !text.contains("שלום")),
                IntStream.range(0, 40).mapToObj(i -> {
                    StringBuilder text = new StringBuilder("x");
                    chance.ints(60, 0, all.length).forEach(at -> text.appendCodePoint(all[at]));
                    return text.append("x").toString();
                }));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatPeopleTypedComesBack(String typed) throws Exception {
        String read = bare(text(PDF.write(Specimens.typing(typed))));
        assertThat(read).contains("Alpha:" + bare(shown(typed)) + "Table");
        assertThat(bare(text(PDF.write(Specimens.beside(typed))))).contains("Alpha:");
    }

    @Test
    void rightToLeftIsReadFromRightToLeft() throws Exception {
        assertThat(text(PDF.write(Specimens.typing("Nom : שלום עולם (abc) fin")))).contains("שלום עולם");
        assertThat(text(PDF.write(Specimens.typing("Nom : مركز السلام (abc) fin")))).contains("مركز السلام");
    }

    @Test
    void whatTheFontsLackStandsAsItsNumberAndControlCharactersAreSeen() {
        assertThat(LETTERS.shown("a🌍b漢\u0007☐é")).isEqualTo("a[U+1F30D]b[U+6F22][U+0007]☐é");
        assertThat(LETTERS.shown("a\u202Eb\u200Dc\uFE0F\td")).isEqualTo("abc d");
    }

    @ParameterizedTest
    @MethodSource("wide")
    void nothingRunsOverTheEdge(Document document) throws Exception {
        try (PDDocument file = Loader.loadPDF(PDF.write(document))) {
            List<Float> ends = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    ends.add(letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            }.getText(file);
            float right = PDRectangle.LETTER.getWidth() - 56;
            assertThat(ends).isNotEmpty().allMatch(end -> end <= right);
        }
    }

    static List<Document> wide() {
        String endless = "m".repeat(4000);
        Organisation[] many = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> new Organisation(i, i + "n".repeat(300))).toArray(Organisation[]::new);
        return List.of(Specimens.typing(endless), Specimens.beside(endless), Specimens.typing("🌍".repeat(2000)),
                new Document(endless.substring(0, 300), endless.substring(0, 300), Language.FRENCH, "PROJET", 1,
                        LocalDate.of(2026, 11, 21), List.of(new Block.Heading(1, endless)), new Gaps(List.of())),
                new Sample().organisations(many).piece(new Piece.Signatures()).document(),
                Assembler.matrix(new Sample().matrix(Specimens.matrix(25)).material()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itHasPaperATitleALanguageBookmarksAndFontsOfItsOwn(Language language) throws Exception {
        try (PDDocument file = Loader.loadPDF(PDF.write(Specimens.full(language)))) {
            var catalog = file.getDocumentCatalog();
            assertThat(file.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
            assertThat(file.getDocumentInformation().getTitle()).contains("Together");
            assertThat(file.getDocumentInformation().getSubject()).isNotBlank();
            assertThat(catalog.getLanguage()).isEqualTo(language.code() + "-CA");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo(language == Language.FRENCH ? "Une partie" : "A part");
            for (var name : file.getPage(0).getResources().getFontNames()) {
                PDFont font = file.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void everyPageBearsTheDraftMarkItsNumberAndTheHeaderOfTheTable() throws Exception {
        List<List<Span>> rows = IntStream.range(0, 150)
                .mapToObj(i -> List.<Span>of(new Span.Plain("Task " + i), new Span.Plain("R"))).toList();
        Document document = new Document("Matrice", "Ensemble", Language.FRENCH, "PROJET, version 3", 3,
                LocalDate.of(2026, 11, 21), List.of(new Block.Table("Qui fait quoi", List.of("Tâche", "Rôle"), rows,
                        true)),
                new Gaps(List.of()));
        List<String> pages = pages(PDF.write(document));
        assertThat(pages).hasSizeGreaterThan(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Ensemble", "PROJET, version 3", "Tâche Rôle",
                    "Page " + (i + 1) + " de " + pages.size());
        }
    }

    /** Wherever the page ends, above it or below. */
    @Test
    void aHeadingStandsWithItsTextAndAPlaceToSignNeverSplits() throws Exception {
        for (int filling = 28; filling < 48; filling += 1) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(filling,
                    new Block.Paragraph(List.of(new Span.Plain("filling")))));
            blocks.add(new Block.Heading(1, "Heading"));
            blocks.add(new Block.Heading(2, "Inside"));
            blocks.add(new Block.Paragraph(List.of(new Span.Plain("leads:"))));
            blocks.addAll(Collections.nCopies(3, signature()));
            List<String> pages = pages(PDF.write(new Document("T", "P", Language.ENGLISH, "DRAFT", 1, LocalDate.of(
                    2026, 11, 21), blocks, new Gaps(List.of()))));
            assertThat(pages).as("after " + filling).anySatisfy(page -> assertThat(page).containsSubsequence("Heading",
                    "Inside", "leads:", "Party", "first", "second", "third"));
        }
    }

    @Test
    void aHeadingInBothLanguagesStandsWithItsText() throws Exception {
        for (int filling = 28; filling < 48; filling += 1) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(filling, beside(new Block.Paragraph(List
                    .of(new Span.Plain("filling"))))));
            blocks.add(beside(new Block.Heading(1, "Heading")));
            blocks.add(beside(new Block.Paragraph(List.of(new Span.Plain("words")))));
            blocks.addAll(Collections.nCopies(3, signature()));
            List<String> pages = pages(PDF.write(new Document("T", "P", Language.FRENCH, "DRAFT", 1, LocalDate.of(2026,
                    11, 21), blocks, new Gaps(List.of()))));
            assertThat(pages).as("after " + filling)
                    .anySatisfy(page -> assertThat(page).containsSubsequence("Heading", "words", "Party", "third"));
        }
    }

    @Test
    void noLineEndsAfterAnApostropheNorTearsAMarkFromItsWord() throws Exception {
        for (String space : List.of(" ", "\u00A0", "\u202F")) {
            String text = "de l’Estuaire d'été « oui » : non ; si ? ".replaceAll(" (?=[»:;?])|(?<=«) ", space).repeat(
                    80);
            assertThat(text(PDF.write(Specimens.typing(text))).lines())
                    .noneMatch(line -> line.matches(".*(’|'|«[ \u00A0\u202F]?)|[ \u00A0\u202F]?[:;?»].*"));
        }
    }

    @Test
    void manyAreWrittenAtOnce() throws Exception {
        Document document = Specimens.full(Language.FRENCH);
        String one = text(PDF.write(document));
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<byte[]> write = () -> PDF.write(document);
            for (Future<byte[]> written : threads.invokeAll(Collections.nCopies(12, write))) {
                assertThat(text(written.get())).isEqualTo(one);
            }
        }
    }

    private static Block.Beside beside(Block block) {
        return new Block.Beside(Optional.of(block), Optional.of(block));
    }

    private static Block signature() {
        return new Block.Signature(List.of(new Span.Plain("Party")), Stream.of("first", "second", "third")
                .map(label -> new Block.Signature.Line(label, List.of())).toList());
    }

    private static String shown(String typed) {
        return LETTERS.shown(XmlText.of(typed));
    }

    /** Without spaces, which a page does not keep; who reads it takes ligatures apart. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "").replace("ﬁ", "fi");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return inside(file, new PDFTextStripper());
        }
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(file));
            }
            return pages;
        }
    }

    /** Of all pages, without the lines at their heads and feet. */
    private static String inside(PDDocument file, PDFTextStripper stripper) throws Exception {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= file.getNumberOfPages(); i++) {
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            List<String> lines = stripper.getText(file).lines().toList();
            lines.stream().filter(line -> !line.matches("Together( DRAFT| PROJET.*)|.*Page \\d+ (of|/|de) \\d+"))
                    .forEach(line -> all.append(line).append('\n'));
        }
        return all.toString();
    }
}
