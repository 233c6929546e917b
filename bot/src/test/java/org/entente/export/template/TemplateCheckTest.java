package org.entente.export.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.entente.document.Sample;
import org.entente.export.template.Problem.Kind;
import org.entente.text.Language;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

/** What can be a template and what cannot: every refusal on a file made for it. */
class TemplateCheckTest {

    static final Placeholders KNOWN = new Placeholders(List.of(new Placeholders.Part("purpose", new Text("But",
            "Purpose")), new Placeholders.Part("goals", new Text("Objectifs et résultats", "Goals and results")),
            new Placeholders.Part("signatures", Text.same("Signatures"))), Sample.WORDS);
    private static final String W = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static List<Problem> problems(byte[] file) {
        return TemplateCheck.check(file, KNOWN);
    }

    private static List<Kind> kinds(byte[] file) {
        return problems(file).stream().map(Problem::kind).distinct().toList();
    }

    private static List<Kind> kinds(Crafted crafted) {
        return kinds(crafted.file());
    }

    private static Crafted good() {
        return Crafted.saying("{{ title }}", "{{ body }}");
    }

    @Test
    void aPlainDocumentWithPlaceholdersIsTaken() {
        assertThat(problems(good().file())).isEmpty();
        assertThat(problems(good().edge("header", "default", Crafted.paragraph("{{draft-mark}}"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"a\"/></w:style>").file()))
                .isEmpty();
        assertThat(problems(good().outside("hyperlink", "https://example.org").body("<w:p><w:hyperlink r:id=\"out\">"
                + Crafted.runs("us") + "</w:hyperlink></w:p>").file())).isEmpty();
    }

    @Test
    void theSamplesThatAreHandedOutAreTaken() {
        for (Language language : Language.values()) {
            assertThat(problems(SampleTemplate.in(language, KNOWN, KNOWN.parts(), Sample.WORDS))).isEmpty();
        }
    }

    @Test
    void namesAreKnownInBothLanguagesWhateverTheirSpacesCapitalsAndAccents() {
        assertThat(problems(Crafted.saying("{{But}}", "{{ PURPOSE }}", "{{objectifs et résultats}}",
                "{{ Objectifs-et-resultats }}", "{{ goals and results }}", "{{mention_de_projet}} {{ Titre }}",
                "{{ notre organisation }}", "{{ document }}", "{{ matrice }}").file())).isEmpty();
    }

    @Test
    void placeholdersThatNobodyKnowsAreNamedAllAtOnce() {
        assertThat(problems(Crafted.saying("{{ body }}", "{{ fundng }} and {{ 1 + 1 }}", "{{ }}").edge("footer",
                "default", Crafted.paragraph("{{ logo }}")).file())).containsExactly(new Problem(Kind.UNKNOWN,
                        "fundng"), new Problem(Kind.UNKNOWN, "1 + 1"), new Problem(Kind.UNKNOWN, ""), new Problem(
                                Kind.UNKNOWN, "logo"));
    }

    @Test
    void placeholdersOutOfPlaceAreNamed() {
        assertThat(problems(Crafted.saying("{{ body }}", "Here: {{ purpose }}", "{{ begun", "ended }}").file()))
                .containsExactly(new Problem(Kind.NOT_ALONE, "purpose"), new Problem(Kind.UNFINISHED, "{{ begun"),
                        new Problem(Kind.UNFINISHED, "}}"));
        assertThat(problems(good().edge("header", "default", Crafted.paragraph("{{ purpose }}")).file()))
                .containsExactly(new Problem(Kind.NOT_IN_TEXT, "purpose"));
        assertThat(problems(good().body("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + Crafted.paragraph(
                "{{ goals }}") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>").file()))
                .containsExactly(new Problem(Kind.NOT_IN_TEXT, "goals"));
        assertThat(kinds(Crafted.saying("{{ title }}"))).containsExactly(Kind.EMPTY);
    }

    @Test
    void otherFilesAreToldApart() {
        assertThat(kinds(new byte[0])).containsExactly(Kind.NOT_WORD);
        assertThat(kinds("PK, says this text".getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.NOT_WORD);
        assertThat(kinds(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})).containsExactly(
                Kind.OLD_WORD);
        assertThat(kinds("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.PDF);
        assertThat(kinds(Crafted.zip(Map.of("mimetype", new byte[3])))).containsExactly(Kind.OPEN_DOCUMENT);
        assertThat(kinds(Crafted.zip(Map.of("a.txt", new byte[3])))).containsExactly(Kind.NOT_WORD);
        assertThat(kinds(good().main(W + "template.main+xml"))).containsExactly(Kind.OTHER_WORD);
        assertThat(kinds(good().main("application/vnd.ms-word.document.macroEnabled.main+xml"))).containsExactly(
                Kind.MACROS);
        assertThat(kinds(good().main("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")))
                .containsExactly(Kind.NOT_WORD);
        byte[] whole = good().file();
        assertThat(kinds(java.util.Arrays.copyOf(whole, whole.length / 3))).containsAnyOf(Kind.NOT_WORD,
                Kind.MALFORMED);
        assertThat(kinds(new byte[TemplateCheck.MOST + 1])).containsExactly(Kind.TOO_BIG);
        assertThat(kinds(good().body("<s:p xmlns:s=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>")))
                .containsExactly(Kind.STRICT);
    }

    @Test
    void whatRunsIsRefused() {
        assertThat(kinds(good().part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[9])))
                .containsExactly(Kind.MACROS);
        assertThat(kinds(good().related("m", "vbaProject", "x.xml"))).containsExactly(Kind.MACROS);
        assertThat(kinds(good().part("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", "<a/>"
                .getBytes(StandardCharsets.UTF_8)))).containsExactly(Kind.EMBEDDED);
        assertThat(kinds(good().part("word/embeddings/oleObject1.bin",
                "application/vnd.openxmlformats-officedocument.oleObject", new byte[9]))).containsExactly(
                        Kind.EMBEDDED);
        assertThat(kinds(good().body("<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>"))).containsExactly(
                Kind.EMBEDDED);
        assertThat(kinds(good().body("<w:p><w:r><w:control/></w:r></w:p>"))).containsExactly(Kind.EMBEDDED);
        assertThat(kinds(good().part("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument"
                + ".drawingml.chart+xml", "<a/>".getBytes(StandardCharsets.UTF_8)))).containsExactly(
                        Kind.UNKNOWN_PART);
    }

    @Test
    void whatFetchesIsRefused() {
        for (String type : List.of("attachedTemplate", "image", "subDocument", "aFChunk", "frame", "oleObject",
                "mailMergeSource")) {
            assertThat(kinds(good().outside(type, "https://example.org/x"))).as(type).containsAnyOf(Kind.OUTSIDE,
                    Kind.EMBEDDED).hasSize(1);
        }
        for (String target : List.of("file:///etc/passwd", "\\\\server\\share", "javascript:alert(1)", "C:\\x")) {
            assertThat(kinds(good().outside("hyperlink", target))).as(target).containsExactly(Kind.OUTSIDE);
        }
        assertThat(kinds(good().related("x", "image", "file:///etc/passwd"))).containsExactly(Kind.OUTSIDE);
        for (String xml : List.of("<w:altChunk/>", "<w:p><w:subDoc/></w:p>",
                "<w:p><w:r><w:pict><v:imagedata src=\"//x/y.png\"/></w:pict></w:r></w:p>",
                "<w:p><w:r><w:pict><v:shape href=\"file:///x\"/></w:pict></w:r></w:p>")) {
            assertThat(kinds(good().body(xml))).as(xml).containsExactly(Kind.OUTSIDE);
        }
        assertThat(kinds(good().settings("<w:mailMerge><w:query w:val=\"select\"/></w:mailMerge>"))).containsExactly(
                Kind.MAIL_MERGE);
    }

    private static String field(String... parts) {
        StringBuilder xml = new StringBuilder("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        for (String part : parts) {
            xml.append(part.startsWith("<") ? part : "<w:r><w:instrText>" + part + "</w:instrText></w:r>");
        }
        return xml + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    @Test
    void fieldsThatReadOrRunAreNamedHoweverTheyAreSpelt() {
        for (String name : List.of("INCLUDETEXT", "includepicture", "DDE", "DDEAUTO", "DATABASE", "LINK", "IMPORT",
                "MACROBUTTON", "ASK", "FILLIN", "AUTOTEXT", "FORMTEXT", "IF", "QUOTE", "PRINT", "INFO")) {
            assertThat(problems(good().body(field(name + " \"C:\\\\x\"")).file())).as(name).containsExactly(
                    new Problem(Kind.FIELD, name));
            assertThat(problems(good().body("<w:p><w:fldSimple w:instr=\" " + name + " x\"/></w:p>").file())).as(name)
                    .containsExactly(new Problem(Kind.FIELD, name));
        }
        assertThat(problems(good().body(field("INCL", "UDETEXT x")).file())).containsExactly(new Problem(Kind.FIELD,
                "INCLUDETEXT"));
        assertThat(kinds(good().body(field("INCLUDE", field("PAGE").replaceAll("</?w:p>", ""), "TEXT x"))))
                .containsExactly(Kind.FIELD);
        assertThat(kinds(good().body(field("HYPERLINK \"file:///x\"")))).containsExactly(Kind.FIELD);
        assertThat(kinds(good().body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDE x</w:instrText>"
                + "</w:r></w:p>"))).containsExactly(Kind.FIELD);
    }

    @Test
    void fieldsThatNumberDateOrReferAreTaken() {
        assertThat(problems(good().body(field(" PAGE ")).body(field("TOC \\o \"1-3\"")).body(field(
                "HYPERLINK \\l \"_Toc1\"")).body(field("HYPERLINK \"https://example.org\"")).body(
                        "<w:p><w:fldSimple w:instr=\" NUMPAGES \"/></w:p>").file())).isEmpty();
    }

    @Test
    void whatPlaceholdersCannotStandBesideIsRefused() {
        assertThat(kinds(good().body("<w:sdt><w:sdtContent>" + Crafted.paragraph("x") + "</w:sdtContent></w:sdt>")))
                .containsExactly(Kind.CONTENT_CONTROL);
        assertThat(kinds(good().body("<w:p><w:ins>" + Crafted.runs("x") + "</w:ins></w:p>"))).containsExactly(
                Kind.TRACKED);
    }

    @Test
    void documentTypesAndEntitiesAreRefusedBeforeTheyAreRead() {
        assertThat(kinds(good().before("<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>").body(
                "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"))).containsExactly(Kind.DOCTYPE);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(
                    ";\">");
        }
        assertThat(kinds(good().before(laughs + "]>").body("<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>")))
                .containsExactly(Kind.DOCTYPE);
        assertThat(kinds(good().before("<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:1/x.dtd\">"))).containsExactly(
                Kind.DOCTYPE);
        assertThat(kinds(good().body("<w:p>"))).containsExactly(Kind.MALFORMED);
        assertThat(kinds(good().part("customXml/item1.xml", "application/xml", "<!DOCTYPE a><a/>".getBytes(
                StandardCharsets.UTF_16)))).containsExactly(Kind.DOCTYPE);
    }

    @Test
    void bombsAreLeftBeforeTheyGrow() {
        assertThat(kinds(good().body(" ".repeat(3_000_000)))).containsExactly(Kind.INFLATES);
        assertThat(kinds(good().part("word/media/a.png", "image/png", new byte[20_000_000]))).containsExactly(
                Kind.INFLATES);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("a" + i, new byte[0]);
        }
        assertThat(kinds(Crafted.zip(many))).containsExactly(Kind.INFLATES);
        assertThat(kinds(good().body("<w:p>".repeat(5000) + "</w:p>".repeat(5000)))).containsExactly(Kind.NESTED);
        assertThat(kinds(good().body("<w:p/>".repeat(70_000)))).containsExactly(Kind.NESTED);
        assertThat(kinds(Crafted.zip(Map.of("../../etc/x", new byte[1])))).containsExactly(Kind.MALFORMED);
    }

    @Test
    void aBombTakesLittleMemory() {
        byte[] bomb = good().part("word/media/a.png", "image/png", new byte[300_000_000]).file();
        long before = allocated();
        assertThat(kinds(bomb)).containsExactly(Kind.INFLATES);
        assertThat(allocated() - before).isLessThan(100_000_000L);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        ByteBuffer png = ByteBuffer.wrap(bytes.toByteArray());
        png.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        png.putInt(29, (int) sum.getValue());
        return png.array();
    }

    @Test
    void picturesAreMeasuredAndNeverOpened() throws IOException {
        assertThat(problems(good().part("word/media/a.png", "image/png", png(600, 200)).file())).isEmpty();
        assertThat(kinds(good().part("word/media/a.png", "image/png", png(60_000, 60_000)))).containsExactly(
                Kind.PICTURE_SIZE);
        assertThat(kinds(good().part("word/media/a.png", "image/png", png(7_000, 7_000)))).containsExactly(
                Kind.PICTURE_SIZE);
        assertThat(kinds(good().part("word/media/a.png", "image/png", new byte[20]))).containsExactly(
                Kind.PICTURE_KIND);
        assertThat(problems(good().part("word/media/a.emf", "image/x-emf", new byte[20]).file())).containsExactly(
                new Problem(Kind.PICTURE_KIND, "word/media/a.emf"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(kinds(good().body(field("DDE x")).outside("image", "https://example.org/x.png").body(
                "<w:sdt/>").part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[9])))
                .containsExactlyInAnyOrder(Kind.FIELD, Kind.OUTSIDE, Kind.CONTENT_CONTROL, Kind.MACROS);
    }
}
