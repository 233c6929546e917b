package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.entente.command.card.Card;
import org.junit.jupiter.api.Test;

/** What all parties have signed stays as it is: it is handed out, says who signed it, and takes no press meant for another. */
class InForceTest extends SignedCase {

    @Test
    void whatComesNextIsSaidUpToWhatIsInForce() {
        agrees("document-details/term", "1", "24");
        exports();
        assertThat(office.types("Ben", "draft approve", "version", "1")).contains("1 of 2").doesNotContain("ready");
        assertThat(office.types("Cleo", "draft approve", "version", "1")).contains("All organizations have approved",
                "The text is ready to be signed", "[Sign version 1]");
        for (String who : List.of("Ann", "Ben")) {
            assertThat(office.types(who, "partnership status")).as(who).contains("**Next**: all organizations have "
                    + "approved version 1, it is time to sign", "[Sign version 1]");
        }
        assertThat(office.types("Zoe", "partnership status")).contains("time to sign", "[See the versions]")
                .doesNotContain("[Sign version 1]");
        assertThat(signs("Ben", 1)).doesNotContain("in force");
        assertThat(office.types("Ann", "partnership status")).contains("version 1 is being signed");
        assertThat(signs("Cleo", 1)).contains("The agreement is in force since", "until", "What comes next",
                "[See what is to be done]");
        for (String page : List.of("partnership status", "entente")) {
            assertThat(office.types("Ann", page)).as(page).contains("The agreement is in force since",
                    "What comes next: following up what was agreed, then the review", "[See what is to be done]")
                    .doesNotContain("[See what is missing]", "not exported yet");
        }
        office.types("Ann", "draft advice", "instrument", "partnership-agreement", "reason", "A trial");
        assertThat(office.types("Ann", "partnership status")).contains("not exported yet");
    }

    @Test
    void whatHasChangedSinceIsPointedOutUntilAnAmendmentIsPrepared() {
        signed();
        agrees(NOTICE, "2", "30 days");
        for (String page : List.of("partnership status", "entente")) {
            assertThat(office.types("Ann", page)).as(page).contains("The agreement is in force since",
                    "has changed since", "[What is in force, and amendments]");
        }
        prepares();
        assertThat(office.types("Ben", "partnership status")).doesNotContain("has changed since");
    }

    @Test
    void nothingIsLeftToApproveOrToCompleteInWhatAllHaveSigned() {
        exports();
        office.types("Ben", "draft approve", "version", "1");
        allSign(1);
        agrees(NOTICE, "2", "30 days");
        assertThat(office.types("Cleo", "draft versions")).contains("1 of 2 organizations has approved version 1")
                .doesNotContain("has changed since", "stale", "[Approve for our organization]");
        assertThat(Office.text(again(1))).contains("signed by all parties").doesNotContain("[See what is missing]",
                "[Approve for our organization]");
        assertThat(office.types("Cleo", "draft approve")).contains("there is nothing to approve");
        assertThat(office.types("Cleo", "draft approve", "version", "1")).contains("approves version 1");
        assertThat(office.types("Ben", "draft export", "language", "fr")).contains(
                "What all parties have signed, version 1, exists only in English").doesNotContain("export again");
    }

    @Test
    void nothingIsAskedOfDecidersAnyMore() throws Exception {
        signed();
        assertThat(text(office.handle(office.typed("Cleo", "draft brief")))).contains(
                "Nothing: all parties have signed")
                .doesNotContain("Decide whether", "date of the decision");
    }

    @Test
    void thatAnotherVersionIsNoLongerBehindIsNoChange() throws Exception {
        agrees("document-details/languages", "1", "equal");
        signed();
        assertThat(text(again(1))).contains("the French version is not complete yet");
        office.types("Ann", "wording propose", "question", PURPOSE, "text", "Des soirées de lecture.", "language",
                "fr");
        for (String lead : List.of("Ben", "Cleo")) {
            office.types(lead, "wording agree", "question", PURPOSE, "version", "2");
        }
        assertThat(office.types("Ben", "draft amend")).contains("Nothing has changed since").doesNotContain(
                "not complete");
    }

    @Test
    void whatIsToBeSignedComesFirst() {
        office.types("Ann", "conversation next");
        exports();
        office.types("Ben", "draft approve", "version", "1");
        office.types("Cleo", "draft approve", "version", "1");
        String door = office.types("Cleo", "entente");
        assertThat(door).contains("[Sign version 1]");
        assertThat(door.lines().filter(line -> line.startsWith("- ")).findFirst().orElseThrow()).contains("version 1");
    }

    @Test
    void buttonsOfBeforeAreRefusedOnceSomethingElseIsInForce() {
        signed();
        agrees(NOTICE, "2", "30 days");
        Reply page = office.handle(office.typed("Ann", "draft amend"));
        office.presses("Ann", page, "Prepare amendment No. 1");
        exports();
        office.types("Ben", "draft approve", "version", "2");
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
        assertThat(signs("Ben", 1)).contains("has signed version 1 already");
        assertThat(office.types("Ben", "draft compare", "from", "1", "to", "3")).contains(
                "cannot be compared line by line");
        assertThat(office.types("Ben", "draft compare", "from", "2", "to", "3")).contains("three towns");
        assertThat(office.types("Ben", "draft compare", "from", "1", "to", "now")).contains("From version 1 to now");
        assertThat(office.types("Ben", "draft compare", "from", "3", "to", "now")).contains("is not of the text");
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
        assertThat(text(today)).contains("(consolidated)",
                "for information, not to be signed", "with amendment No. 1, in force since", "The signed texts prevail",
                "at least 30 days in advance", "in both towns", "Languages").doesNotContain("90 days", "three towns",
                        "DRAFT", "The people who sign below");
    }

    @Test
    void besideWhatIsInForceNoOtherDraftIsMade() throws Exception {
        signed();
        Reply calendar = office.handle(office.typed("Ann", "draft export", "formats", "ics"));
        assertThat(Office.text(calendar)).contains("version 1, signed by all parties", "no other draft is made")
                .doesNotContain("### Draft");
        agrees(NOTICE, "2", "30 days");
        Reply again = exports();
        assertThat(Office.text(again)).contains("version 1, signed by all parties", "What has changed since");
        assertThat(text(again)).contains("at least 90 days in advance").doesNotContain("at least 30 days");
        assertThat(office.types("Ben", "draft versions")).doesNotContain("version 2");
    }
}
