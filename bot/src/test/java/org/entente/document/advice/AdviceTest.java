package org.entente.document.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.document.advice.Advice.Reason;
import org.entente.document.advice.Circumstances.Money;
import org.entente.document.advice.Turn.Change;
import org.junit.jupiter.api.Test;

/** The advice follows from the answers alone (G, Part 3 step 5; P). */
class AdviceTest {

    private static final Circumstances UNKNOWN = new Circumstances(2, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
    /** Two organisations, no money, own services, a region, for years. */
    private static final Circumstances USUAL = UNKNOWN.with(Money.NONE).creating(false).local(false).brief(false);
    private static final Circumstances MODEST = USUAL.local(true).brief(true);

    private static String advised(Circumstances known) {
        return Advice.on(known).word();
    }

    private static List<Turn> turns(Circumstances known) {
        return Turn.changing(known).stream().map(Change::turn).toList();
    }

    @Test
    void whatIsSmallLocalAndShortTakesANote() {
        assertThat(Advice.on(MODEST)).isEqualTo(new Advice.Use(Instrument.NOTE, List.of(Reason.NO_MONEY,
                Reason.OWN_SERVICES, Reason.UP_TO_THREE, Reason.LOCAL, Reason.BRIEF)));
        assertThat(advised(MODEST.of(3))).isEqualTo("informal-note");
    }

    @Test
    void upToThreePartiesWithoutMoneyTakeAMemorandum() {
        assertThat(Advice.on(USUAL)).isEqualTo(new Advice.Use(Instrument.MEMORANDUM, List.of(Reason.NO_MONEY,
                Reason.OWN_SERVICES, Reason.UP_TO_THREE, Reason.WIDE, Reason.LASTING)));
        assertThat(advised(USUAL.of(3))).isEqualTo("memorandum");
        assertThat(advised(MODEST.brief(false))).isEqualTo("memorandum");
        assertThat(advised(MODEST.local(false))).isEqualTo("memorandum");
    }

    @Test
    void eachTriggerAloneTakesAnAgreement() {
        assertThat(Advice.on(MODEST.with(Money.COMMON))).isEqualTo(new Advice.Use(Instrument.AGREEMENT, List.of(
                Reason.COMMON_BUDGET)));
        assertThat(Advice.on(MODEST.with(Money.SOME)).reasons()).containsExactly(Reason.MONEY);
        assertThat(Advice.on(MODEST.creating(true)).reasons()).containsExactly(Reason.CREATED_TOGETHER);
        assertThat(Advice.on(MODEST.of(4))).isEqualTo(new Advice.Use(Instrument.AGREEMENT, List.of(
                Reason.MORE_THAN_THREE)));
        assertThat(Advice.on(USUAL.with(Money.COMMON).creating(true).of(5)).reasons()).containsExactly(
                Reason.COMMON_BUDGET, Reason.CREATED_TOGETHER, Reason.MORE_THAN_THREE);
    }

    @Test
    void wherePartiesPayEachOtherAContractIsNeededAndTheRestTakesADocumentOfItsOwn() {
        assertThat(Advice.on(USUAL.with(Money.PAID))).isEqualTo(new Advice.Contract(Instrument.MEMORANDUM, List.of(
                Reason.PAID)));
        assertThat(Advice.on(MODEST.with(Money.PAID)).instrument()).isEqualTo(Instrument.NOTE);
        assertThat(Advice.on(USUAL.with(Money.PAID).of(4)).instrument()).isEqualTo(Instrument.AGREEMENT);
        assertThat(advised(USUAL.with(Money.PAID))).isEqualTo("contract");
    }

    @Test
    void whatIsNotKnownNeverMakesANote() {
        assertThat(Advice.on(UNKNOWN)).isEqualTo(new Advice.Use(Instrument.MEMORANDUM, List.of(Reason.UP_TO_THREE)));
        assertThat(advised(UNKNOWN.local(true).brief(true))).isEqualTo("memorandum");
        assertThat(advised(UNKNOWN.local(true).brief(true).with(Money.NONE))).isEqualTo("memorandum");
        assertThat(advised(UNKNOWN.of(4))).isEqualTo("partnership-agreement");
        assertThat(List.of(UNKNOWN.known(), USUAL.known(), USUAL.with(Money.SOME).known()))
                .containsExactly(false, true, false);
    }

    @Test
    void itSaysWhatWouldChangeItAndToWhat() {
        assertThat(turns(USUAL)).containsExactly(Turn.PAYING, Turn.COMMON_BUDGET, Turn.CREATING_TOGETHER,
                Turn.MORE_THAN_THREE, Turn.LOCAL_AND_BRIEF);
        assertThat(Turn.changing(USUAL)).contains(new Change(Turn.LOCAL_AND_BRIEF, Advice.on(MODEST)));
        assertThat(turns(MODEST)).contains(Turn.WIDE, Turn.LASTING);
        assertThat(turns(USUAL.with(Money.COMMON))).containsExactly(Turn.PAYING, Turn.NO_MONEY);
        assertThat(turns(USUAL.creating(true))).containsExactly(Turn.PAYING, Turn.OWN_SERVICES);
        assertThat(turns(USUAL.of(6))).containsExactly(Turn.PAYING, Turn.UP_TO_THREE);
    }

    @Test
    void whatDoesNotGoTogetherIsNamed() {
        assertThat(Conflict.of(Instrument.MEMORANDUM, USUAL)).isEmpty();
        assertThat(Conflict.of(Instrument.MEMORANDUM, USUAL.with(Money.COMMON))).containsExactly(Conflict.MONEY);
        assertThat(Conflict.of(Instrument.MEMORANDUM, USUAL.with(Money.PAID))).containsExactly(Conflict.PAYMENT);
        assertThat(Conflict.of(Instrument.AGREEMENT, USUAL.with(Money.PAID))).containsExactly(Conflict.PAYMENT);
        assertThat(Conflict.of(Instrument.MEMORANDUM, USUAL.of(4))).containsExactly(Conflict.MANY);
        assertThat(Conflict.of(Instrument.MEMORANDUM, USUAL.creating(true))).containsExactly(
                Conflict.CREATED_TOGETHER);
        assertThat(Conflict.of(Instrument.NOTE, USUAL)).containsExactly(Conflict.LIGHT);
        assertThat(Conflict.of(Instrument.NOTE, MODEST)).isEmpty();
        assertThat(Conflict.of(Instrument.NOTE, UNKNOWN)).isEmpty();
        assertThat(Conflict.of(Instrument.AGREEMENT, MODEST)).containsExactly(Conflict.HEAVY);
        assertThat(Conflict.of(Instrument.AGREEMENT, USUAL)).isEmpty();
        assertThat(Conflict.of(Instrument.AGREEMENT, MODEST.with(Money.COMMON).of(4))).isEmpty();
    }
}
