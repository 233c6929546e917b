package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Request.Act;
import org.entente.command.Request.Place;
import org.entente.command.card.Card;
import org.entente.command.card.Target;
import org.entente.command.model.LanguageModel.Prompt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked at the same time is kept apart: by group, by place, and within one month's tokens. */
class SummaryApartTest extends SummaryCase {

    private static final Place OTHER = new Place("guild", "other", Optional.empty(), List.of(), false);

    @BeforeEach
    void consented() {
        allConsent();
    }

    private long used() {
        return office.record.read(record -> record.summaries().used(record.partnershipIn("guild", "channel")
                .orElseThrow().id(), YearMonth.now(ZoneOffset.UTC)));
    }

    private int tokens(Prompt prompt) {
        return model.tokens(prompt.system()) + model.tokens(prompt.user());
    }

    /** Another group with the same organisations, people and answers. */
    private void beginOther() {
        office.place = OTHER;
        office.types("Ann", "partnership create", "name", "Together");
        joins("Alpha", "Ben");
        joins("Beta", "Cleo");
        office.types("Ann", "conversation start");
        bothAnswer();
        allConsent();
    }

    private void joins(String organisation, String lead) {
        office.types("Ann", "organization add", "name", organisation);
        office.types("Ann", "member lead", "organization", organisation, "person", lead);
        long nomination = office.record.read(record -> record.partnershipIn("guild", "other").orElseThrow()
                .nominations().getFirst().id());
        office.handle(office.request(lead, Target.to("member accept").with("nomination", nomination), Map.of(),
                Act.PRESSED));
    }

    @Test
    void whatIsOnItsWayCountsAgainstTheMonthBeforeItsAnswerIsThere() throws InterruptedException {
        reading();
        int first = tokens(model.asked.getFirst());
        assertThat(used()).as("reserved").isEqualTo(first);
        model.budget = first * 3L / 2;
        office.types("Ann", "summary section", "with", "model");
        office.awaitPosted("has used this month");
        assertThat(model.asked).as("the second is not sent").hasSize(1);
        model.letsGo();
        office.jobs.awaitIdle();
        assertThat(used()).as("what was not used is given back").isEqualTo(100);
    }

    @Test
    void whatIsCalledOffBeforeItIsSentUsesNothing() throws InterruptedException {
        Card waiting = reading();
        office.presses("Ben", waiting, "Cancel the request");
        office.jobs.awaitIdle();
        assertThat(used()).isZero();
    }

    @Test
    void theSameAnswersOfAnotherGroupAreAskedForAndKeptApart() throws InterruptedException {
        reading();
        beginOther();
        model.says(SHARED);
        assertThat(office.types("Ann", "summary question", "with", "model")).doesNotContain("already on its way");
        model.letsGo();
        office.jobs.awaitIdle();
        assertThat(model.asked.stream().filter(prompt -> prompt.equals(model.asked.getFirst()))).hasSize(2);
        assertThat(office.places()).contains("channel", "other");
        office.types("Cleo", "summary consent", "agreement", "withdraw");
        office.place = Acts.HERE;
        assertThat(office.types("Ann", "summary question")).as("the first group keeps its own").contains(
                "All want to welcome newcomers.");
    }

    @Test
    void whatOneGroupHasIsNotShownToAnother() throws InterruptedException {
        reading();
        model.letsGo();
        office.jobs.awaitIdle();
        beginOther();
        assertThat(office.types("Ann", "summary question")).contains("would go to the language model").doesNotContain(
                "All want to welcome newcomers.");
    }

    @Test
    void whoeverAsksInAThreadSeesItInTheGroupsChannel() throws InterruptedException {
        office.place = new Place("guild", "thread", Optional.of("channel"), List.of(), false);
        int before = office.places().size();
        reading();
        model.letsGo();
        office.jobs.awaitIdle();
        assertThat(office.places().subList(before, office.places().size())).isNotEmpty().containsOnly("channel");
        assertThat(office.lastCard()).contains("All want to welcome newcomers.");
    }

    @Test
    void whoeverAsksForThePlaceIsToldAloneAndOnceItIsDoneToo() throws InterruptedException {
        Card waiting = reading();
        Reply place = office.presses("Cleo", waiting, "How many requests go before?");
        assertThat(place).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(place)).contains("One request goes before");
        model.letsGo();
        office.jobs.awaitIdle();
        assertThat(Office.text(office.presses("Cleo", waiting, "How many requests go before?"))).doesNotContain(
                "One request goes before");
    }
}
