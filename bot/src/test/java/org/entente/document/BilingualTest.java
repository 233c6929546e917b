package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.AssemblerTest.lines;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.conversation.Value;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** One document in both languages: aligned piece by piece, nothing twice that is the same, and the gaps of both. */
class BilingualTest {

    private static Document both(Sample sample) {
        return Bilingual.assemble(sample.material());
    }

    @Test
    void eachBlockStandsBesideItsOtherLanguage() {
        Document document = both(new Sample().clause("{organisations}.").piece(new Piece.Chosen("settling", List.of()))
                .agree("settling", new Value.Picks(List.of("mediator"))));
        assertThat(lines(document)).containsExactly("Aucun avis juridique. | No legal advice.",
                "Une partie | A part", "Alpha et Beta. | Alpha and Beta.",
                "Une personne neutre aide. | A neutral person helps.");
        assertThat(document.title()).isEqualTo("Protocole d’entente / Memorandum");
        assertThat(document.draftMark()).isEqualTo("PROJET, version 3 / DRAFT, version 3");
        assertThat(document.gaps().none()).isTrue();
    }

    @Test
    void piecesOfDifferentLengthKeepWhatFollowsAligned() {
        Document document = both(new Sample().piece(new Piece.Prose("purpose")).clause("After.")
                .agree("purpose", new Value.Words("One.\nTwo.")).writtenIn(Language.FRENCH)
                .agree("purpose", new Value.Words("Un.\nDeux.\nTrois.")).agree("gains", new Value.Words("Gains")));
        assertThat(lines(document)).containsSubsequence("purpose-fr | purpose", "Un. | One.", "Deux. | Two.",
                "Trois. | ", "gains-fr | gains", "Gains | Gains [agreed in French only; to translate]",
                "After. | After.");
    }

    @Test
    void theGapsAreThoseOfEitherLanguageEachOnceAndInTheOrderOfTheDocument() {
        Document document = both(new Sample().piece(new Piece.Prose("purpose")).clause("For {term}.")
                .agree("purpose", new Value.Words("One.")).writtenIn(Language.FRENCH).agree("gains", new Value.Words(
                        "Gains")));
        assertThat(document.gaps().all()).extracting(gap -> gap.kind() + " " + gap.what().english())
                .containsExactly("TO_TRANSLATE purpose", "TO_TRANSLATE gains", "NO_ANSWER term");
        assertThat(lines(document).getFirst()).contains("Il manque 3 éléments", "3 parts of this draft are missing");
    }

    @Test
    void theMatrixFollowsOnceALanguageAndEachOrganisationSignsOnce() {
        var matrix = new Matrix(List.of(new Matrix.Task(1, "Meet", Set.of(2L), Map.of(1, Letter.R, 2, Letter.A))),
                List.of(new Matrix.Role(1, "Coach", null), new Matrix.Role(2, "Boss", 1L)));
        Document document = both(new Sample().piece(new Piece.Matrix()).piece(new Piece.Signatures()).matrix(matrix)
                .says("legal-name", 1, "Alpha Inc."));
        assertThat(document.blocks()).filteredOn(Block.Table.class::isInstance).extracting(
                block -> ((Block.Table) block)
                        .header().getFirst()).containsExactly("Tâche", "Task");
        List<Block.Signature> signatures = document.blocks().stream().filter(Block.Signature.class::isInstance)
                .map(Block.Signature.class::cast).toList();
        assertThat(lines(document)).contains("Alpha Inc.", "Beta [à compléter\u202f: legal-name-fr (Beta)] / "
                + "Beta [to complete: legal-name (Beta)]");
        assertThat(signatures).hasSize(2);
        assertThat(signatures.getFirst().lines()).extracting(Block.Signature.Line::label)
                .containsExactly("Nom / Name", "Titre / Title", "Signature", "Date");
    }

    private static final Piece LANGUAGES = new Piece.Chosen("languages", List.of());

    @Test
    void aClauseThatSaysThatBothVersionsExistSaysWhichIsBehind() {
        Sample sample = new Sample().piece(LANGUAGES).agree("languages", new Value.Picks(List.of("equal")));
        assertThat(lines(sample.document())).contains("Both versions are equal.");
        assertThat(sample.document().gaps().none()).isTrue();
        sample.piece(new Piece.Prose("purpose")).agree("purpose", new Value.Words("One.")).agree("gains",
                new Value.Words("Gains"));
        assertThat(lines(sample.document())).contains(
                "Both versions are equal. [the French version is not complete yet]");
        assertThat(sample.document().gaps().all()).extracting(gap -> gap.kind() + " " + gap.minutes())
                .containsExactly("OTHER_VERSION 8");
        Document french = Assembler.assemble(sample.material().in(Language.FRENCH));
        assertThat(lines(french)).anyMatch(line -> line.endsWith("[la version française n’est pas encore complète]"));
        assertThat(french.gaps().all()).extracting(Gap::kind).containsOnly(Gap.Kind.TO_TRANSLATE);
        assertThat(both(sample).gaps().all()).extracting(Gap::kind).containsOnly(Gap.Kind.TO_TRANSLATE);
        assertThat(lines(Assembler.assemble(sample.material().ofItself()))).contains("Both versions are equal.");
    }

    @Test
    void aClauseThatSaysThatThereIsOneVersionSaysNothingOfAnother() {
        Sample sample = new Sample().piece(LANGUAGES).agree("languages", new Value.Picks(List.of(
                "one-language"))).piece(new Piece.Prose("purpose")).agree("purpose", new Value.Words("One.")).agree(
                        "gains", new Value.Words("Gains"));
        assertThat(lines(sample.document())).contains("One version alone.");
        assertThat(sample.document().gaps().none()).isTrue();
    }
}
