package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.command.Bulletin.Said;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation approves one version, and that approval counts for what it was given to alone. */
class ApprovalTest {

    private Bulletin bulletin;
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        bulletin = Bulletin.welcomed(folder);
        office = bulletin.office;
        office.types("Ben", "draft export", "anyway", "yes");
    }

    @AfterEach
    void close() {
        bulletin.close();
    }

    private void changes(String text) {
        office.types("Ben", "conversation answer", "question", "1", "text", text);
    }

    @Test
    void aLeadReadsTheVersionAndApprovesIt() {
        assertThat(office.types("Ben", "entente")).contains("version 1 of the draft awaits the approval of **Alpha**");
        Reply asked = office.handle(office.typed("Ben", "draft approve"));
        assertThat(asked).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(asked)).contains("Version 1: Memorandum of understanding, in English, exported on",
                "0 of 2 organizations have approved version 1", "**Beta**: not yet");
        assertThat(Office.files(asked)).singleElement().satisfies(file -> assertThat(file.name()).endsWith(".docx"));
        Reply approved = office.presses("Ben", asked, "Approve version 1");
        assertThat(approved).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(approved)).contains("**Alpha** approves version 1", "1 of 2 organizations has",
                "[Approve for our organization]");
        assertThat(office.types("Ben", "draft approve", "version", "1")).contains("has approved version 1 already");
        assertThat(office.types("Cleo", "draft approve", "version", "1")).contains("All organizations have approved");
        assertThat(office.types("Ben", "entente")).doesNotContain("awaits the approval");
        assertThat(office.types("Zoe", "draft versions")).contains("All organizations have approved version 1",
                "**Alpha**: approval recorded by Ben, on 1 February 2027");
        assertThat(office.types("Zoe", "partnership status")).contains("2 of 2 organizations have approved version 1");
    }

    @Test
    void onlyALeadApprovesAndOnlyWhatThereIs() {
        office.types("Ben", "member add", "person", "Mia");
        for (String who : List.of("Ann", "Zoe", "Mia")) {
            assertThat(office.types(who, "draft approve", "version", "1")).doesNotContain("approves version");
        }
        assertThat(office.types("Ben", "draft approve", "version", "7")).contains("No version bears the number");
        assertThat(office.types("Ben", "draft approve", "withdraw", "yes")).contains("no approval to withdraw");
    }

    @Test
    void aDecisionOutsideTheChannelIsReportedAndTheFormKnowsWhoDecides() {
        office.types("Cleo", "worksheet answer", "worksheet", "document-details", "question", "approver", "text",
                "Board *of* directors");
        office.types("Ben", "draft export", "anyway", "yes");
        Reply asked = office.handle(office.typed("Cleo", "draft approve"));
        Form form = Office.form(office.presses("Cleo", asked, "Report an approval outside the channel"));
        assertThat(Office.prefill(form)).isEqualTo("Board *of* directors");
        assertThat(office.sends("Cleo", form, "reported", "Board *of* directors", "date", "2026-11-12", "note",
                "Minutes, item 4")).contains("**Beta** approves version 1",
                        "Board \\*of\\* directors, on 12 November 2026",
                        "reported by Cleo", "Note: Minutes, item 4", "1 of 2",
                        "Note: version 1 was exported on 1 February 2027, after the day of this decision");
        Reply again = office.handle(office.typed("Ben", "draft export", "version", "1"));
        assertThat(Office.text(again)).contains("reported by Cleo");
        assertThat(new String(Office.files(again).get(2).content(), StandardCharsets.UTF_8))
                .contains("Approved for Beta by: Board", "12 November 2026 (decision reported)");
        assertThat(office.types("Cleo", "draft approve", "reported", "Director", "date", "2026-11-12"))
                .contains("Nothing is recorded yet", "add version 1");
        assertThat(office.types("Cleo", "draft approve", "version", "1", "reported", "Director", "date", "2996-01-01"))
                .contains("still to come");
    }

    @Test
    void aDecisionOfTheDayOfTheVersionOrLaterNeedsNoWarning() {
        assertThat(office.types("Cleo", "draft approve", "version", "1", "reported", "Director", "date",
                "1er février 2027")).contains("**Beta** approves version 1").doesNotContain("after the day");
    }

    @Test
    void theSameInAnotherLanguageKeepsItsApprovals() {
        office.types("Ben", "draft approve", "version", "1");
        office.types("Cleo", "draft approve", "version", "1", "reported", "Board", "date", "2027-02-01");
        assertThat(office.types("Ben", "draft export", "language", "fr", "anyway", "yes")).contains("version 2",
                "All organizations have approved version 2",
                "**Alpha**: approval recorded by Ben, on 1 February 2027 (given to version 1, which says the same");
        assertThat(office.types("Ben", "entente")).doesNotContain("awaits the approval").contains(
                "version 2 awaits the signature of **Alpha**");
        assertThat(office.types("Ben", "draft approve", "version", "2")).contains("has approved version 2 already");
        assertThat(files(office.handle(office.typed("Cleo", "draft export", "version", "2")))).contains(
                "Approbation donnée à la version 1");
        assertThat(office.types("Ben", "draft approve", "version", "2", "withdraw", "yes")).contains(
                "withdraws its approval", "1 of 2 organizations has approved version 2");
        changes("Jobs");
        assertThat(office.types("Ben", "draft export", "language", "both", "anyway", "yes")).contains("version 3")
                .doesNotContain("have approved version 3", "has approved version 3");
        assertThat(office.types("Cleo", "entente")).contains("version 3 of the draft awaits the approval of **Beta**");
    }

    @Test
    void aTextThatChangedInTheOtherLanguageAloneIsAnotherText() {
        office.types("Ann", "partnership settings", "second-language", "fr");
        agreed("en", "Books for all");
        agreed("fr", "Des livres pour tout le monde");
        office.types("Ben", "draft export", "language", "en", "anyway", "yes");
        office.types("Ben", "draft approve", "version", "2");
        assertThat(office.types("Ben", "draft export", "language", "fr", "anyway", "yes")).contains("version 3",
                "has approved version 3");
        agreed("fr", "Des romans pour tout le monde");
        assertThat(office.types("Ben", "draft export", "language", "fr", "anyway", "yes")).contains("version 4")
                .doesNotContain("has approved version 4");
        assertThat(office.types("Ben", "draft versions")).contains("has approved version 3");
    }

    /** Words that stand in one language alone are still to be translated in the other. */
    @Test
    void aTextThatIsNotTranslatedYetIsNotApprovedWithTheOther() {
        agreed("en", "Books for all");
        office.types("Ben", "draft export", "language", "en", "anyway", "yes");
        office.types("Ben", "draft approve", "version", "2");
        assertThat(office.types("Ben", "draft export", "language", "fr", "anyway", "yes")).contains("version 3")
                .doesNotContain("has approved version 3");
        office.types("Cleo", "draft approve", "version", "2");
        assertThat(office.types("Ben", "entente")).contains("version 2 awaits the signature of **Alpha**")
                .doesNotContain("version 3 awaits the signature");
    }

    private void agreed(String language, String text) {
        office.types("Ann", "wording propose", "question", "1", "text", text, "language", language);
        for (String lead : List.of("Ben", "Cleo")) {
            office.handle(office.pressed(lead, office.handle(office.typed(lead, "wording agree", "question", "1",
                    "language", language)), "Agree to"));
        }
    }

    @Test
    void anOrganisationStandsThereOnceAndItsBoardCountsForMoreThanItsLead() {
        office.types("Cleo", "draft approve", "version", "1", "reported", "Board", "date", "2027-02-01");
        office.types("Cleo", "draft approve", "version", "1");
        for (String page : List.of("draft versions", "draft approve")) {
            assertThat(office.types("Cleo", page)).as(page).containsOnlyOnce("**Beta**:").contains("**Beta**: Board");
        }
        assertThat(files(office.handle(office.typed("Cleo", "draft export", "version", "1")))).containsOnlyOnce(
                "Approved for Beta").doesNotContain("Approved by Beta");
    }

    @Test
    void theMarkOfADraftStaysAsLongAsSomethingIsMissing() {
        office.types("Ben", "draft approve", "version", "1");
        office.types("Cleo", "draft approve", "version", "1");
        Reply again = office.handle(office.typed("Ben", "draft export", "version", "1"));
        assertThat(Office.text(again)).contains("### Draft, version 1").doesNotContain("for signature");
        assertThat(files(again)).contains("DRAFT, version 1", "This document is a draft").doesNotContain(
                "FOR SIGNATURE");
    }

    /** The exported text. */
    private static String files(Reply exported) {
        return new String(Office.files(exported).get(2).content(), StandardCharsets.UTF_8);
    }

    @Test
    void anApprovalIsWithdrawnAndNotForgotten() {
        office.types("Ben", "draft approve", "version", "1");
        Reply withdrawn = office.presses("Ben", office.handle(office.typed("Ben", "draft approve")),
                "Withdraw our approval of version 1");
        assertThat(withdrawn).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(withdrawn)).contains("**Alpha** withdraws its approval of version 1", "0 of 2");
        assertThat(office.types("Ben", "draft versions")).contains("approval of version 1 withdrawn by Ben");
        assertThat(office.types("Ben", "draft approve", "version", "1")).contains("1 of 2");
    }

    @Test
    void aLaterChangeMakesItStaleUntilTheChangeIsTakenBack() {
        office.types("Ben", "draft approve", "version", "1");
        changes("Jobs");
        assertThat(office.types("Zoe", "partnership status")).contains("These approvals are stale",
                "[Compare version 1 with now]");
        assertThat(office.types("Ben", "draft versions")).contains("stale", "[Compare version 1 with now]");
        assertThat(office.types("Cleo", "draft approve")).contains("the draft has changed since version 1",
                "[Compare version 1 with now]");
        assertThat(office.types("Cleo", "entente")).doesNotContain("awaits the approval");
        assertThat(office.types("Cleo", "draft approve", "version", "1")).contains("**Beta** approves version 1",
                "These approvals are stale", "[Compare version 1 with now]");
        office.types("Ben", "draft export", "anyway", "yes");
        assertThat(office.types("Cleo", "entente")).contains("version 2 of the draft awaits the approval of **Beta**");
        assertThat(office.types("Ben", "entente")).contains("version 2 of the draft awaits the approval of **Alpha**");
    }

    private List<Said> told(String who) {
        return bulletin.after(Duration.ofDays(1)).stream().filter(said -> said.to().equals(Optional.of(who))
                && said.text().contains("no longer counts")).toList();
    }

    @Test
    void whoGaveItIsToldOnceThatItIsStale() {
        office.types("Ben", "draft approve", "version", "1");
        assertThat(told("Ben")).isEmpty();
        changes("Jobs");
        assertThat(told("Ben")).singleElement().satisfies(said -> assertThat(said.text()).contains(
                "version 1, which **Alpha** approved",
                "[Compare version 1 with now]").doesNotContain("Jobs"));
        changes("Homes");
        assertThat(told("Ben")).isEmpty();
        assertThat(told("Cleo")).isEmpty();
        office.types("Ben", "draft export", "anyway", "yes");
        office.types("Ben", "draft approve", "version", "2");
        changes("A kitchen");
        assertThat(told("Ben")).singleElement().satisfies(said -> assertThat(said.text()).contains("version 2"));
    }
}
