package org.entente.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

class AssemblerTest {

    private static final Piece PURPOSE = new Piece.Prose("purpose");
    private static final Piece NOTICE = new Piece.Chosen("notice",
            List.of(new Plan.Case("thirty", Text.same("Leave in thirty days, after {term}.")),
                    new Plan.Case("sixty", Text.same("Leave in sixty days."))));

    private static Sample sample() {
        return new Sample();
    }

    @Test
    void whatNobodyAnsweredStandsAsAGapInProseAndInClauses() {
        Document document = sample().piece(PURPOSE).clause("For {term} from now.").piece(NOTICE).document();
        assertThat(lines(document)).contains("[to complete: purpose]", "[to complete: gains]",
                "For [to complete: term] from now.", "[to complete: notice]");
        assertThat(document.gaps().of(Gap.Kind.NO_ANSWER)).hasSize(4);
    }

    @Test
    void aGapSaysWhichQuestionFillsItAndHowLongThatTakes() {
        Gap gap = sample().clause("For {term}.").document().gaps().all().getFirst();
        assertThat(gap.fills()).contains(new Gap.Fill("details", "term"));
        assertThat(gap.minutes()).isEqualTo(4);
    }

    @Test
    void answersStandSideBySideUntilThereIsACommonWording() {
        Document document = sample().piece(PURPOSE).says("purpose", 1, "Jobs").says("purpose", 2, "Homes").document();
        assertThat(lines(document)).containsSubsequence("purpose", "Alpha: Jobs", "Beta: Homes",
                "[no common wording yet]", "gains");
        assertThat(document.gaps().all().getFirst().kind()).isEqualTo(Gap.Kind.NO_COMMON_WORDING);
    }

    @Test
    void lineBreaksMakeParagraphsAndEveryOtherCharacterStays() {
        String typed = "  {term} | *a* <b>&amp;\t\u202Eסוף 🌍\r\n\nsecond  ";
        assertThat(lines(sample().piece(PURPOSE).says("purpose", 1, typed).document()))
                .contains("Alpha:   {term} | *a* <b>&amp;\t\u202Eסוף 🌍", "second  ");
    }

    @Test
    void theSameNumberFromAllIsPrintedAndStillToBeRecorded() {
        Document document = sample().clause("For {term}.").answer("term", 1, new Value.Amount(24))
                .answer("term", 2, new Value.Amount(24)).document();
        assertThat(lines(document))
                .contains("For 24\u00a0months [same answer from each organization; agreement still to be recorded].");
        assertThat(document.gaps().of(Gap.Kind.SAME_ANSWER)).hasSize(1);
    }

    @Test
    void differentNumbersArePrintedWithAGap() {
        Document document = sample().clause("For {term}.").answer("term", 1, new Value.Amount(12))
                .answer("term", 2, new Value.Amount(24)).document();
        assertThat(lines(document))
                .contains("For Alpha: 12\u00a0months / Beta: 24\u00a0months / [to complete: term].");
    }

    @Test
    void aDateThatOnlySomeGaveIsPrintedWithAGap() {
        Document document = sample().clause("From {start}.")
                .answer("start", 1, new Value.Day(LocalDate.of(2027, 2, 1))).document();
        assertThat(lines(document)).contains("From Alpha: 1 February 2027 / [to complete: start].");
    }

    @Test
    void theChosenClauseCarriesItsOwnGaps() {
        Document document = sample().piece(NOTICE).picks("notice", 1, "thirty").picks("notice", 2, "thirty").document();
        assertThat(lines(document)).contains("Leave in thirty days, after [to complete: term]. "
                + "[same answer from each organization; agreement still to be recorded]");
    }

    @Test
    void differentChoicesPrintNoClause() {
        Document document = sample().piece(NOTICE).picks("notice", 1, "thirty").picks("notice", 2, "sixty").document();
        assertThat(lines(document)).containsSubsequence("Alpha: 30 days", "Beta: 60 days", "[to complete: notice]");
    }

    @Test
    void whatIsNotAskedIsNotMissing() {
        Document document = sample().piece(new Piece.Prose("chair")).clause("Chaired by {chair}.").clause("Always.")
                .document();
        assertThat(lines(document)).containsExactly("No legal advice.", "A part", "Always.");
        assertThat(document.gaps().none()).isTrue();
    }

    @Test
    void aQuestionIsAskedOnceItsConditionHolds() {
        Document document = sample().clause("Chaired by {chair}.").answer("committee", 1, new Value.Truth(true))
                .document();
        assertThat(lines(document)).contains("Chaired by [to complete: chair].");
    }

    @Test
    void factsStandPlainlyUnderTheirOrganisationAndAMissingOneNamesIt() {
        Document document = sample().piece(new Piece.EachOrganisation(List.of(new Piece.Prose("mission"))))
                .says("mission", 1, "We help.").answer("mission", 2, new Value.Skipped()).document();
        assertThat(lines(document)).containsSubsequence("Alpha", "We help.", "Beta", "[to complete: mission (Beta)]");
        assertThat(document.gaps().all().getFirst().organisation()).contains(new Organisation(2, "Beta"));
    }

    @Test
    void aTextInTheOtherLanguageIsPrintedAsItIsAndMarked() {
        Document document = sample().in(Language.ENGLISH).piece(PURPOSE).writtenIn(Language.FRENCH)
                .says("purpose", 1, "L'emploi").picks("notice", 1, "thirty").document();
        assertThat(lines(document)).contains("Alpha: L'emploi [in French; to translate]");
        assertThat(document.gaps().of(Gap.Kind.TO_TRANSLATE)).extracting(Gap::organisation)
                .containsExactly(Optional.of(new Organisation(1, "Alpha")));
    }

    @Test
    void aNameIsTheSameInEveryLanguage() {
        Document document = sample().in(Language.ENGLISH).writtenIn(Language.FRENCH).piece(new Piece.Signatures())
                .says("legal-name", 1, "Alpha inc.").says("signatory-title", 1, "Directrice").document();
        assertThat(lines(document)).contains("Alpha inc.");
        assertThat(document.gaps().of(Gap.Kind.TO_TRANSLATE)).extracting(gap -> gap.what().english())
                .containsExactly("signatory-title");
    }

    @Test
    void whatTheFacilitatorEnteredIsMarked() {
        assertThat(lines(sample().byFacilitator().piece(PURPOSE).says("purpose", 1, "Jobs").document()))
                .contains("Alpha: Jobs [entered by the facilitator, unconfirmed]");
    }

    @Test
    void privateAnswersAreNeverPrinted() {
        assertThat(lines(sample().piece(PURPOSE).says("secret", 1, "hush").document()).toString())
                .doesNotContain("hush");
    }

    @Test
    void theClauseNamesThePartnershipAndItsOrganisations() {
        assertThat(lines(sample().clause("{partnership}: {organisations} ({count})").document()))
                .contains("Together: Alpha and Beta (2)");
    }

    @Test
    void fewerThanTwoOrganisationsIsAGap() {
        Piece each = new Piece.EachOrganisation(List.of(new Piece.Clause(Text.same("{organisation}"))));
        for (Organisation[] those : List.of(new Organisation[0], new Organisation[]{new Organisation(1, "Alpha")})) {
            Document document = sample().organisations(those).piece(each).piece(new Piece.Signatures())
                    .clause("Between {organisations}.").document();
            assertThat(document.gaps().of(Gap.Kind.PARTIES)).hasSize(1);
            assertThat(lines(document)).contains("[to complete: Parties (at least two organizations)]");
        }
    }

    @Test
    void aPlaceToSignShowsWhatIsKnownAndWhatIsMissing() {
        Document document = sample().piece(new Piece.Signatures()).says("legal-name", 1, "Alpha Inc.")
                .says("signatory-title", 1, "Director").document();
        List<Block.Signature> signatures = document.blocks().stream()
                .filter(Block.Signature.class::isInstance).map(Block.Signature.class::cast).toList();
        assertThat(signatures).extracting(s -> text(s.party())).containsExactly("Alpha Inc.",
                "Beta [to complete: legal-name (Beta)]");
        assertThat(signatures.getFirst().lines().stream().map(l -> l.label() + ":" + text(l.known())))
                .containsExactly("Name:", "Title:Director", "Signature:", "Date:");
    }

    @Test
    void theMatrixIsATableWithALegend() {
        var matrix = new Matrix(List.of(new Matrix.Task(1, "Meet", Set.of(2L), Map.of(1, Letter.R, 2, Letter.A))),
                List.of(new Matrix.Role(1, "Coach", null), new Matrix.Role(2, "Boss", 1L)));
        Document document = Assembler.matrix(sample().matrix(matrix).material());
        var table = (Block.Table) document.blocks().getFirst();
        assertThat(table.header()).containsExactly("Task", "Lead organization", "Coach", "Boss (Alpha)");
        assertThat(table.rows()).extracting(AssemblerTest::text).containsExactly("MeetBetaRA");
        assertThat(document.gaps().none()).isTrue();
    }

    @Test
    void whatAnOrganisationHasToDoIsReadFromTheMatrix() {
        Piece each = new Piece.EachOrganisation(List.of(new Piece.Tasks()));
        var matrix = new Matrix(
                List.of(new Matrix.Task(1, "Meet", Set.of(2L), Map.of(1, Letter.R, 2, Letter.A)),
                        new Matrix.Task(2, "Pay", Set.of(2L), Map.of(1, Letter.C, 2, Letter.I, 3, Letter.R))),
                List.of(new Matrix.Role(1, "Coach", 1L), new Matrix.Role(2, "Boss", 2L), new Matrix.Role(3, "All",
                        null), new Matrix.Role(4, "Idle", 1L)));
        Document document = sample().piece(each).matrix(matrix).document();
        assertThat(lines(document)).endsWith("Alpha", "Leads no task of the matrix.",
                "Coach: Does “Meet”. Is consulted before “Pay”.", "Beta", "Leads: “Meet”, “Pay”.",
                "Boss: Has the last word on “Meet”. Is told after “Pay”.");
        assertThat(document.gaps().none()).isTrue();
    }

    @Test
    void anEmptyMatrixIsOneGapWhereverItIsRead() {
        Document document = sample().piece(new Piece.EachOrganisation(List.of(new Piece.Tasks())))
                .piece(new Piece.Matrix()).document();
        assertThat(lines(document)).filteredOn("[to complete: RACI matrix]"::equals).hasSize(3);
        assertThat(document.gaps().count()).isOne();
    }

    @Test
    void anEmptyOrFaultyMatrixIsAGap() {
        var faulty = new Matrix(List.of(new Matrix.Task(1, "Meet", Set.of(2L), Map.of())), List.of());
        assertThat(lines(sample().piece(new Piece.Matrix()).document())).contains("[to complete: RACI matrix]");
        Document document = sample().piece(new Piece.Matrix()).matrix(faulty).document();
        assertThat(lines(document)).contains("“Meet”: nobody has the last word. Give one role an A.");
        assertThat(document.gaps().of(Gap.Kind.MATRIX)).hasSize(1);
    }

    @Test
    void aQuestionThatTwoOrganisationsOweCountsItsMinutesOnce() {
        Document document = sample().piece(new Piece.EachOrganisation(List.of(new Piece.Prose("mission"))))
                .document();
        assertThat(document.gaps().count()).isEqualTo(2);
        assertThat(document.gaps().minutes()).isEqualTo(4);
        assertThat(document.gaps().byQuestion()).hasSize(1);
    }

    static List<String> lines(Document document) {
        return document.blocks().stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> List.of(heading.text()).stream();
            case Block.Paragraph words -> List.of(text(words.spans())).stream();
            case Block.Notice notice -> notice.lines().stream();
            case Block.Table table -> table.rows().stream().map(AssemblerTest::text);
            case Block.Signature signature -> List.of(text(signature.party())).stream();
            case Block.Beside beside -> List.of(side(beside.french()) + " | " + side(beside.english())).stream();
        }).toList();
    }

    private static String side(Optional<Block> block) {
        return block.map(one -> switch (one) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph words -> text(words.spans());
            case Block.Notice notice -> String.join(" ", notice.lines());
            case Block.Table table -> "";
            case Block.Signature signature -> "";
            case Block.Beside beside -> "";
        }).orElse("");
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(joining());
    }
}
