package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.AssemblerTest.lines;

import java.util.List;
import org.entente.conversation.Stance;
import org.entente.conversation.Value;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

/** What a draft prints of what the group agreed to, of what is only proposed, and what it never prints. */
class AgreedTest {

    private static final Piece PURPOSE = new Piece.Prose("purpose");
    private static final Piece NOTICE = new Piece.Chosen("notice",
            List.of(new Plan.Case("thirty", Text.same("Leave in thirty days.")),
                    new Plan.Case("sixty", Text.same("Leave in sixty days."))));
    private static final Value JOBS = new Value.Words("Jobs for all.\nAnd homes.");

    private static Sample sample() {
        return new Sample();
    }

    private static List<Gap.Kind> gaps(Document document, String question) {
        return document.gaps().all().stream().filter(gap -> gap.what().english().equals(question)).map(Gap::kind)
                .toList();
    }

    @Test
    void whatAllAgreedToStandsAloneWithoutAMarkOrAGap() {
        Document document = sample().piece(PURPOSE).says("purpose", 1, "Alpha's jobs").says("purpose", 2, "Beta's")
                .agree("purpose", JOBS).document();
        assertThat(lines(document)).containsSubsequence("purpose", "Jobs for all.", "And homes.", "gains");
        assertThat(lines(document).toString()).doesNotContain("Alpha", "Beta", "[no common");
        assertThat(gaps(document, "purpose")).isEmpty();
    }

    @Test
    void anAgreedNumberStandsInItsClauseInEitherLanguage() {
        for (Language language : Language.values()) {
            Document document = sample().in(language).clause("For {term}.").answer("term", 1, new Value.Amount(12))
                    .agree("term", new Value.Amount(24)).document();
            assertThat(lines(document)).contains(
                    language == Language.ENGLISH ? "For 24\u00a0months." : "For 24\u00a0mois.");
            assertThat(document.gaps().none()).isTrue();
        }
    }

    @Test
    void theClauseOfAnAgreedChoiceStandsAlone() {
        Document document = sample().piece(NOTICE).picks("notice", 1, "thirty").picks("notice", 2, "sixty")
                .agree("notice", new Value.Picks(List.of("sixty"))).document();
        assertThat(lines(document)).contains("Leave in sixty days.").hasSize(3);
        assertThat(document.gaps().none()).isTrue();
    }

    @Test
    void wordsThatTheGroupWroteInPlaceOfAnOfferedClauseArePrintedAsTheClause() {
        Document document = sample().piece(NOTICE).picks("notice", 1, "thirty")
                .agree("notice", new Value.Words("Leave {term} after\nthe summer.")).document();
        assertThat(lines(document)).containsSubsequence("Leave {term} after", "the summer.");
        assertThat(document.gaps().none()).isTrue();
    }

    @Test
    void theClauseThatAChoiceCarriesIsPrintedAndTheLabelWhereItHasNone() {
        Piece settling = new Piece.Chosen("settling", List.of());
        assertThat(lines(sample().piece(settling).agree("settling", new Value.Picks(List.of("mediator"))).document()))
                .contains("A neutral person helps.");
        assertThat(lines(sample().in(Language.FRENCH).piece(settling).picks("settling", 1, "mediator")
                .picks("settling", 2, "mediator").document()).toString()).contains("Une personne neutre aide. [même");
        assertThat(lines(sample().piece(settling).agree("settling", new Value.Picks(List.of("later"))).document()))
                .contains("Later");
    }

    @Test
    void whatFollowsFromAChoiceIsStillAskedOnceItsClauseWasEdited() {
        Sample sample = sample().piece(new Piece.Chosen("settling", List.of())).piece(new Piece.Prose("after"))
                .picks("settling", 1, "mediator").agree("settling", new Value.Words("Our own words"));
        assertThat(lines(sample.document())).containsSubsequence("Our own words", "[to complete: after]");
    }

    @Test
    void whatIsAgreedInTheOtherLanguageAloneIsPrintedMarkedAndIsToBeTranslated() {
        Document document = sample().in(Language.FRENCH).piece(PURPOSE).agree("purpose", JOBS).document();
        assertThat(lines(document)).contains("And homes. [convenu en anglais seulement\u202f; à traduire]");
        assertThat(document.gaps().of(Gap.Kind.TO_TRANSLATE)).hasSize(1);
    }

    @Test
    void aVersionInTheDocumentsLanguageThatNotAllAcceptIsNotPrintedYet() {
        Document document = sample().in(Language.FRENCH).piece(PURPOSE).agree("purpose", JOBS)
                .writtenIn(Language.FRENCH).proposes("purpose", new Value.Words("L'emploi")).document();
        assertThat(lines(document).toString())
                .contains("[convenu en anglais seulement\u202f; la version française n’est pas encore acceptée")
                .doesNotContain("L'emploi");
        assertThat(gaps(document, "purpose")).containsExactly(Gap.Kind.NOT_AGREED_BY_ALL);
    }

    @Test
    void theVersionInTheDocumentsLanguageIsPrintedOnceAllAcceptIt() {
        Document document = sample().in(Language.FRENCH).piece(PURPOSE).agree("purpose", JOBS)
                .writtenIn(Language.FRENCH).agree("purpose", new Value.Words("L'emploi")).document();
        assertThat(lines(document)).contains("L'emploi").doesNotContain("Jobs for all.");
        assertThat(gaps(document, "purpose")).isEmpty();
    }

    @Test
    void answersStandUntilAllAcceptWhatIsProposedAndTheRemarkSaysThatItIs() {
        Document document = sample().piece(PURPOSE).says("purpose", 1, "Ours").says("purpose", 2, "Theirs")
                .proposes("purpose", JOBS, Sample.says(1, new Stance.Agrees())).document();
        assertThat(lines(document)).containsSubsequence("Alpha: Ours", "Beta: Theirs",
                "[a wording is proposed; not yet agreed by all]").doesNotContain("Jobs for all.");
        assertThat(gaps(document, "purpose")).containsExactly(Gap.Kind.NOT_AGREED_BY_ALL);
    }

    @Test
    void aProposalWithoutAnyAnswerIsPrintedWithItsMark() {
        Document document = sample().clause("For {term}.").proposes("term", new Value.Amount(24)).document();
        assertThat(lines(document)).contains("For 24\u00a0months [proposed; not yet agreed by all].");
        assertThat(gaps(document, "term")).containsExactly(Gap.Kind.NOT_AGREED_BY_ALL);
    }

    @Test
    void aProposalInTheOtherLanguageSaysThatToo() {
        Document document = sample().in(Language.FRENCH).piece(PURPOSE).proposes("purpose", JOBS).document();
        assertThat(lines(document)).contains("And homes. [en anglais\u202f; à traduire]"
                + " [proposé\u202f; pas encore accepté par toutes les organisations]");
        assertThat(document.gaps().of(Gap.Kind.TO_TRANSLATE)).isEmpty();
    }

    @Test
    void equalAnswersAreNotAgreedToWhatIsProposedBesideThem() {
        Document document = sample().clause("For {term}.").answer("term", 1, new Value.Amount(12))
                .answer("term", 2, new Value.Amount(12)).proposes("term", new Value.Amount(24)).document();
        assertThat(lines(document)).contains("For 12\u00a0months [a wording is proposed; not yet agreed by all].");
        assertThat(gaps(document, "term")).containsExactly(Gap.Kind.NOT_AGREED_BY_ALL);
    }

    @Test
    void reservationsObjectionsAndNamesAreNeverPrinted() {
        Document agreed = sample().piece(PURPOSE).proposes("purpose", JOBS, Sample.says(1, new Stance.Agrees()),
                Sample.says(2, new Stance.Reserves("only until May"))).document();
        assertThat(lines(agreed)).contains("Jobs for all.");
        Document objected = sample().piece(PURPOSE).says("purpose", 1, "Ours").proposes("purpose", JOBS,
                Sample.says(1, new Stance.Agrees()), Sample.says(2, new Stance.Objects("too vague"))).document();
        for (Document document : List.of(agreed, objected)) {
            assertThat(document.toString()).doesNotContain("until May", "too vague", "Zoé", "Ann");
        }
        assertThat(gaps(agreed, "purpose")).isEmpty();
        assertThat(gaps(objected, "purpose")).containsExactly(Gap.Kind.NOT_AGREED_BY_ALL);
    }

    @Test
    void aFactBelongsToItsOrganisationWhateverIsProposed() {
        Document document = sample().piece(new Piece.EachOrganisation(List.of(new Piece.Prose("mission"))))
                .says("mission", 1, "We help.").agree("mission", new Value.Words("All help")).document();
        assertThat(lines(document)).contains("We help.", "[to complete: mission (Beta)]").doesNotContain("All help");
    }
}
