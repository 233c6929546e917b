package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.document.Span;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows the places to sign is annexed to what is signed, and each annex begins a page. */
class AnnexesTest {

    private static final Exporters ALL = Exporters.with(Sample.WORDS);

    private static Block.Paragraph words(String text) {
        return new Block.Paragraph(List.of(new Span.Plain(text)));
    }

    private static Document agreement(boolean both) {
        List<Block> blocks = new ArrayList<>();
        for (String part : List.of("Purpose", "Signatures")) {
            blocks.addAll(List.of(in(both, new Block.Heading(1, part)), in(both, words("about " + part))));
        }
        blocks.add(new Block.Signature(words("Alpha").spans(), List.of(new Block.Signature.Line("Name", List.of()))));
        for (String annex : List.of("Annex A", "Annex B")) {
            blocks.addAll(List.of(in(both, new Block.Heading(1, annex)), in(both, new Block.Heading(2, "In " + annex)),
                    in(both, words("about " + annex))));
        }
        return new Document("Agreement", "Together", Language.ENGLISH, "DRAFT", 1, LocalDate.of(2026, 11, 21), blocks,
                new Gaps(List.of()));
    }

    private static Block in(boolean both, Block block) {
        return both ? new Block.Beside(Optional.of(block), Optional.of(block)) : block;
    }

    private static byte[] written(String format, boolean both) {
        return ALL.find(format).orElseThrow().write(agreement(both));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inAPdfEachBeginsAPage(boolean both) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(written("pdf", both))) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(file));
            }
        }
        assertThat(pages).hasSize(3);
        assertThat(pages.getFirst()).contains("about Purpose", "about Signatures", "Alpha");
        assertThat(pages.get(1)).contains("about Annex A").doesNotContain("Annex B");
        assertThat(pages.getLast()).contains("about Annex B");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inAWordFileEachBeginsAPage(boolean both) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(written("docx", both)))) {
            List<XWPFParagraph> all = new ArrayList<>(word.getParagraphs());
            word.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells().forEach(
                    cell -> all.addAll(cell.getParagraphs()))));
            assertThat(all.stream().filter(XWPFParagraph::isPageBreak).map(XWPFParagraph::getText)).containsExactly(
                    "Annex A", "Annex B");
        }
    }

    @Test
    void aPrintedPageOfHtmlDoesTheSame() {
        assertThat(new String(written("html", false), StandardCharsets.UTF_8).split(" class=\"opens\"")).hasSize(3);
        assertThat(new String(written("html", true), StandardCharsets.UTF_8).split(" opens\"")).hasSize(3);
    }

    @Test
    void aHeadingThatSaysTheSameAsACaptionStandsForItInAWordFile() throws IOException {
        Block table = new Block.Table("Parties", List.of("a", "b"), List.of(List.of(new Span.Plain("x"),
                new Span.Plain("words"))), true);
        for (String heading : List.of("Parties", "Others")) {
            Document document = new Document("T", "P", Language.ENGLISH, "DRAFT", 1, LocalDate.of(2026, 11, 21),
                    List.of(new Block.Heading(1, heading), table), new Gaps(List.of()));
            try (var word = new XWPFDocument(new ByteArrayInputStream(ALL.find("docx").orElseThrow().write(
                    document)))) {
                assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).filter("Parties"::equals))
                        .hasSize(1);
            }
        }
    }
}
