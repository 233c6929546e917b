package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.partnership.Partnership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How partnerships and people leave: closed, deleted, forgotten. */
class EndingTest {

    private static final String AGREE = "Agree to the deletion for our organization";
    private static final String ERASE = "Delete the partnership for good";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
        office.types("Ben", "conversation answer", "text", "Only of Alpha");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply asks(String who, String command) {
        return office.handle(office.typed(who, command));
    }

    private boolean livesHere() {
        return office.record.read(reading -> reading.partnershipIn("guild", "channel").isPresent());
    }

    private String history() {
        return office.types("Zoe", "partnership history");
    }

    @Test
    void closingIsConfirmedByAButtonAndKeepsEverything() {
        assertThat(office.types("Ben", "partnership close")).contains("Only the partnership’s facilitator");
        Reply asked = asks("Ann", "partnership close");
        assertThat(asked).isInstanceOf(Reply.Private.class);
        assertThat(livesHere()).isTrue();
        Reply closed = office.presses("Ann", asked, "Close the partnership");
        assertThat(closed).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(closed)).contains("**Ann** closed this partnership");
        assertThat(livesHere()).isFalse();
        assertThat(office.types("Ben", "conversation answer", "text", "Too late")).contains("was closed");
        assertThat(office.types("Ben", "data export")).contains("all that the group shares");
        assertThat(office.types("Zoe", "data export")).contains("You follow this conversation");
    }

    @Test
    void closingIsConfirmedByTypingTheNameToo() {
        assertThat(Office.text(asks("Ann", "partnership close"))).contains("`/partnership close`", "`confirm`");
        assertThat(office.types("Ben", "partnership close", "confirm", "Together")).contains("Only the partnership’s");
        assertThat(office.types("Ann", "partnership close", "confirm", "Alone")).contains("is called **Together**");
        assertThat(livesHere()).isTrue();
        assertThat(office.types("Ann", "partnership close", "confirm", " together")).contains("**Ann** closed this");
        assertThat(livesHere()).isFalse();
    }

    @Test
    void theWholeDeletionCanBeTyped() {
        assertThat(office.types("Ben", "data delete", "decision", "agree")).contains("Nobody asks");
        assertThat(office.types("Ben", "data delete", "decision", "ask")).contains("Only the partnership’s");
        office.types("Ann", "data delete", "decision", "ask");
        assertThat(office.types("Ben", "data delete", "decision", "agree")).contains("**Alpha**: agrees");
        assertThat(office.types("Ann", "data delete", "decision", "erase")).contains("consent is still missing");
        Reply shown = office.handle(office.typed("Zoe", "data delete", "decision", "show"));
        assertThat(shown).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(shown)).contains("**Alpha**: agrees", "**Beta**: *its lead’s answer");
        assertThat(office.types("Cleo", "data delete", "decision", "keep")).contains("the partnership stays");
        office.types("Ann", "data delete");
        office.types("Ben", "data delete", "decision", "agree");
        office.types("Cleo", "data delete", "decision", "agree");
        assertThat(livesHere()).isTrue();
        assertThat(office.types("Ann", "data delete", "decision", "erase")).contains("were deleted");
        assertThat(livesHere()).isFalse();
    }

    @Test
    void theWordThatForgetsIsNamedByTheQuestionAndAnyOtherAsksAgain() {
        assertThat(office.types("Ben", "data forget")).contains("`/data forget confirm:forget`");
        assertThat(office.types("Ben", "data forget", "confirm", "yes")).contains("Erase your data");
        assertThat(history()).contains("by Ben");
        assertThat(office.types("Ben", "data forget", "confirm", "Forget")).contains("Done: nothing in Entente");
        assertThat(history()).doesNotContain("Ben");
        office.types("Cleo", "language", "language", "fr");
        assertThat(office.types("Cleo", "data forget")).contains("`/données effacer-mes-données confirmer:effacer`");
        assertThat(office.types("Cleo", "data forget", "confirm", "effacer")).contains("C’est fait");
    }

    @Test
    void theCardsOfAClosedPartnershipLoseTheirButtons() throws Exception {
        Partnership before = office.record.read(reading -> reading.partnershipIn("guild", "channel").orElseThrow());
        office.settle();
        office.presses("Ann", asks("Ann", "partnership close"), "Close the partnership");
        office.settle();
        assertThat(office.lastCard()).contains("This partnership is closed").doesNotContain("[");
        assertThat(office.record.<Boolean>read(reading -> reading.lifetimes().isClosed(before.id()))).isTrue();
    }

    @Test
    void anotherPartnershipMayBeginAndAnOldButtonDoesNotCloseIt() {
        Reply asked = asks("Ann", "partnership close");
        office.presses("Ann", asked, "Close the partnership");
        office.types("Ann", "partnership create", "name", "Second");
        assertThat(Office.text(office.presses("Ann", asked, "Close the partnership"))).contains("another partnership");
        assertThat(livesHere()).isTrue();
        assertThat(office.types("Ben", "data export", "part", "closed")).contains("all that the group shares");
        assertThat(office.types("Ben", "data export")).contains("You follow this conversation");
    }

    @Test
    void everyOrganisationThatHasAVoiceAgreesBeforeAnythingIsDeleted() {
        assertThat(office.types("Ben", "data delete")).contains("Only the partnership’s facilitator");
        office.types("Ann", "organization add", "name", "Gamma");
        Reply asked = asks("Ann", "data delete");
        assertThat(Office.text(asked)).contains("**Gamma**: nobody represents it", "**Alpha**: *its lead’s answer");
        assertThat(Office.text(office.presses("Zoe", asked, AGREE))).contains("Only leads");
        office.types("Ben", "member add", "person", "Dan");
        assertThat(Office.text(office.presses("Dan", asked, AGREE))).contains("Only leads");
        Reply half = office.presses("Ben", asked, AGREE);
        assertThat(Office.text(half)).contains("**Alpha**: agrees", "**Beta**: *its lead’s answer")
                .doesNotContain(ERASE);
        Reply all = office.presses("Cleo", half, AGREE);
        assertThat(Office.text(all)).contains("The facilitator can delete", "[" + ERASE + "]");
        assertThat(Office.text(office.presses("Cleo", all, ERASE))).contains("Only the partnership’s facilitator");
        Reply erased = office.presses("Ann", all, ERASE);
        assertThat(erased).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(erased)).contains("were deleted");
        assertThat(livesHere()).isFalse();
        assertThat(office.types("Ben", "data export")).contains("no partnership");
    }

    @Test
    void whoeverDecidesCanKeepThePartnership() {
        Reply asked = asks("Ann", "data delete");
        Reply all = office.presses("Cleo", office.presses("Ben", asked, AGREE), AGREE);
        assertThat(Office.text(office.presses("Zoe", all, "Keep the partnership"))).contains("Only leads");
        assertThat(Office.text(office.presses("Ben", all, "Keep the partnership"))).contains("the partnership stays");
        assertThat(Office.text(office.presses("Ann", all, ERASE))).contains("Nobody asks");
        assertThat(Office.text(asks("Ann", "data delete"))).contains("**Alpha**: *its lead’s answer");
    }

    @Test
    void aConsentCountsOnlyWhileItsAuthorHasTheVoice() {
        Reply asked = asks("Ann", "data delete");
        Reply all = office.presses("Cleo", office.presses("Ben", asked, AGREE), AGREE);
        office.presses("Cleo", asks("Cleo", "data forget"), "Take my name out for good");
        office.leads("Beta", "Eve");
        assertThat(Office.text(office.presses("Ann", all, ERASE))).contains("consent is still missing");
        assertThat(Office.text(office.presses("Eve", asked, AGREE))).contains("[" + ERASE + "]");
    }

    @Test
    void whoeverIsForgottenLeavesTheirWordsToTheirOrganisation() {
        assertThat(history()).contains("by Ben");
        Reply asked = asks("Ben", "data forget");
        assertThat(asked).isInstanceOf(Reply.Private.class);
        assertThat(history()).contains("by Ben");
        Reply done = office.presses("Ben", asked, "Take my name out for good");
        assertThat(done).isInstanceOf(Reply.Private.class);
        assertThat(office.posted()).contains("Ben left **Alpha** in this partnership.");
        assertThat(history()).contains("by former member of Alpha", "Only of Alpha").doesNotContain("Ben");
        assertThat(office.types("Zoe", "member list")).doesNotContain("Ben");
        assertThat(office.types("Ben", "conversation answer", "text", "Again")).contains("You follow this");
    }

    @Test
    void aFacilitatorWhoIsForgottenNoLongerFacilitates() {
        office.presses("Ann", asks("Ann", "data forget"), "Take my name out for good");
        assertThat(office.posted()).contains("Ann no longer facilitates this partnership.");
        assertThat(office.types("Ann", "conversation next")).contains("Only the partnership’s facilitator");
    }

    @Test
    void strangersAndObserversMayBeForgottenToo() {
        office.types("Zoe", "language", "language", "fr");
        assertThat(office.types("Zoe", "data where")).contains("Où sont les données");
        Reply asked = asks("Zoe", "data forget");
        assertThat(Office.text(office.presses("Zoe", asked, "Retirer mon nom pour toujours"))).contains("C’est fait");
        assertThat(office.posted()).noneMatch(line -> line.contains("Zoe"));
        assertThat(office.types("Zoe", "data where")).contains("Where the data lies", "example.org");
    }

    @Test
    void everybodyMayAskWhereTheDataLies() {
        office.place = new Request.Place("guild", "elsewhere", java.util.Optional.empty(), List.of(), false);
        assertThat(office.types("Zoe", "data where")).contains("example.org", "can read the database", "Discord");
    }
}
