package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.entente.command.card.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What all parties have signed stays in force as it is; later changes are numbered amendments. */
class AmendmentTest extends DraftCase {

    private static final String NOTICE = "document-details/notice";
    private static final String PURPOSE = "conversation-guide/why-partner";

    @BeforeEach
    void agreed() {
        agrees(NOTICE, "1", "90 days");
        agrees(PURPOSE, "1", "We offer evenings with books in both towns.");
    }

    private void agrees(String question, String revision, String text) {
        agrees(question, revision, text, List.of("Ben", "Cleo"));
    }

    private void agrees(String question, String revision, String text, List<String> leads) {
        assertThat(office.types("Ann", "wording propose", "question", question, "text", text)).contains("Still to be");
        leads.forEach(lead -> assertThat(office.types(lead, "wording agree", "question", question, "version", revision))
                .contains("agree"));
    }

    private String today() {
        return LocalDate.ofInstant(bulletin.clock.instant(), MovedClock.TORONTO).toString();
    }

    private String signs(String lead, int version) {
        return office.types(lead, "draft sign", "version", Integer.toString(version), "signatory", "Director", "date",
                today(), "anyway", "yes");
    }

    private void allSign(int version) {
        signs("Ben", version);
        assertThat(signs("Cleo", version)).containsAnyOf("All organizations have signed", "All parties have signed");
        bulletin.clock.pass(Duration.ofDays(3));
    }

    private void signed(String... language) {
        exports(language);
        allSign(1);
    }

    private String text(Reply exported) throws Exception {
        return words(Office.files(exported).stream().filter(file -> file.name().endsWith(".docx")).findFirst()
                .orElseThrow(() -> new AssertionError("no file: " + Office.text(exported))));
    }

    private void prepares() {
        assertThat(office.types("Ann", "draft amend", "prepare", "yes")).contains("has the group prepare amendment");
    }

    @Test
    void theSecondAmendmentStartsFromWhatTheFirstPutInForce() throws Exception {
        signed();
        agrees(NOTICE, "2", "30 days");
        Reply page = office.handle(office.typed("Ann", "draft amend"));
        assertThat(page).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(page)).contains("What is in force", "memorandum of understanding", "signed version 1",
                "~~90~~", "**30**");
        assertThat(Office.text(office.presses("Ann", page, "Prepare amendment No. 1"))).contains("amendment No. 1");
        Reply first = exports();
        assertThat(Office.text(first)).contains("Draft of amendment No. 1, version 2");
        assertThat(text(first)).contains("Amendment No. 1 to the memorandum of understanding",
                "Memorandum of understanding, version 1, last signature on",
                "In the part “Leaving and ending the partnership”", "The following text is replaced:",
                "at least 90 days in advance", "It now reads:", "at least 30 days in advance",
                "Everything else in the signed document stays unchanged").doesNotContain("already in force", "evenings",
                        "{");
        assertThat(names(first)).allMatch(name -> name.contains("amendment-no-1-to-the-memorandum"));
        allSign(2);
        assertThat(office.types("Ben", "draft amend")).contains("signed amendment No. 1 (version 2)",
                "Nothing has changed since");
        agrees(PURPOSE, "2", "We offer evenings with books in three towns.");
        Reply second = exports();
        assertThat(Office.text(second)).contains("Draft of amendment No. 2, version 3");
        assertThat(text(second)).contains("Amendment No. 2", "Amendment No. 1 (last signature on", "both towns",
                "three towns").doesNotContain("90 days", "30 days");
    }

    @Test
    void nothingToAmendIsSaidAndMakesNoFile() {
        assertThat(office.types("Ann", "draft amend")).contains("No document is signed by all its parties yet");
        assertThat(office.types("Ann", "draft amend", "prepare", "yes")).contains("No document is signed by all");
        signed();
        assertThat(office.types("Ann", "draft amend")).contains("Nothing has changed since").doesNotContain(
                "[Prepare");
        assertThat(office.types("Ann", "draft amend", "prepare", "yes")).contains("Nothing differs");
        agrees(NOTICE, "2", "30 days");
        prepares();
        agrees(NOTICE, "3", "90 days");
        for (String command : List.of("draft export", "draft show", "draft gaps")) {
            Reply reply = office.handle(office.typed("Ben", command));
            assertThat(Office.text(reply)).as(command).contains("Nothing differs from what is in force");
            assertThat(Office.files(reply)).isEmpty();
        }
    }

    @Test
    void anAmendmentStandsInTheLanguagesOfTheSignedText() throws Exception {
        signed("language", "fr");
        agrees(NOTICE, "2", "30 days");
        prepares();
        Reply french = exports();
        assertThat(text(french)).contains("Avenant nº 1 au protocole d’entente", "Le texte suivant est remplacé",
                "au moins 30 jours à l’avance", "Tout le reste du document signé demeure inchangé");
        assertThat(office.types("Ben", "draft export", "language", "en", "anyway", "yes")).contains(
                "stands in the language of the signed text");
    }

    @Test
    void inBothLanguagesASideThatStaysSaysSo() throws Exception {
        signed("language", "both");
        agrees(NOTICE, "2", "30 days");
        agrees(PURPOSE, "2", "We offer evenings with books in three towns.");
        prepares();
        assertThat(text(exports())).contains("Avenant nº 1 au protocole d’entente / Amendment No. 1 to the memorandum",
                "at least 90 days in advance", "au moins 90 jours à l’avance", "at least 30 days in advance",
                "au moins 30 jours à l’avance", "three towns");
    }

    @Test
    void aThirdOrganisationThatJoinedComesInByAnAmendmentThatItSignsAsWell() throws Exception {
        signed();
        office.types("Ann", "organization add", "name", "Gamma");
        office.leads("Gamma", "Gus");
        prepares();
        assertThat(text(exports())).contains("the following text is added:", "“Gamma”");
        assertThat(office.types("Ben", "draft amend")).contains("signed version 1");
        signs("Ben", 2);
        assertThat(signs("Cleo", 2)).contains("2 of 3");
        assertThat(office.types("Ben", "draft amend")).doesNotContain("signed amendment");
        assertThat(signs("Gus", 2)).contains("All parties have signed amendment No. 1");
        assertThat(office.types("Ben", "draft amend")).contains("signed amendment No. 1");
    }

    @Test
    void theTermOfTheSignedTextCountsUntilAnAmendmentIsSignedByAll() {
        agrees("document-details/term", "1", "24");
        signed();
        String end = LocalDate.parse(today()).minusDays(3).plusMonths(24).toString();
        String later = LocalDate.parse(today()).minusDays(3).plusMonths(36).toString();
        assertThat(dates()).contains(end.replace("-", ""));
        agrees("document-details/term", "2", "36");
        assertThat(dates()).contains(end.replace("-", "")).doesNotContain(later.replace("-", ""));
        prepares();
        exports();
        signs("Ben", 2);
        assertThat(dates()).contains(end.replace("-", "")).doesNotContain(later.replace("-", ""));
        signs("Cleo", 2);
        assertThat(dates()).contains(later.replace("-", ""));
        office.types("Cleo", "draft sign", "version", "2", "withdraw", "yes", "anyway", "yes");
        assertThat(dates()).contains(end.replace("-", "")).doesNotContain(later.replace("-", ""));
    }

    /** The calendar that goes with a version that is handed out again. */
    private String dates() {
        Reply files = office.handle(office.typed("Ben", "draft export", "version", "1", "formats", "ics"));
        return new String(Office.files(files).getFirst().content(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void buttonsOfBeforeAreRefusedOnceSomethingElseIsInForce() {
        signed();
        agrees(NOTICE, "2", "30 days");
        Reply page = office.handle(office.typed("Ann", "draft amend"));
        office.presses("Ann", page, "Prepare amendment No. 1");
        exports();
        agrees(PURPOSE, "2", "We offer evenings with books in three towns.");
        exports();
        Reply sign = office.handle(office.typed("Ben", "draft sign", "version", "2"));
        Card approve = Office.card(office.handle(office.typed("Ben", "draft approve")));
        allSign(3);
        assertThat(Office.text(office.presses("Ann", page, "Prepare amendment No. 1"))).contains(
                "what is in force has changed");
        assertThat(Office.text(office.handle(office.pressed("Ben", sign, "Record our signature")))).contains(
                "is not of the text that the group is preparing now");
        assertThat(Office.text(office.presses("Ben", approve, "Approve version 3"))).contains(
                "is not of the text that the group is preparing now");
        assertThat(signs("Ben", 1)).contains("is not of the text");
        assertThat(office.types("Ben", "draft compare", "from", "1", "to", "3")).contains(
                "cannot be compared line by line");
        assertThat(office.types("Ben", "draft compare", "from", "2", "to", "3")).contains("three towns");
        assertThat(office.types("Ben", "draft compare", "from", "1", "to", "now")).contains("is not of the text");
    }

    @Test
    void aSignatureFormOfAnotherDocumentRecordsNothing() {
        exports();
        Reply page = office.handle(office.typed("Ben", "draft sign"));
        Request press = office.pressed("Ben", page, "Record our signature");
        var form = Office.form(office.handle(press));
        office.types("Ann", "draft advice", "instrument", "partnership-agreement", "reason", "A trial");
        exports();
        assertThat(Office.text(office.handle(press))).contains("another document");
        assertThat(office.sends("Ben", form, "signatory", "Director", "date", today())).contains("another document");
        assertThat(office.types("Ben", "draft sign")).contains("0 of 2");
    }

    @Test
    void aVersionThatIsHandedOutAgainSaysWhoSignedIt() throws Exception {
        exports("language", "both");
        office.types("Ben", "draft sign", "version", "1", "signatory", "Director", "name", "Jo Roe", "date", today(),
                "anyway", "yes");
        String begun = text(again(1));
        assertThat(begun).contains("Signed for Alpha by: Jo Roe, Director, on", "Signé pour Alpha par",
                "This document is a draft").doesNotContain("SIGNED", "Signed for Beta");
        signs("Cleo", 1);
        String all = text(again(1));
        assertThat(all).contains("Signed for Alpha by: Jo Roe", "Signed for Beta by: Director",
                "All parties have signed version 1", "Toutes les parties ont signé la version 1").doesNotContain(
                        "This document is a draft", "DRAFT", "PROJET");
        assertThat(Office.text(again(1))).contains("signed by all parties").doesNotContain("### Draft");
        agrees(NOTICE, "2", "30 days");
        prepares();
        assertThat(text(again(1))).as("while an amendment is prepared").contains("Signed for Beta");
    }

    private Reply again(int version) {
        return office.handle(office.typed("Ben", "draft export", "version", Integer.toString(version)));
    }

    @Test
    void anInformalNoteIsSignedByNobody() {
        note();
        exports();
        assertThat(office.types("Ben", "draft versions")).doesNotContain("[See the signatures]");
        assertThat(office.types("Ben", "draft sign")).contains("An informal note is not signed");
        assertThat(office.types("Ben", "draft sign", "version", "1")).contains("An informal note is not signed");
        assertThat(signs("Ben", 1)).contains("An informal note is not signed");
        assertThat(office.types("Ben", "draft amend")).contains("No document is signed");
        office.types("Ben", "draft approve", "version", "1");
        office.types("Cleo", "draft approve", "version", "1");
        assertThat(office.types("Ben", "entente")).doesNotContain("awaits the signature");
    }

    @Test
    void approvalsOfTheSignedTextDoNotGoStaleWhileAnAmendmentIsPrepared() {
        exports();
        office.types("Ben", "draft approve", "version", "1");
        office.types("Cleo", "draft approve", "version", "1");
        allSign(1);
        agrees(NOTICE, "2", "30 days");
        prepares();
        exports();
        assertThat(office.types("Ben", "draft approve", "version", "2")).contains("approves version 2");
        assertThat(bulletin.after(Duration.ofDays(1))).noneMatch(said -> said.text().contains("version 1"));
        assertThat(office.types("Cleo", "entente")).contains("version 2");
        assertThat(office.types("Cleo", "partnership status")).contains("amendment No. 1");
    }

    @Test
    void chosenAgainTheDocumentItselfIsPrepared() {
        signed();
        agrees(NOTICE, "2", "30 days");
        prepares();
        assertThat(office.types("Ann", "draft amend", "prepare", "yes")).contains("already");
        assertThat(office.types("Ann", "draft advice")).contains("amendment No. 1");
        assertThat(office.types("Ann", "draft advice", "instrument", "memorandum", "reason", "A renewal"))
                .doesNotContain(
                        "already");
        assertThat(Office.text(exports())).contains("Draft, version 2");
    }

    @Test
    void theMatrixIsAmendedRowByRow() throws Exception {
        office.types("Ann", "raci task", "name", "Open the door");
        office.types("Ann", "raci role", "name", "Librarian");
        signed();
        office.types("Ann", "raci task", "name", "Close the door");
        prepares();
        assertThat(text(exports())).contains("In the part “Who does what”", "The following rows of the table",
                "Close the door", "added").doesNotContain("Open the door\t\t");
    }

    @Test
    void whatIsInForceIsHandedOutAlsoWhileAnotherDocumentIsMade() {
        signed();
        office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "Lighter");
        Reply page = office.handle(office.typed("Ben", "draft amend"));
        Reply files = office.presses("Ben", page, "Post the files of version 1");
        assertThat(Office.files(files)).isNotEmpty();
        assertThat(Office.text(files)).contains("is preparing another document now");
        assertThat(Office.files(office.handle(office.typed("Cleo", "draft export", "version", "1")))).isNotEmpty();
    }

    @Test
    void whatIsOnlyProposedIsToldBeforeAnAmendmentIsPrepared() {
        signed();
        office.types("Ben", "wording propose", "question", "document-details/term", "text", "48");
        assertThat(office.types("Ben", "draft amend")).contains("one text is proposed that not all");
    }

    @Test
    void theDecisionBriefOfAnAmendmentSaysWhatChanges() throws Exception {
        signed();
        agrees(NOTICE, "2", "30 days");
        agrees(PURPOSE, "2", "We offer evenings with books in three towns.");
        prepares();
        Reply brief = office.handle(office.typed("Ben", "draft brief", "language", "en"));
        assertThat(text(brief)).contains("What changes", "“Leaving and ending the partnership”: replaced: “",
                "90 days", "30 days", "three towns");
        assertThat(text(office.handle(office.typed("Ben", "draft brief", "language", "fr")))).contains("Ce qui change",
                "Les textes cités sont en anglais");
    }

    @Test
    void whatIsInForceIsReadAsOneTextForInformation() throws Exception {
        assertThat(office.types("Ben", "draft amend", "consolidated", "yes")).contains("No document is signed");
        signed();
        assertThat(office.types("Ben", "draft amend", "consolidated", "yes")).contains("No amendment is in force");
        agrees(NOTICE, "2", "30 days");
        prepares();
        exports();
        allSign(2);
        agrees(PURPOSE, "2", "We offer evenings with books in three towns.");
        Reply page = office.handle(office.typed("Ben", "draft amend"));
        Reply today = office.presses("Ben", page, "The agreement as it reads today");
        assertThat(today).isInstanceOf(Reply.Private.class);
        assertThat(text(today)).contains("Consolidated for information: version 1", "The signed texts prevail",
                "at least 30 days in advance", "in both towns", "Languages").doesNotContain("90 days", "three towns",
                        "DRAFT", "The people who sign below");
    }
}
