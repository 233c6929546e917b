package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.export.Specimens.beside;
import static org.entente.export.Specimens.full;
import static org.entente.export.Specimens.matrix;
import static org.entente.export.Specimens.typing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.entente.document.AmendedMemorandum;
import org.entente.document.Assembler;
import org.entente.document.Bilingual;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportersTest {

    private static final Exporters EXPORTERS = Exporters.with(Sample.WORDS);

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void whatPeopleTypedComesBackFromWord(String typed) throws Exception {
        try (XWPFDocument file = word(typing(typed))) {
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText).contains("Alpha: " + typed, typed);
            assertThat(file.getTables().getFirst().getRow(1).getCell(0).getText()).isEqualTo(typed);
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void whatPeopleTypedComesBackFromMarkdown(String typed) {
        String markdown = new String(export("markdown", typing(typed)), StandardCharsets.UTF_8);
        var extensions = List.of(TablesExtension.create());
        String read = TextContentRenderer.builder().extensions(extensions)
                .lineBreakRendering(LineBreakRendering.COMPACT).build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
        assertThat(read.lines()).contains("Alpha: " + typed, typed).anyMatch(line -> line.matches("(?s)" + Pattern
                .quote(typed.strip()) + " ?\\| x"));
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void whatPeopleTypedComesBackFromTheSpreadsheetAndIsNoFormula(String typed) throws Exception {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(export("xlsx", typing(typed))))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).isIn(typed, "'" + typed).doesNotMatch("(?s)[=+@-].*");
        }
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() throws Exception {
        try (XWPFDocument file = word(typing("a\u0000b\u0008c\uD800d\uFFFF"))) {
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText)
                    .contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
        }
        assertThat(export("xlsx", typing("a\u0000b\uD800"))).isNotEmpty();
    }

    @Test
    void aWordFileHoldsToTheSchemas() throws Exception {
        for (Document document : List.of(full(Language.FRENCH), typing("x"))) {
            try (XWPFDocument file = word(document)) {
                assertThat(errors(file.getDocument())).isEmpty();
                assertThat(errors(file.getStyle())).isEmpty();
                assertThat(errors(file.getHeaderList().getFirst()._getHdrFtr())).isEmpty();
                assertThat(errors(file.getFooterList().getFirst()._getHdrFtr())).isEmpty();
            }
        }
    }

    @Test
    void everyPageBearsTheDraftMarkItsNumberAndTheTitle() throws Exception {
        try (XWPFDocument file = word(full(Language.FRENCH))) {
            assertThat(file.getHeaderList().getFirst().getText()).contains("Together", "PROJET, version 3");
            assertThat(file.getFooterList().getFirst().getText()).contains("Protocole d’entente", "Page", "de");
            assertThat(file.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("\"PAGE\"", "\"NUMPAGES\"");
        }
    }

    @Test
    void aWordFileHasRealHeadingsALanguageAndATitle() throws Exception {
        try (XWPFDocument file = word(full(Language.FRENCH))) {
            assertThat(file.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle()))
                    .map(XWPFParagraph::getText)).containsExactly("Une partie");
            assertThat(file.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(file.getStyle().xmlText()).contains("fr-CA");
            assertThat(file.getProperties().getCoreProperties().getTitle()).contains("Protocole d’entente");
        }
    }

    @Test
    void aPlaceToSignKeepsTogether() throws Exception {
        try (XWPFDocument file = word(full(Language.FRENCH))) {
            var rows = file.getTables().getLast().getRows();
            assertThat(rows).allMatch(row -> row.isCantSplitRow());
            assertThat(rows.subList(0, rows.size() - 1))
                    .allMatch(row -> row.getCell(0).getParagraphs().getFirst().isKeepNext());
        }
    }

    @Test
    void aMatrixOfManyRolesBecomesSeveralLegibleTables() throws Exception {
        try (XWPFDocument file = word(Assembler.matrix(new Sample().matrix(matrix(25)).material()))) {
            assertThat(file.getTables()).hasSize(5)
                    .allMatch(table -> table.getRow(0).isRepeatHeader() && table.getRow(0).getTableCells().size() == 7);
        }
    }

    @Test
    void theSpreadsheetHoldsTheMatrixAndItsLegend() throws Exception {
        byte[] bytes = export("xlsx", Assembler.matrix(new Sample().matrix(matrix(3)).material()));
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue()).isEqualTo("R");
            assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheetAt(1).getRow(3).getCell(0).getStringCellValue()).contains("has the last word");
        }
    }

    @Test
    void aFileNameIsReadableAndSafe() {
        Format docx = EXPORTERS.find("docx").orElseThrow().format();
        Document document = new Document("Protocole d’entente", "../Été: \"Cœur\"\u202E/🌍 " + "a".repeat(200),
                Language.FRENCH, "PROJET", 3, LocalDate.of(2026, 11, 21), List.of(), new Gaps(List.of()));
        assertThat(FileName.of(document, docx)).startsWith("ete-coeur-aaa").hasSizeLessThan(150)
                .endsWith("_protocole-d-entente_v3_fr_2026-11-21.docx");
        assertThat(FileName.of("Alpha", "Note informelle de partenariat / Informal partnership note in both languages",
                Optional.empty(), LocalDate.of(2026, 11, 21), "pdf")).isEqualTo(
                        "alpha_note-informelle-de-partenariat-informal-partnership-note-in_2026-11-21.pdf");
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void whatPeopleTypedComesBackFromBothLanguagesSideBySide(String typed) throws Exception {
        Document document = beside(typed);
        try (XWPFDocument file = word(document)) {
            var row = file.getTables().getFirst().getRow(1);
            assertThat(row.getCell(0).getText()).isEqualTo("Alpha: " + typed);
            assertThat(row.getCell(1).getText()).isEqualTo(typed);
            assertThat(errors(file.getDocument())).isEmpty();
        }
        String markdown = new String(export("markdown", document), StandardCharsets.UTF_8);
        var extensions = List.of(TablesExtension.create());
        String read = TextContentRenderer.builder().extensions(extensions)
                .lineBreakRendering(LineBreakRendering.COMPACT).build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
        assertThat(read.lines()).anyMatch(line -> line.matches("(?s)Alpha: " + Pattern.quote(typed) + " ?\\| ?"
                + Pattern.quote(typed.strip()) + " ?"));
    }

    @Test
    void bothLanguagesAreMarkedInWordAndNamedInTheFile() throws Exception {
        Document document = beside("x");
        assertThat(FileName.of(document, EXPORTERS.find("docx").orElseThrow().format())).contains("_fr-en_");
        try (XWPFDocument file = word(document)) {
            assertThat(file.getTables().getFirst().getRow(1).getCell(1).getCTTc().xmlText()).contains("en-CA");
            assertThat(file.getTables().getFirst().getRow(1).getCell(0).getCTTc().xmlText()).doesNotContain("en-CA");
            assertThat(file.getFooterList().getFirst().getText()).contains("Page 1 / 1");
        }
    }

    @Test
    void whatLeadsToATableOrEndsInAColonStaysWithIt() throws Exception {
        try (XWPFDocument file = word(Bilingual.assemble(new Sample().clause("Goals:").clause("Jobs.").clause("Who:")
                .piece(new Piece.Matrix()).matrix(matrix(3)).material()))) {
            var rows = file.getTables().getFirst().getRows();
            assertThat(rows).extracting(row -> row.getCell(1).getText() + row.getCell(1).getParagraphs().getFirst()
                    .isKeepNext()).contains("Goals:true", "Jobs.false", "Who:true");
        }
    }

    @Test
    void sheetNamesAreWhatExcelTakes() {
        SheetNames names = new SheetNames();
        assertThat(names.unique("RACI : qui / fait [quoi] ? " + "x".repeat(50))).hasSizeLessThanOrEqualTo(31)
                .doesNotContain(":", "/", "[", "?");
        assertThat(names.unique("Same")).isEqualTo("Same");
        assertThat(names.unique("same")).isEqualTo("same (2)");
        assertThat(names.unique("''")).isEqualTo("1");
    }

    @Test
    void anAmendmentHoldsToTheSchemaOfWord() throws Exception {
        for (Document document : List.of(Assembler.assemble(AmendedMemorandum.in(Language.FRENCH)), Bilingual.assemble(
                AmendedMemorandum.inBoth()))) {
            try (XWPFDocument file = word(document)) {
                assertThat(errors(file.getDocument())).isEmpty();
            }
        }
    }

    private static byte[] export(String format, Document document) {
        return EXPORTERS.find(format).orElseThrow().write(document);
    }

    private static XWPFDocument word(Document document) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(export("docx", document)));
    }

    private static List<XmlError> errors(XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
