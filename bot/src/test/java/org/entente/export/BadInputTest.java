package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.document.Assembler;
import org.entente.document.Bilingual;
import org.entente.document.Document;
import org.entente.document.Sample;
import org.entente.partnership.Organisation;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
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

    static List<String> formats() {
        return EXPORTERS.all().stream().map(exporter -> exporter.format().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theFileOpensAndHoldsWhatWasTyped(String format) throws IOException {
        String read = bare(read(format, Specimens.typing(List.copyOf(TYPED.keySet()))));
        TYPED.keySet().forEach(typed -> assertThat(read).contains(bare(wanted(format, typed))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void asNamesOfOrganisationsInBothLanguagesToo(String format) throws IOException {
        List<String> names = TYPED.keySet().stream().map(BadInputTest::name).toList();
        Sample sample = new Sample().organisations(IntStream.range(0, names.size())
                .mapToObj(i -> new Organisation(i + 1, names.get(i))).toArray(Organisation[]::new))
                .piece(new Piece.Signatures()).piece(new Piece.Matrix()).matrix(led(names.size()));
        String read = bare(read(format, Bilingual.assemble(sample.material())));
        names.forEach(name -> assertThat(read).contains(bare(wanted(format, name))));
    }

    /** A task each. */
    private static Matrix led(int organisations) {
        return new Matrix(LongStream.rangeClosed(1, organisations).mapToObj(i -> new Matrix.Task((int) i, "Task " + i,
                Set.of(i), Map.of(1, Letter.R, 2, Letter.A))).toList(), Specimens.matrix(2).roles());
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
