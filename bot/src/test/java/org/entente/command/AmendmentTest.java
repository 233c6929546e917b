package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes after all parties have signed is a numbered amendment. */
class AmendmentTest extends SignedCase {

    @Test
    void theSecondAmendmentStartsFromWhatTheFirstPutInForce() throws Exception {
        exports();
        assertThat(office.types("Ben", "draft approve", "version", "1")).contains("approves version 1");
        allSign(1);
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
        assertThat(office.types("Ann", "partnership status")).contains("signed by all parties",
                "signed amendment No. 1 (version 2)", "The agreement is in force since").doesNotContain(
                        "amendment No. 2", "stale", "[See what is missing]");
        agrees(PURPOSE, "2", "We offer evenings with books in three towns.");
        assertThat(bulletin.after(Duration.ofDays(1))).noneMatch(said -> said.text().contains("no longer counts"));
        prepares();
        assertThat(office.types("Ann", "partnership status")).contains("amendment No. 2");
        Reply second = exports();
        assertThat(Office.text(second)).contains("Draft of amendment No. 2, version 3");
        assertThat(text(second)).contains("Amendment No. 2", "Amendment No. 1 (last signature on", "both towns",
                "three towns").doesNotContain("90 days", "30 days");
    }

    @Test
    void anAmendmentThatComesBackIsComparedWithTheAmendment() {
        signed();
        agrees(NOTICE, "2", "30 days");
        prepares();
        Reply amendment = exports();
        office.given.put("back", Office.files(amendment).stream().filter(file -> file.name().endsWith(".docx"))
                .findFirst().orElseThrow().content());
        assertThat(office.types("Ben", "draft revise", "returned", "back")).contains("compared with version 2",
                "says the same");
        allSign(2);
        assertThat(office.types("Ben", "draft revise", "returned", "back")).contains("compared with version 2",
                "says the same");
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
    void theDecisionBriefNamesTheRowsOfTheMatrixThatChange() throws Exception {
        office.types("Ben", "raci sample");
        signed();
        office.types("Ben", "raci task", "name", "Say “welcome” at the door", "organization", "Alpha");
        prepares();
        assertThat(text(office.handle(office.typed("Ben", "draft brief", "language", "en")))).contains(
                "in the table “RACI matrix: who does what”, what changes is about “Say ‘welcome’ at the door”");
    }
}
