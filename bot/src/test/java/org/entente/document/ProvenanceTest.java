package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.AssemblerTest.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** Every passage can be traced to what was asked, answered, proposed and accepted; reservations stand as such. */
class ProvenanceTest {

    private static final Piece PURPOSE = new Piece.Prose("purpose");
    private static final String DAY = "1 January 1970";

    private static List<String> annex(Sample sample) {
        Material material = sample.material();
        return told(ProvenanceAnnex.of(sample.document(), material, new Provenance(material, ZoneOffset.UTC)));
    }

    /** What the notice, the headings and the cells say, each thing by itself. */
    private static List<String> told(Document annex) {
        Stream<String> words = annex.blocks().stream().flatMap(block -> block instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream).map(Span::text)
                : block instanceof Block.Notice notice
                        ? notice.lines().stream()
                        : Stream.of(((Block.Heading) block).text()));
        return words.flatMap(text -> Stream.of(text.split(" · "))).toList();
    }

    @Test
    void anAgreedTextTellsItsQuestionItsAnswersAndWhoAccepts() {
        Sample sample = new Sample().piece(PURPOSE).says("purpose", 1, "Work").byFacilitator()
                .says("purpose", 2, "Homes").proposes("purpose", new Value.Words("Jobs for all"),
                        Sample.says(1, new Stance.Agrees()),
                        Sample.says(2, new Stance.Reserves("Not in\nsummer")));
        assertThat(annex(sample)).containsSubsequence("Jobs for all", "details, question “purpose”",
                "Alpha: answered by somebody of the organization, " + DAY,
                "Beta: entered by the facilitator, unconfirmed, " + DAY, "Proposal 1, in English, " + DAY,
                "Alpha: agrees, " + DAY, "Beta: agrees with a reservation, " + DAY + ": Not in summer");
    }

    @Test
    void whoPassedWhoIsSilentAndWhoObjectsIsSaid() {
        Sample sample = new Sample().piece(PURPOSE).answer("purpose", 1, new Value.Skipped()).proposes("purpose",
                new Value.Words("Jobs"), Sample.says(1, new Stance.Objects("Too vague")));
        assertThat(annex(sample)).contains("Alpha: passed on the question, " + DAY, "Beta: no answer",
                "Alpha: objects, " + DAY + ": Too vague", "Beta: has not said yet");
    }

    @Test
    void whatWasReportedFromOutsideIsMarked() {
        var board = new Reported("Board", LocalDate.of(2026, 11, 20), Optional.empty());
        Sample sample = new Sample().piece(PURPOSE).proposes("purpose", new Value.Words("Jobs"),
                new Statement(1, new Stance.Agrees(), Optional.of(board), "Zoé", Instant.EPOCH));
        assertThat(annex(sample)).contains("Alpha: agrees, " + DAY + " (reported: Board, 20 November 2026)");
    }

    @Test
    void aFixedClauseSaysThatItIsOne() {
        assertThat(annex(new Sample().clause("We are equals."))).containsSubsequence("We are equals.",
                "Clause of the model");
    }

    @Test
    void aClauseWithTwoSlotsRestsOnBothQuestions() {
        assertThat(annex(new Sample().clause("From {start} for {term}.").answer("term", 1, new Value.Amount(12))))
                .containsSubsequence("details, question “start”", "details, question “term”");
    }

    @Test
    void ofWhatEachOrganisationSaysItselfOnlyItsOwnAnswerIsTold() {
        Sample sample = new Sample().piece(new Piece.EachOrganisation(List.of(new Piece.Prose("mission"))))
                .says("mission", 1, "Libraries").says("mission", 2, "Health");
        List<String> lines = annex(sample);
        assertThat(lines.subList(lines.indexOf("Libraries"), lines.indexOf("Health"))).contains(
                "Alpha: answered by somebody of the organization, " + DAY)
                .noneMatch(line -> line.startsWith("Beta: answered"));
    }

    @Test
    void theMatrixSaysWhetherAllHaveAdoptedIt() {
        Sample sample = new Sample().piece(new Piece.Matrix()).matrix(org.entente.export.Specimens.matrix(2));
        assertThat(annex(sample)).contains("RACI matrix, adopted by all organizations");
        assertThat(annex(sample.notAdopted())).contains("RACI matrix, not yet adopted by all organizations");
    }

    @Test
    void nobodyIsNamed() {
        Sample sample = new Sample().piece(PURPOSE).says("purpose", 1, "Work").agree("purpose",
                new Value.Words("Jobs"));
        assertThat(String.join("\n", annex(sample))).doesNotContain("Ann", "Zoé");
    }

    @Test
    void aDocumentInBothLanguagesHasAnAnnexInOne() {
        Material material = new Sample().in(Language.FRENCH).clause("Égaux.").material();
        Document annex = ProvenanceAnnex.of(Bilingual.assemble(material), material, new Provenance(material,
                ZoneOffset.UTC));
        assertThat(told(annex)).containsSubsequence("Égaux.", "Clause du modèle").doesNotContain(
                "Clause of the model");
    }

    @Test
    void aReservationIsPrintedWhereTheGroupWantsIt() {
        Sample sample = new Sample().piece(PURPOSE).clause("For {term}.").proposes("purpose", new Value.Words("Jobs"),
                Sample.says(1, new Stance.Agrees()), Sample.says(2, new Stance.Reserves("Not\nin summer")))
                .proposes("term", new Value.Amount(12), Sample.says(1, new Stance.Reserves("Too short")),
                        Sample.says(2, new Stance.Agrees()));
        assertThat(lines(sample.document())).contains("Jobs", "For 12\u00a0months.");
        Gaps gaps = sample.document().gaps();
        sample.printingReservations();
        assertThat(lines(sample.document())).contains("Jobs [reservation of Beta: Not in summer]",
                "For 12\u00a0months [reservation of Alpha: Too short].");
        assertThat(sample.document().gaps()).isEqualTo(gaps);
    }

    @Test
    void theReservationOfSomebodyWhoLeftIsNotPrinted() {
        Sample sample = new Sample().piece(PURPOSE).printingReservations().proposes("purpose", new Value.Words("Jobs"),
                Sample.says(1, new Stance.Agrees()), Sample.says(2, new Stance.Agrees()),
                Sample.says(3, new Stance.Reserves("Gone")))
                .organisations(new Organisation(1, "Alpha"), new Organisation(2, "Beta"));
        assertThat(lines(sample.document()).toString()).doesNotContain("Gone");
    }
}
