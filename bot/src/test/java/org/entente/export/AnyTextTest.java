package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.entente.conversation.Value;
import org.entente.document.Document;
import org.entente.document.Sample;
import org.entente.store.json.ValueJson;

/**
 * Any text that people can type, with whatever a keyboard, a paste or an attack brings: it comes back from every file that
 * can be read by a program, save for what each property says.
 */
class AnyTextTest {

    private static final Exporters EXPORTERS = Exporters.with(Sample.WORDS);
    private static final int TRIES = 300;
    private static final int FILES = 10;

    /** Letters of all planes, halves of pairs, control characters, marks of every markup, and spaces of all widths. */
    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("*_`#>-+=@|\\[](){}<>&;:!~'\"$%^/.0123456789 \t\u00A0\u202F").ofMaxLength(40);
        Arbitrary<String> pairs = Arbitraries.integers().between(0x10000, 0x10FFFF).map(Character::toString).list()
                .ofMaxSize(8).map(letters -> String.join("", letters));
        Arbitrary<String> controls = Arbitraries.chars().range('\u0000', '\u001F').with('\u007F', '\u0085', '\uFFFE',
                '\uFFFF', '\uD800', '\uDC00', '\u2028', '\u200F', '\u202E').list().ofMaxSize(6)
                .map(letters -> letters.stream().map(String::valueOf).reduce("", String::concat));
        Arbitrary<String> words = Arbitraries.of(Specimens.nasty());
        return Arbitraries.oneOf(any, marks, pairs, controls, words).list().ofMinSize(1).ofMaxSize(3)
                .map(parts -> String.join("", parts)).filter(text -> !text.isBlank());
    }

    private static byte[] export(String format, Document document) {
        return EXPORTERS.find(format).orElseThrow().write(document);
    }

    /** What XML forbids stands as U+FFFD; each way of ending a line is one line feed. */
    private static String expected(String typed) {
        return XmlText.of(typed).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without the apostrophe that keeps a cell from being a formula. */
    private static String bare(String cell, String typed) {
        return cell.startsWith("'") && !typed.startsWith("'") ? cell.substring(1) : cell;
    }

    /** Markdown as a reader shows it, a line a paragraph. */
    private static List<String> read(String markdown) {
        var extensions = List.of(TablesExtension.create());
        return TextContentRenderer.builder().extensions(extensions).lineBreakRendering(LineBreakRendering.COMPACT)
                .build().render(Parser.builder().extensions(extensions).build().parse(markdown)).lines()
                .map(String::strip).toList();
    }

    /** Opening a Word file takes long: many texts stand in one. */
    @Property(tries = FILES)
    void wordHoldsIt(@ForAll("several") List<String> typed) throws Exception {
        try (var file = new XWPFDocument(new ByteArrayInputStream(export("docx", Specimens.typing(typed))))) {
            List<String> texts = typed.stream().map(AnyTextTest::expected).toList();
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText).containsAll(texts);
            assertThat(file.getTables().getFirst().getRows().stream().skip(1).map(row -> row.getCell(0).getText()))
                    .containsExactlyElementsOf(texts);
        }
    }

    @Provide
    Arbitrary<List<String>> several() {
        return typed().list().ofSize(TRIES / FILES);
    }

    @Property(tries = TRIES)
    void theSpreadsheetHoldsItAndNoFormula(@ForAll("typed") String typed) throws Exception {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(export("xlsx", Specimens.typing(typed))))) {
            String read = book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertThat(expected(bare(read, XmlText.of(typed)))).isEqualTo(expected(typed));
            assertThat(read).doesNotMatch("(?s)[=+@\\-\\t\\r\\n].*");
        }
    }

    @Property(tries = TRIES)
    void theRowsOfTextHoldItAndNoFormula(@ForAll("typed") String typed) {
        List<List<String>> rows = Rows.read(new String(export("csv", Specimens.typing(typed)), StandardCharsets.UTF_8));
        String read = rows.get(1).getFirst();
        assertThat(bare(read, XmlText.of(typed))).isEqualTo(XmlText.of(typed));
        assertThat(read).doesNotMatch("(?s)[=+@\\-\\t\\r\\n].*");
        assertThat(rows).hasSize(2).allMatch(row -> row.size() == 2);
    }

    /** A line's end becomes a space, as Markdown itself reads it. */
    @Property(tries = TRIES)
    void markdownHoldsIt(@ForAll("typed") String typed) {
        String markdown = new String(export("markdown", Specimens.typing(typed)), StandardCharsets.UTF_8);
        assertThat(read(markdown)).contains(XmlText.of(typed).replaceAll("\\R", " ").strip());
    }

    @Property(tries = TRIES)
    void theRecordsOwnFileHoldsItExactly(@ForAll("typed") String typed) {
        assertThat(ValueJson.read(ValueJson.write(new Value.Words(typed)))).isEqualTo(new Value.Words(typed));
    }
}
