package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.conversation.Answers;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Value;
import org.entente.document.advice.Instrument;
import org.entente.export.docx.DocxExporter;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;
import org.entente.script.Content;
import org.entente.script.Script;
import org.entente.script.Worded;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents that come with Entente, whole and empty, in either language and in both. */
class InstrumentsTest {

    private static final Function<Material, Document> BOTH = Bilingual::assemble;
    private static final Pattern CONTRACT = Pattern.compile("\\bcontra(c?ts?|ctual|ctuelle?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Everything that this document asks is answered and agreed; what organisations say of themselves is in French alone. */
    private static Material rich(Instrument instrument, int organisations) {
        Material all = Memorandum.of(organisations, 5, 4, i -> "Réponse " + i);
        Content content = Worded.content(all.content(), Optional.empty(), Optional.empty(), instrument.plan());
        return new Material(Optional.ofNullable(content.plans().get(instrument.plan())).orElseThrow(), content,
                all.partnership(), all.answers(), all.proposals(), all.matrix(), true, Language.FRENCH, 1, all.date(),
                all.phrases()).ofItself();
    }

    /** Nobody has said anything, and nobody takes part. */
    private static Material empty(Instrument instrument) {
        Material rich = rich(instrument, 2);
        Partnership there = rich.partnership();
        var nobody = new Partnership(there.id(), there.name(), there.guild(), there.channel(), there.settings(),
                there.edition(), there.created(), List.of(), there.group());
        return new Material(rich.plan(), rich.content(), nobody, Answers.of(List.of()), Proposals.NONE, Matrix.EMPTY,
                false, Language.FRENCH, 1, rich.date(), rich.phrases());
    }

    private static List<Document> inEachLanguage(Material material) {
        return List.of(Assembler.assemble(material.in(Language.FRENCH)),
                Assembler.assemble(material.in(Language.ENGLISH)));
    }

    private static String text(Document document) {
        return String.join("\n", document.blocks().stream().flatMap(InstrumentsTest::lines).toList());
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(said(paragraph.spans()));
            case Block.Notice notice -> notice.lines().stream();
            case Block.Beside beside -> Stream.concat(beside.french().stream(), beside.english().stream())
                    .flatMap(InstrumentsTest::lines);
            case Block.Table table -> Stream.of(table.caption());
            case Block.Signature signature -> Stream.of("signature: " + said(signature.party()));
        };
    }

    private static String said(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    private static List<Span> marks(Document document) {
        List<Span> marks = new ArrayList<>();
        document.blocks().forEach(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.spans().stream().filter(span -> span instanceof Span.Gap || span instanceof Span.Remark)
                        .filter(span -> !span.text().contains("French") && !span.text().contains("no English version"))
                        .forEach(marks::add);
            }
        });
        return marks;
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void wholeNothingIsMissingForTwoPartiesNorForSeven(Instrument instrument) {
        for (int organisations : new int[]{2, 7}) {
            Material material = rich(instrument, organisations);
            Document french = Assembler.assemble(material);
            assertThat(french.gaps().all()).isEmpty();
            inEachLanguage(material).forEach(document -> {
                assertThat(marks(document)).isEmpty();
                assertThat(text(document)).contains("Réponse").doesNotContain("{", "}", "null");
                assertThat(text(document)).contains("Maison de l’accueil " + organisations);
            });
            assertThat(text(BOTH.apply(material))).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void emptyItInventsNothingAndListsWhatIsMissing(Instrument instrument) {
        Material material = empty(instrument);
        for (Document document : inEachLanguage(material)) {
            assertThat(document.gaps().of(Gap.Kind.PARTIES)).hasSize(1);
            assertThat(document.gaps().all()).hasSizeGreaterThan(4)
                    .allMatch(gap -> gap.kind() != Gap.Kind.NO_COMMON_WORDING);
            assertThat(text(document)).doesNotContain("Réponse", "{").contains("[");
        }
        assertThat(BOTH.apply(material).gaps().count()).isEqualTo(Assembler.assemble(material).gaps().count());
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void bothLanguagesStandAlignedAndGoIntoAFile(Instrument instrument) {
        Document both = BOTH.apply(rich(instrument, 3));
        assertThat(both.inBoth()).isTrue();
        assertThat(both.blocks()).filteredOn(Block.Beside.class::isInstance).allSatisfy(block -> {
            var beside = (Block.Beside) block;
            assertThat(beside.french().isPresent() && beside.english().isPresent()).isTrue();
        });
        assertThat(new DocxExporter(Sample.WORDS).write(both)).isNotEmpty();
    }

    @Test
    void theAgreementHasItsAnnexesAndTwoSignaturesWhereTheyAreWanted() {
        Material material = rich(Instrument.AGREEMENT, 2);
        String text = text(Assembler.assemble(material.in(Language.ENGLISH)));
        assertThat(text).contains("Annex A: work plan", "Annex B: budget", "Annex C: evaluation plan",
                "Annex D: terms of reference of the committee", "Annex E: RACI matrix");
        assertThat(text.indexOf("Annex A: work plan")).isGreaterThan(text.lastIndexOf("signature: "));
        assertThat(text.split("signature: ")).hasSize(3);
        Material two = new Material(material.plan(), material.content(), material.partnership(), material.answers(),
                deciding(material, "signatories", "two"), material.matrix(), true, Language.FRENCH, 1, material.date(),
                material.phrases());
        assertThat(text(Assembler.assemble(two)).split("signature: ")).hasSize(5);
    }

    private static Proposals deciding(Material material, String question, String choice) {
        return Proposals.of(material.proposals().all().stream().map(one -> one.question().equals(question)
                ? new Proposal(one.script(), one.question(), one.revision(), one.language(),
                        new Value.Picks(List.of(choice)), one.author(), one.at(),
                        one.statements())
                : one).toList());
    }

    @Test
    void theMemorandumAndTheNoteNeverCallThemselvesContracts() {
        for (Instrument light : List.of(Instrument.MEMORANDUM, Instrument.NOTE)) {
            rich(light, 2).plan().parts().forEach(part -> part.heading().ifPresent(heading -> assertThat(heading
                    .french() + " " + heading.english()).doesNotContainPattern(CONTRACT)));
            inEachLanguage(rich(light, 2)).forEach(document -> assertThat(document.blocks().stream()
                    .filter(block -> !(block instanceof Block.Notice)).flatMap(InstrumentsTest::lines))
                    .noneMatch(line -> CONTRACT.matcher(line).find()));
        }
    }

    @Test
    void whatOneDocumentNeedsIsNotAskedForAnother() {
        assertThat(asked(Instrument.MEMORANDUM)).contains("legal-name", "term", "created-together")
                .doesNotContain("values", "budget", "note-term");
        assertThat(asked(Instrument.AGREEMENT)).contains("legal-name", "values", "budget", "committee-mandate")
                .doesNotContain("note-term");
        assertThat(asked(Instrument.NOTE)).contains("note-term", "notice", "shares-money", "level", "lasting")
                .doesNotContain("legal-name", "signatory-name", "decision-rule", "budget");
    }

    private static List<String> asked(Instrument instrument) {
        Script details = rich(instrument, 2).content().script("document-details").orElseThrow();
        return details.questions().map(question -> question.id()).toList();
    }

    @Test
    void threePartiesEachHaveTheirPlace() {
        String text = text(Assembler.assemble(rich(Instrument.AGREEMENT, 3)));
        assertThat(rich(Instrument.AGREEMENT, 3).partnership().organisations()).extracting(Organisation::name)
                .allSatisfy(name -> assertThat(text).contains("\n" + name + "\n"));
    }
}
