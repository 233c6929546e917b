package org.entente.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The days that follow from a start, a term and a notice. */
class KeyDatesTest {

    private static List<String> dates(String start, int months, OptionalInt notice) {
        return new KeyDates(LocalDate.parse(start), months, notice).all().stream()
                .map(date -> date.day() + " " + date.kind()).toList();
    }

    @Test
    void aYearHasOneReviewThatIsAlsoTheTimeToThinkOfRenewal() {
        assertThat(dates("2027-03-01", 12, OptionalInt.empty())).containsExactly("2027-09-01 REVIEW",
                "2027-09-01 RENEWAL", "2028-03-01 END");
    }

    @Test
    void reviewsComeEveryHalfYearUntilTheEndAndNeverOnIt() {
        assertThat(dates("2027-03-01", 24, OptionalInt.of(90))).containsExactly("2027-09-01 REVIEW",
                "2028-03-01 REVIEW", "2028-09-01 REVIEW", "2028-09-01 RENEWAL", "2028-12-01 NOTICE",
                "2029-03-01 END");
    }

    @Test
    void aTermThatIsNoWholeNumberOfHalfYearsIsRenewedSixMonthsBeforeItsEnd() {
        assertThat(dates("2027-01-15", 15, OptionalInt.empty())).containsExactly("2027-07-15 REVIEW",
                "2027-10-15 RENEWAL", "2028-01-15 REVIEW", "2028-04-15 END");
    }

    @Test
    void theLastOfAMonthStaysTheLastAndDoesNotWander() {
        assertThat(dates("2027-08-31", 18, OptionalInt.of(30))).containsExactly("2028-02-29 REVIEW",
                "2028-08-31 REVIEW", "2028-08-31 RENEWAL", "2029-01-29 NOTICE", "2029-02-28 END");
    }

    @Test
    void whatBeginsOnALeapDayEndsOnTheLastOfFebruary() {
        assertThat(dates("2028-02-29", 12, OptionalInt.of(60))).containsExactly("2028-08-29 REVIEW",
                "2028-08-29 RENEWAL", "2028-12-30 NOTICE", "2029-02-28 END");
        assertThat(new KeyDates(LocalDate.parse("2028-02-29"), 48, OptionalInt.empty()).end()).isEqualTo("2032-02-29");
    }

    @Test
    void aTermOfHalfAYearHasOnlyItsEnd() {
        assertThat(dates("2027-03-01", 6, OptionalInt.empty())).containsExactly("2027-09-01 END");
    }

    @Test
    void noAgreementRunsForNoTime() {
        assertThatThrownBy(() -> dates("2027-03-01", 0, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dates("2027-03-01", 12, OptionalInt.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
