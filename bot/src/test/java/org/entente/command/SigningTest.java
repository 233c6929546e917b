package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each organisation's signature of a version is recorded by its own people, and the last one starts the term. */
class SigningTest {

    private static final String ADDRESS = "https://cdn.discordapp.com/attachments/1/2/Protocole%20sign%C3%A9.PDF?ex=1";
    private static final byte[] PDF = "%PDF-1.7 signed %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String FINGERPRINT = "SHA-256 `[0-9a-f]{64}`";

    private Bulletin bulletin;
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        bulletin = Bulletin.welcomed(folder);
        office = bulletin.office;
        office.types("Ben", "draft export", "anyway", "yes");
        bulletin.clock.pass(Duration.ofDays(30));
        office.given.put(ADDRESS, PDF);
    }

    @AfterEach
    void close() {
        bulletin.close();
    }

    private String signs(String who, String date) {
        return office.types(who, "draft sign", "version", "1", "signatory", "Director", "date", date, "anyway", "yes");
    }

    @Test
    void eachLeadRecordsTheSignatureOfTheirOrganisationByAForm() {
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "signatory-title", "text",
                "Executive *director*");
        Reply page = office.handle(office.typed("Ben", "draft sign"));
        assertThat(page).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(page)).contains("Signatures of version 1", "places to complete",
                "0 of 2 organizations have signed version 1", "**Beta**: not yet");
        Form form = Office.form(office.presses("Ben", page, "Record our signature of version 1, though incomplete"));
        assertThat(Office.prefill(form)).isEqualTo("Executive *director*");
        Reply signed = office.handle(office.sent("Ben", form, "signatory", "Executive *director*", "name", "Jo Roe",
                "date", "2027-02-20", "signed-file", ADDRESS));
        assertThat(signed).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(signed)).contains("**Alpha** has signed version 1", "1 of 2 organizations has",
                "**Alpha**: Jo Roe, Executive \\*director\\*, on 20 February 2027 (recorded by Ben)")
                .containsPattern(FINGERPRINT).doesNotContain("All organizations");
        assertThat(signs("Cleo", "2027-03-01")).contains("All organizations have signed version 1",
                "last signature, on 1 March 2027");
    }

    @Test
    void pagesSayWhoSignedWhatAndWhen() {
        signs("Ben", "2027-02-20");
        for (String page : List.of("draft versions", "partnership history", "draft sign")) {
            assertThat(office.types("Cleo", page)).as(page).contains("**Alpha**: Director, on 20 February 2027",
                    "recorded by Ben");
        }
        assertThat(office.types("Zoe", "partnership status")).contains("1 of 2 organizations has signed version 1");
        assertThat(office.types("Zoe", "draft versions")).contains("**Alpha**: Director, on 20 February 2027");
        assertThat(office.types("Cleo", "entente")).contains("version 1 awaits the signature of **Beta**");
        assertThat(office.types("Ben", "entente")).doesNotContain("awaits the signature");
        signs("Cleo", "2027-02-21");
        assertThat(office.types("Cleo", "entente")).doesNotContain("awaits the signature");
        assertThat(office.types("Zoe", "partnership status")).contains("All organizations have signed version 1");
    }

    @Test
    void theDoorAsksForASignatureOnceAllHaveApproved() {
        office.types("Ben", "draft approve", "version", "1");
        assertThat(office.types("Ben", "entente")).doesNotContain("awaits the signature");
        office.types("Cleo", "draft approve", "version", "1");
        assertThat(office.types("Ben", "entente")).contains("version 1 awaits the signature of **Alpha**");
        assertThat(office.types("Ann", "entente")).doesNotContain("awaits the signature");
    }

    @Test
    void nobodyElseSignsForAnOrganisation() {
        office.types("Ben", "member add", "person", "Mia");
        for (String who : List.of("Ann", "Zoe", "Mia")) {
            assertThat(signs(who, "2027-02-20")).as(who).doesNotContain("has signed version");
        }
        assertThat(office.types("Cleo", "draft sign", "version", "1", "organization", "Alpha", "signatory", "Director",
                "date", "2027-02-20", "anyway", "yes")).contains("**Beta** has signed").doesNotContain("**Alpha** has");
        assertThat(office.types("Zoe", "draft sign")).doesNotContain("Beta");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsRecorded() {
        assertThat(signs("Ben", "2027-01-31")).contains("nobody can have signed it before");
        assertThat(signs("Ben", "2027-03-04")).contains("still to come");
        assertThat(signs("Ben", "last week")).contains("could not be read", "March 1, 2026");
        assertThat(office.types("Ben", "draft sign", "version", "7", "signatory", "Director", "date", "2027-02-20"))
                .contains("No version bears the number");
        assertThat(office.types("Ben", "draft sign", "version", "1", "date", "2027-02-20")).contains("job title");
        assertThat(office.types("Ben", "draft sign", "version", "1", "signatory", "Director")).contains("Say the day");
        assertThat(office.types("Ben", "draft sign", "version", "1", "signatory", "Director", "date", "2027-02-20"))
                .contains("Nothing is recorded yet", "places to complete",
                        "[Record our signature of version 1, though");
        assertThat(office.types("Ben", "draft sign", "signatory", "Director", "date", "2027-02-20"))
                .contains("Nothing is recorded yet");
        assertThat(office.types("Ben", "draft sign")).contains("0 of 2");
        signs("Ben", "2027-02-20");
        assertThat(signs("Ben", "2027-02-21")).contains("**Alpha** has signed version 1 already");
        assertThat(office.types("Cleo", "draft sign", "withdraw", "yes")).contains("No signature of **Beta**");
    }

    @Test
    void whoeverSignsIsToldWhoHasNotApprovedAndMaySignAllTheSame() {
        assertThat(office.types("Ben", "draft sign")).contains("Still missing: **Alpha**, **Beta**");
        office.types("Ben", "draft approve", "version", "1");
        assertThat(office.types("Ben", "draft sign", "version", "1", "signatory", "Director", "date", "2027-02-20"))
                .contains("Nothing is recorded yet", "Still missing: **Beta**. Signing stays possible");
        Request typed = office.typed("Ben", "draft sign", "version", "1", "signatory", "Director", "date",
                "2027-02-20", "anyway", "yes");
        assertThat(Office.text(office.handle(typed))).contains("**Alpha** has signed", "Still missing: **Beta**");
        office.types("Cleo", "draft approve", "version", "1");
        assertThat(Office.text(office.handle(typed))).as("a replay").contains("Still missing: **Beta**");
        assertThat(signs("Cleo", "2027-02-21")).contains("**Beta** has signed").doesNotContain("Still missing");
    }

    @Test
    void aRefusedDaySaysThatTheFileIsToBeChosenAgain() {
        Reply page = office.handle(office.typed("Ben", "draft sign"));
        Form form = Office.form(office.presses("Ben", page, "Record our signature of version 1, though incomplete"));
        assertThat(office.sends("Ben", form, "signatory", "Director", "date", "20/13/2027", "signed-file", ADDRESS))
                .contains("does not exist in the calendar", "choose it again");
        assertThat(office.sends("Ben", form, "signatory", "Director", "date", "03/02/2027")).contains(
                "read in two ways").doesNotContain("choose it again");
        assertThat(office.sends("Ben", form, "signatory", "Director", "date", "20 février 2027", "signed-file",
                ADDRESS)).contains("**Alpha**: Director, on 20 February 2027");
    }

    @Test
    void onlySomeKindsOfFilesAreTaken() {
        office.given.put("https://x/letter.pdf", "MZ no letter".getBytes(StandardCharsets.US_ASCII));
        office.given.put("https://x/begun.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        office.given.put("https://x/archive.docx", new byte[]{0x50, 0x4B, 3, 4, 0});
        for (String address : List.of("https://x/letter.pdf", "https://x/begun.pdf", "https://x/archive.docx",
                "https://x/nowhere.pdf")) {
            assertThat(office.types("Ben", "draft sign", "version", "1", "signatory", "Director", "date", "2027-02-20",
                    "anyway", "yes", "signed-file", address)).contains("Nothing is recorded");
        }
        assertThat(office.types("Ben", "draft sign")).contains("0 of 2");
    }

    @Test
    void theSignedFileIsHandedOutAsItWasGivenToThoseOfTheGroupAlone() {
        office.types("Ben", "draft sign", "version", "1", "signatory", "Director", "date", "2027-02-20", "anyway",
                "yes", "signed-file", ADDRESS);
        Reply page = office.handle(office.typed("Cleo", "draft sign", "version", "1"));
        Reply handed = office.presses("Cleo", page, "Signed file: Alpha");
        assertThat(handed).isInstanceOf(Reply.Private.class);
        assertThat(Office.files(handed)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Protocole-signé.pdf");
            assertThat(file.content()).isEqualTo(PDF);
        });
        assertThat(Office.text(handed)).containsPattern(FINGERPRINT);
        assertThat(office.types("Cleo", "draft sign", "version", "1", "organization", "Beta")).contains(
                "No signature of **Beta**");
        assertThat(Office.files(office.handle(office.typed("Zoe", "draft sign", "version", "1", "organization",
                "Alpha")))).isEmpty();
    }

    @Test
    void aReplayedSignatureIsToldAgainAndRecordedOnce() {
        Request typed = office.typed("Ben", "draft sign", "version", "1", "signatory", "Director", "date",
                "2027-02-20", "anyway", "yes", "signed-file", ADDRESS);
        String first = Office.text(office.handle(typed));
        office.given.clear();
        assertThat(Office.text(office.handle(typed))).isEqualTo(first).contains("**Alpha** has signed version 1");
        signs("Cleo", "2027-02-21");
        assertThat(Office.text(office.handle(typed))).isEqualTo(first);
    }

    @Test
    void aMistakenRecordIsTakenBackAndNotForgotten() {
        signs("Ben", "2027-02-20");
        Reply page = office.handle(office.typed("Ben", "draft sign"));
        Reply back = office.presses("Ben", page, "Take back the record of our signature");
        assertThat(back).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(back)).contains("**Alpha** takes back", "0 of 2");
        for (String shown : List.of("draft versions", "partnership history", "draft sign")) {
            assertThat(office.types("Ben", shown)).as(shown).contains("taken back by Ben, on 3 March 2027");
        }
        assertThat(signs("Ben", "2027-02-22")).contains("1 of 2");
        assertThat(office.types("Ben", "partnership history")).contains("on 20 February 2027", "on 22 February 2027");
    }

    @Test
    void whoeverJoinsLaterIsNoPartyAndUndoesNothing() {
        signs("Ben", "2027-02-20");
        signs("Cleo", "2027-02-21");
        office.types("Ann", "organization add", "name", "Gamma");
        office.leads("Gamma", "Gil");
        assertThat(signs("Gil", "2027-02-22")).contains("exported before **Gamma** joined");
        assertThat(office.types("Gil", "draft sign")).contains("All organizations have signed version 1");
        assertThat(office.types("Gil", "entente")).doesNotContain("awaits the signature");
    }

    @Test
    void onceAllHaveSignedAnotherVersionIsNotSignedBesideIt() {
        office.types("Ann", "wording propose", "question", "conversation-guide/why-partner", "text", "Another text");
        office.types("Ann", "draft export", "anyway", "yes");
        signs("Ben", "2027-02-20");
        signs("Cleo", "2027-02-20");
        assertThat(office.types("Ben", "draft sign", "version", "2", "signatory", "Director", "date", "2027-02-20",
                "anyway", "yes")).contains("already signed version 1", "/draft amend");
    }

    @Test
    void whatAllHaveSignedIsTakenBackOnlyByWhoeverKnowsWhatThatEnds() {
        signs("Ben", "2027-02-20");
        signs("Cleo", "2027-02-20");
        Reply asked = office.handle(office.typed("Ben", "draft sign", "withdraw", "yes"));
        assertThat(asked).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(asked)).contains("nothing is in force here until it signs again");
        assertThat(office.types("Zoe", "partnership status")).contains("All organizations have signed version 1");
        office.presses("Ben", asked, "Take back our signature of version 1 all the same");
        assertThat(office.types("Zoe", "partnership status")).doesNotContain("All organizations have signed");
    }
}
