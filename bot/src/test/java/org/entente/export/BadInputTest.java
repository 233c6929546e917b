package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Assembler;
import org.entente.document.Bilingual;
import org.entente.document.Document;
import org.entente.document.Sample;
import org.entente.partnership.Organisation;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people type, every format makes a file that opens and holds it. */
class BadInputTest {

    private static final Exporters EXPORTERS = Exporters.with(Sample.WORDS);

    /** What is typed, and what of it must be read in every file; empty: the fonts of the PDF have no form for it. */
    private static final Map<String, String> TYPED = typed();

    private static Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        Specimens.nasty().forEach(text -> typed.put(text, text.strip()));
        typed.put("é".repeat(4000), "é".repeat(4000));
        typed.put("n".repeat(300), "n".repeat(300));
        typed.put("Bonjour 😀 👩🏽‍🌾", "Bonjour");
        typed.put("你好 नमस्ते ᚠ before", "before");
        typed.put("\u202Eשלום\u202C then مرحبا", "then");
        typed.put("a\u0000b\u0007c\u001Bd\uFFFFe\uD800f", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
        typed.put("<w:p/><script>alert(1)</script> & \"q\" ]]>", "<w:p/><script>alert(1)</script> & \"q\" ]]>");
        typed.put("=HYPERLINK(\"http://x\",\"y\")", "=HYPERLINK(\"http://x\",\"y\")");
        typed.put("@SUM(1)|cmd", "@SUM(1)|cmd");
        return typed;
    }

    static Stream<Arguments> everyTextInEveryFormat() {
        return EXPORTERS.all().stream().flatMap(exporter -> TYPED.keySet().stream()
                .map(text -> Arguments.of(exporter.format().id(), text)));
    }

    @ParameterizedTest
    @MethodSource("everyTextInEveryFormat")
    void theFileOpensAndHoldsWhatWasTyped(String format, String typed) throws IOException {
        assertThat(bare(read(format, Specimens.typing(typed)))).contains(bare(wanted(format, typed)));
    }

    @ParameterizedTest
    @MethodSource("everyTextInEveryFormat")
    void asANameInBothLanguagesToo(String format, String typed) throws IOException {
        Document document = Bilingual.assemble(new Sample().organisations(new Organisation(1, name(typed)),
                new Organisation(2, "Beta")).piece(new Piece.Signatures()).piece(new Piece.Matrix()).matrix(Specimens
                        .matrix(3)).material());
        assertThat(bare(read(format, document))).contains(bare(wanted(format, name(typed))));
    }

    static Stream<Arguments> noneAndAllOrganisations() {
        return EXPORTERS.all().stream().flatMap(exporter -> Stream.of(0, 25)
                .map(count -> Arguments.of(exporter.format().id(), count)));
    }

    @ParameterizedTest
    @MethodSource("noneAndAllOrganisations")
    void withNoOrganisationAndWithAsManyAsThereMayBe(String format, int count) throws IOException {
        Organisation[] organisations = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Organisation(i, "Maison " + i)).toArray(Organisation[]::new);
        for (Language language : Language.values()) {
            Sample sample = new Sample().organisations(organisations).in(language).piece(new Piece.Prose("purpose"))
                    .piece(new Piece.Signatures()).piece(new Piece.Matrix()).matrix(Specimens.matrix(25));
            String read = read(format, EXPORTERS.find(format).orElseThrow().format().whole()
                    ? sample.document()
                    : Assembler.matrix(sample.material()));
            assertThat(read).contains("Role 25");
            assertThat(read.contains("Maison 25")).isEqualTo(count == 25 && EXPORTERS.find(format).orElseThrow()
                    .format().whole());
        }
    }

    private static String read(String format, Document document) throws IOException {
        return Opened.text(format, EXPORTERS.find(format).orElseThrow().write(document));
    }

    /** Those that the fonts lack stand in a PDF as their numbers; it joins and turns what runs from right to left. */
    private static String wanted(String format, String typed) {
        String known = TYPED.getOrDefault(typed, typed);
        boolean shown = typed.codePoints().allMatch(EXPORTERS.find(format).orElseThrow()::shows);
        boolean leftToRight = typed.codePoints().noneMatch(letter -> Character.getDirectionality(
                letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT || Character.getDirectionality(
                        letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return format.equals("pdf") && shown && leftToRight ? typed : format.equals("pdf") ? "" : known;
    }

    private static String name(String typed) {
        return typed.length() <= Organisation.LONGEST_NAME ? typed : typed.substring(0, Organisation.LONGEST_NAME);
    }

    /** Lines and pages end where a format wants them to. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\h\\p{Cf}]+", "");
    }
}
