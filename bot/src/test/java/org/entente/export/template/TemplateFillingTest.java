package org.entente.export.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.document.Span;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** A template, filled: opened again with POI, which knows nothing of how it was made. */
class TemplateFillingTest {

    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Corps"><w:name w:val="Texte du CA"/></w:style>""";

    private static Document document(Language language, String typed) {
        Span.Plain plain = new Span.Plain(typed);
        List<Block> blocks = List.of(new Block.Notice(List.of("No legal advice.")),
                new Block.Heading(1, language == Language.FRENCH ? "But" : "Purpose"),
                new Block.Paragraph(List.of(new Span.Strong("Alpha:"), new Span.Plain(" "), plain)),
                new Block.Heading(2, "Inside"), new Block.Paragraph(List.of(new Span.Gap("[to complete: x]"))),
                new Block.Heading(1, "Signatures"), new Block.Signature(List.of(plain), List.of(
                        new Block.Signature.Line("Name", List.of()), new Block.Signature.Line("Date", List.of()))));
        return new Document("Memorandum", "Together", language, "DRAFT, version 3", 3, LocalDate.of(2026, 11, 21),
                blocks, new Gaps(List.of()));
    }

    private static List<Block> matrix() {
        return List.of(new Block.Table("Who does what", List.of("Task", "Lead", "Ann", "Ben"), List.of(List.of(
                new Span.Plain("Meet"), new Span.Plain("Alpha"), new Span.Plain("R"), new Span.Plain("A"))), true));
    }

    private static XWPFDocument filled(Crafted template, Document document) throws IOException {
        byte[] file = template.file();
        assertThat(TemplateCheck.check(file, TemplateCheckTest.KNOWN)).isEmpty();
        return opened(TemplateFilling.fill(file, TemplateCheckTest.KNOWN, new Drafted(document, matrix(), List.of(
                "Alpha", "Beta", "Gamma"), "Beta"), Sample.WORDS));
    }

    private static XWPFDocument opened(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static XWPFDocument filled(Crafted template) throws IOException {
        return filled(template, document(Language.ENGLISH, "Jobs for all"));
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    private static List<String> texts(XWPFDocument file) {
        return file.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isBlank()).toList();
    }

    private static XWPFParagraph saying(XWPFDocument file, String text) {
        return file.getParagraphs().stream().filter(one -> one.getText().contains(text)).findFirst().orElseThrow();
    }

    private static String style(XWPFDocument file, String text) {
        return file.getStyles().getStyle(saying(file, text).getStyle()).getName();
    }

    @Test
    void wordsStandInTheirSentences() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying(
                "{{title}} of {{ partnership }}, {{ version }}: {{ organizations }} on {{ date }}, for {{ our organization }}",
                "{{ body }}"))) {
            assertThat(texts(file).getFirst()).startsWith("Memorandum of Together, 3: Alpha, Beta and Gamma on ")
                    .contains("2026").endsWith(", for Beta");
        }
    }

    @Test
    void placeholdersAreFoundHoweverWordSplitsThem() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("x").body(Crafted.paragraph("Our {", "{ ti", "tle }", "} here",
                " {{ver", "sion}}!")).body(Crafted.paragraph("{{ pur", "pose }}")))) {
            assertThat(texts(file)).contains("Our Memorandum here 3!", "Alpha: Jobs for all");
        }
    }

    @Test
    void aPartTakesThePlaceOfItsParagraphInTheTemplatesStyles() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("Before").styles(STYLES).body(
                "<w:p><w:pPr><w:pStyle w:val=\"Corps\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"30\"/>"
                        + "</w:rPr><w:t>{{ but }}</w:t></w:r></w:p>").body(Crafted.paragraph("After")))) {
            assertThat(texts(file)).containsSubsequence("Before", "No legal advice.", "Alpha: Jobs for all", "Inside",
                    "[to complete: x]", "After").doesNotContain("Purpose");
            assertThat(style(file, "Jobs")).isEqualTo("Texte du CA");
            assertThat(saying(file, "Jobs").getAlignment().name()).isEqualTo("BOTH");
            assertThat(saying(file, "Jobs").getRuns()).allMatch(run -> run.getFontSizeAsDouble() == 15.0);
            assertThat(saying(file, "Inside").getStyle()).isEqualTo("Titre2");
            assertThat(errors(file.getDocument())).isEmpty();
            assertThat(errors(file.getStyle())).isEmpty();
        }
    }

    @Test
    void whatTheDocumentSaysAboutItselfStandsBeforeTheFirstHeadingOfATemplateThatForgetsIt() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("Letterhead").styles(STYLES).body("<w:p><w:pPr><w:pStyle"
                + " w:val=\"Titre2\"/></w:pPr>" + Crafted.runs("1. Why") + "</w:p>").body(Crafted.paragraph(
                        "{{ purpose }}")))) {
            assertThat(texts(file)).startsWith("Letterhead", "No legal advice.", "1. Why", "Alpha: Jobs for all");
        }
        try (XWPFDocument file = filled(Crafted.saying("{{ purpose }}", "{{ notice }}"))) {
            assertThat(texts(file)).endsWith("No legal advice.").startsWith("Alpha: Jobs for all");
        }
    }

    @Test
    void theWholeBodyHoldsEverythingAndHoldsToTheSchemas() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("{{ body }}", "{{ matrix }}").styles(STYLES))) {
            assertThat(texts(file)).containsSubsequence("No legal advice.", "Purpose", "Alpha: Jobs for all",
                    "Signatures", "Who does what");
            assertThat(style(file, "Purpose")).isEqualTo("heading 1");
            assertThat(file.getTables()).hasSize(2);
            assertThat(file.getTables().getLast().getText()).contains("Meet", "Alpha");
            assertThat(errors(file.getDocument())).isEmpty();
            assertThat(errors(file.getStyle())).isEmpty();
        }
    }

    @Test
    void aTemplateWithoutStylesGetsOurs() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("{{ body }}"))) {
            assertThat(style(file, "Purpose")).isEqualTo("heading 1");
            assertThat(errors(file.getDocument())).isEmpty();
        }
    }

    @Test
    void tablesFitTheColumnInWhichTheyStand() throws Exception {
        String columns = "<w:sectPr>%s<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1\" w:right=\"1000\""
                + " w:bottom=\"1\" w:left=\"1000\" w:header=\"1\" w:footer=\"1\" w:gutter=\"0\"/>"
                + "<w:cols w:num=\"2\" w:space=\"906\"/></w:sectPr>";
        try (XWPFDocument file = filled(Crafted.saying("{{ signatures }}", "{{ matrix }}").section(columns))) {
            assertThat(file.getTables()).hasSize(2).allMatch(table -> table.getWidth() <= 4500);
        }
        try (XWPFDocument file = filled(Crafted.saying("x").body("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
                + "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>" + Crafted.paragraph(
                        "{{ signatures }}") + "</w:tc></w:tr></w:tbl>"))) {
            XWPFTable inside = file.getTables().getFirst().getRow(0).getCell(0).getTables().getFirst();
            assertThat(inside.getWidth()).isLessThan(4000);
            assertThat(inside.getText()).contains("Name", "Date");
        }
    }

    @Test
    void headersFootersAndTextBoxesAreFilledToo() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("{{ body }}").edge("header", "default", Crafted.paragraph(
                "{{ partner", "ship }}")).edge("footer", "default", Crafted.paragraph("{{ draft-mark }} – {{ date }}"))
                .body("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + Crafted.paragraph("{{ version }}.")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"))) {
            assertThat(file.getHeaderList().getFirst().getText().strip()).isEqualTo("Together");
            assertThat(file.getFooterList()).singleElement().satisfies(footer -> assertThat(footer.getText().strip())
                    .startsWith("DRAFT, version 3 – "));
            assertThat(file.getDocument().xmlText()).contains(">3.<");
        }
    }

    @Test
    void theDraftMarkStandsOnEveryKindOfPageEvenWhereTheTemplateForgetsIt() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("{{ body }}"))) {
            assertThat(file.getFooterList()).singleElement().satisfies(footer -> assertThat(footer.getText())
                    .contains("DRAFT, version 3"));
            assertThat(errors(file.getDocument())).isEmpty();
            assertThat(errors(file.getFooterList().getFirst()._getHdrFtr())).isEmpty();
        }
        String first = "<w:sectPr>%s<w:titlePg/></w:sectPr>";
        try (XWPFDocument file = filled(Crafted.saying("{{ body }}").section(first).edge("header", "default", Crafted
                .paragraph("{{ draft-mark }}")).edge("footer", "first", Crafted.paragraph("Rue Principale")))) {
            assertThat(file.getFooterList()).singleElement().satisfies(footer -> assertThat(footer.getText())
                    .contains("Rue Principale", "DRAFT, version 3"));
        }
        try (XWPFDocument file = filled(Crafted.saying("{{ body }}").settings("<w:evenAndOddHeaders/>").related(
                "settings", "settings", "settings.xml"))) {
            assertThat(file.getFooterList()).hasSize(2).allMatch(footer -> footer.getText().contains("DRAFT"));
        }
    }

    @Test
    void aPartThatTheDocumentLacksIsSaidAndNeverBlank() throws Exception {
        try (XWPFDocument file = filled(Crafted.saying("{{ body }}", "{{ goals }}"))) {
            assertThat(texts(file)).contains("[this part is not in this document]");
        }
    }

    @Test
    void whatATemplateHasNoPlaceForIsKnown() {
        Document document = document(Language.ENGLISH, "x");
        assertThat(TemplateFilling.leftOut(Crafted.saying("{{ purpose }}").file(), TemplateCheckTest.KNOWN, document))
                .containsExactly("Signatures");
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.add(new Block.Heading(1, "Who does what"));
        blocks.addAll(matrix());
        Document tabled = new Document("T", "P", Language.ENGLISH, "D", 1, document.date(), blocks, document.gaps());
        assertThat(TemplateFilling.leftOut(Crafted.saying("{{ purpose }}").file(), TemplateCheckTest.KNOWN, tabled))
                .containsExactly("Signatures", "Who does what");
        assertThat(TemplateFilling.leftOut(Crafted.saying("{{ purpose }}", "{{ matrix }}").file(),
                TemplateCheckTest.KNOWN, tabled)).containsExactly("Signatures");
        assertThat(TemplateFilling.leftOut(Crafted.saying("{{ body }}").file(), TemplateCheckTest.KNOWN, document))
                .isEmpty();
    }

    @Test
    void whatPeopleTypedIsNeverTakenForAPlaceholderNorForXml() throws Exception {
        for (String typed : List.of("{{ title }} {{ body }}", "<w:p>&amp; ]]>", "👩‍👩‍👧 🇫🇷 " + "🌍".repeat(3000),
                "a\u0000b\uFFFE", "שלום", "é".repeat(4000))) {
            Document document = document(Language.ENGLISH, typed);
            Document named = new Document(typed, typed, Language.ENGLISH, "DRAFT", 1, document.date(), document
                    .blocks(), document.gaps());
            String clean = org.entente.export.XmlText.of(typed);
            try (XWPFDocument file = filled(Crafted.saying("{{ purpose }}", "T {{ title }}", "{{ signatures }}").edge(
                    "header", "default", Crafted.paragraph("{{ partnership }}")), named)) {
                assertThat(texts(file)).contains("Alpha: " + clean, "T " + clean, clean);
                assertThat(file.getHeaderList().getFirst().getText().strip()).isEqualTo(clean.strip());
            }
        }
    }

    @Test
    void bothLanguagesStandSideBySide() throws Exception {
        List<Block> blocks = List.of(new Block.Beside(Optional.of(new Block.Notice(List.of("Non juridique"))), Optional
                .of(new Block.Notice(List.of("Not legal")))), new Block.Beside(Optional.of(new Block.Heading(1, "But")),
                        Optional.of(new Block.Heading(1, "Purpose"))), new Block.Beside(Optional.of(
                                new Block.Paragraph(List.of(new Span.Plain("Emplois")))), Optional.of(
                                        new Block.Paragraph(List.of(new Span.Plain("Jobs"))))));
        Document document = new Document("Protocole / Memorandum", "Together", Language.FRENCH, "PROJET / DRAFT", 1,
                LocalDate.of(2026, 11, 21), blocks, new Gaps(List.of()));
        try (XWPFDocument file = filled(Crafted.saying("{{ date }}: {{ organizations }}", "{{ but }}").styles(STYLES),
                document)) {
            assertThat(texts(file).getFirst()).contains("novembre", " / ", "November",
                    "Beta et Gamma / Alpha, Beta and Gamma");
            assertThat(file.getTables().getLast().getText()).contains("Emplois", "Jobs");
            assertThat(file.getTables().getFirst().getText()).contains("Non juridique", "Not legal");
            assertThat(file.getDocument().xmlText()).contains("fr-CA", "en-CA");
            assertThat(errors(file.getDocument())).isEmpty();
        }
    }

    @Test
    void theSampleFilledLooksLikeOurOwnDocument() throws Exception {
        for (Language language : Language.values()) {
            byte[] sample = SampleTemplate.in(language, TemplateCheckTest.KNOWN, TemplateCheckTest.KNOWN.parts(),
                    Sample.WORDS);
            byte[] filled = TemplateFilling.fill(sample, TemplateCheckTest.KNOWN, new Drafted(document(language,
                    "Jobs"), matrix(), List.of("Alpha"), "Alpha"), Sample.WORDS);
            try (XWPFDocument file = opened(filled)) {
                assertThat(texts(file)).contains("Memorandum", "Together", "No legal advice.", "Alpha: Jobs");
                assertThat(file.getHeaderList().getFirst().getText()).contains("Together", "DRAFT, version 3");
                assertThat(file.getFooterList()).hasSize(1);
                assertThat(file.getDocument().xmlText()).doesNotContain("{{");
                assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo("Memorandum – Together");
                assertThat(errors(file.getDocument())).isEmpty();
                assertThat(errors(file.getStyle())).isEmpty();
            }
        }
    }
}
