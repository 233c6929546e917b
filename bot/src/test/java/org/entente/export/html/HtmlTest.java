package org.entente.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.document.Assembler;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.export.Specimens;
import org.entente.export.XmlText;
import org.entente.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlTest {

    private static final HtmlExporter HTML = new HtmlExporter(Sample.WORDS);
    private static final int SEED = 6;

    /** Those of every format, and chance: letters, marks, signs of markup, other scripts, control characters. */
    static Stream<String> texts() {
        Random chance = new Random(SEED);
        String signs = "<>&\"'`=/!-#;{}%[]() \t\u00A0\u202Faé’œ🌍שלم\u0000\u0007\u202E\uFFFF]]>--";
        int[] all = signs.codePoints().toArray();
        return Stream.concat(Specimens.nasty().stream(), IntStream.range(0, 200).mapToObj(i -> {
            StringBuilder text = new StringBuilder("x");
            chance.ints(1 + chance.nextInt(40), 0, all.length).forEach(at -> text.appendCodePoint(all[at]));
            return text.append("x").toString();
        }));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatPeopleTypedComesBackAndIsNeverMarkup(String typed) throws Exception {
        String page = page(Specimens.typing(typed));
        var read = Jsoup.parse(page);
        String kept = XmlText.of(typed);
        assertThat(read.select("main > p").eachText()).hasSize(2);
        assertThat(read.select("main > p").stream().map(Element::wholeText)).containsExactly(kept, "Alpha: " + kept);
        assertThat(read.select("tbody th").getFirst().wholeText()).isEqualTo(kept);
        assertThat(names(read)).isEqualTo(names(Jsoup.parse(page(Specimens.typing("plain words")))));
        assertThat(xml(page).getElementsByTagName("p").getLength()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTitleOrNameIsNeverMarkup(String typed) {
        Document document = new Document("Memo " + typed, typed, Language.ENGLISH, "DRAFT", 1,
                LocalDate.of(2026, 11, 21), List.of(), new Gaps(List.of()));
        var read = Jsoup.parse(page(document));
        assertThat(read.select(".partnership").getFirst().wholeText()).isEqualTo(XmlText.of(typed));
        assertThat(read.select("h1").getFirst().wholeText()).isEqualTo("Memo " + XmlText.of(typed));
        assertThat(read.select("head > *").eachAttr("name"))
                .containsExactly("viewport", "author", "description");
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void bothLanguagesStandBesideEachOtherInTheirOwn(String typed) {
        var row = Jsoup.parse(page(Specimens.beside(typed))).select(".beside").getLast();
        assertThat(row.select(".side").eachAttr("lang")).containsExactly("fr-CA", "en-CA");
        assertThat(row.select("p").getFirst().wholeText()).isEqualTo("Alpha: " + typed);
        assertThat(row.select("p").getLast().wholeText()).isEqualTo(typed);
    }

    @Test
    void itHasALanguageATitleAndRealHeadingsAndTables() {
        var read = Jsoup.parse(page(Specimens.full(Language.FRENCH)));
        assertThat(read.select("html").attr("lang")).isEqualTo("fr-CA");
        assertThat(read.title()).contains("Protocole d’entente", "Together");
        assertThat(read.select("h1")).hasSize(1);
        assertThat(read.select("h2").eachText()).containsExactly("Une partie");
        assertThat(read.select(".ruled caption").text()).startsWith("Matrice RACI");
        assertThat(read.select(".ruled thead th").eachAttr("scope")).hasSize(5).containsOnly("col");
        assertThat(read.select(".ruled tbody th").eachAttr("scope")).containsOnly("row");
        assertThat(read.select(".signing")).hasSize(2);
    }

    @Test
    void whatIsMissingIsMarked() {
        var read = Jsoup.parse(page(Specimens.full(Language.ENGLISH)));
        assertThat(read.select("mark.gap").eachText()).anyMatch(text -> text.startsWith("[to complete:"));
    }

    @Test
    void itFetchesNothingRunsNothingAndAllowsItsOwnSheetAlone() throws Exception {
        String page = page(Specimens.typing("<script>alert(1)</script><img src=x onerror=y>"));
        var read = Jsoup.parse(page);
        assertThat(read.select("script, link, img, iframe, object, embed, a, [style], [src], [href]")).isEmpty();
        String sheet = read.select("style").getFirst().data();
        assertThat(sheet).doesNotContain("url(", "@import");
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(read.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'",
                        "style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void aMatrixOfManyRolesBecomesSeveralLegibleTables() {
        var sample = new Sample().matrix(Specimens.matrix(25)).material();
        assertThat(Jsoup.parse(page(Assembler.matrix(sample))).select("table.ruled")).hasSize(5);
    }

    private static List<String> names(org.jsoup.nodes.Document read) {
        return read.getAllElements().stream().map(Element::tagName).toList();
    }

    private static String page(Document document) {
        return new String(HTML.write(document), StandardCharsets.UTF_8);
    }

    private static org.w3c.dom.Document xml(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}
