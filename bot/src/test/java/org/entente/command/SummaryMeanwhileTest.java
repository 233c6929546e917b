package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.command.card.Card;
import org.entente.command.model.LanguageModel.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a model reads, people go on: what they change or take back meanwhile is never shown as if it still stood. */
class SummaryMeanwhileTest extends SummaryCase {

    @BeforeEach
    void consented() {
        allConsent();
    }

    /** With a second answer for the common text that it suggests. */
    private Card readingAll() throws InterruptedException {
        model.says(SHARED);
        return reading();
    }

    private String answered() throws InterruptedException {
        model.letsGo();
        office.jobs.awaitIdle();
        return office.lastCard();
    }

    @Test
    void anAgreementTakenBackStopsWhatIsOnItsWay() throws InterruptedException {
        readingAll();
        office.types("Cleo", "summary consent", "agreement", "withdraw");
        assertThat(answered()).contains("an agreement was taken back", "Made without a language model")
                .doesNotContain("All want to welcome");
        assertThat(model.asked).as("nothing more is sent").hasSize(1);
        office.types("Cleo", "summary consent", "agreement", "yes");
        assertThat(office.types("Ann", "summary question")).as("nothing was kept")
                .contains("would go to the language model");
    }

    @Test
    void anAnswerChangedMeanwhileIsShownAsItStandsNow() throws InterruptedException {
        readingAll();
        office.types("Cleo", "conversation answer", "text", "Only families, for now.");
        assertThat(answered()).contains("an answer changed", "Only families, for now.")
                .doesNotContain("All want to welcome", "Welcome the newcomers who come");
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void whatTheChannelGoesOnToIsNotMistakenForWhatWasAsked() throws InterruptedException {
        readingAll();
        office.types("Ann", "conversation next");
        assertThat(answered()).contains("All want to welcome newcomers.");
    }

    @Test
    void aGroupThatIsGoneIsNotSummedUp() throws InterruptedException {
        readingAll();
        office.record.write("gone", record -> {
            record.lifetimes().close(record.partnershipIn("guild", "channel").orElseThrow().id());
            return Outcome.of("closed");
        });
        assertThat(answered()).contains("have changed meanwhile").doesNotContain("All want");
    }

    @Test
    void aModelThatDoesNotTakeTheRequestIsToldApartFromOneThatIsDown() throws InterruptedException {
        model.fails(Reason.REFUSED);
        office.types("Ann", "summary question", "with", "model");
        assertThat(answered()).contains("its address or its name may be wrong", "Made without a language model");
    }

    @Test
    void theOtherLanguageIsForWhoeverAsksForItAlone() throws InterruptedException {
        readingAll();
        answered();
        Reply known = office.handle(office.typed("Ann", "summary question"));
        Reply french = office.presses("Ben", known, "Français / English");
        assertThat(french).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(french)).contains("Écrit par un modèle de langue", "All want to welcome newcomers.",
                "Alpha, en anglais");
        Reply digest = office.presses("Cleo", office.handle(office.typed("Ann", "summary question", "with", "plain")),
                "Français / English");
        assertThat(digest).isInstanceOf(Reply.Private.class);
    }
}
