package org.entente.command.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.entente.command.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is taken as people type it, and never guessed. */
class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-15", " 2026/12/15 ", "15/12/2026", "15-12-2026", "15.12.2026", "15 décembre 2026",
            "le 15 decembre 2026", "15 déc. 2026", "15\u00A0décembre\u00A02026", "December 15, 2026",
            "December 15 2026",
            "Dec. 15th, 2026", "15 December 2026", "15th of December 2026", "DECEMBER 15, 2026"})
    void aDayIsReadHoweverItIsTyped(String typed) {
        assertThat(Days.read(typed)).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @ParameterizedTest
    @CsvSource({"1er mars 2027,2027-03-01", "1 mars 2027,2027-03-01", "'March 1st, 2027',2027-03-01",
            "2 août 2026,2026-08-02", "5/5/2026,2026-05-05", "3 juil. 2026,2026-07-03", "3 juin 2026,2026-06-03",
            "3 févr. 2026,2026-02-03", "9 May 2026,2026-05-09", "2026-3-4,2026-03-04"})
    void soAreTheOthers(String typed, LocalDate day) {
        assertThat(Days.read(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2026,input.date-two-ways", "3-4-2026,input.date-two-ways", "12/15/2026,input.no-such-day",
            "31/02/2026,input.no-such-day", "30 février 2026,input.no-such-day", "2026-13-01,input.no-such-day",
            "3 jui 2026,input.date", "15 brumaire 2026,input.date", "15/12/26,input.date", "décembre 2026,input.date",
            "last week,input.date", "15 december,input.date"})
    void whatCanBeReadInTwoWaysOrInNoneIsRefused(String typed, String sentence) {
        assertThat(catchThrowableOfType(Refused.class, () -> Days.read(typed)).key()).isEqualTo(sentence);
    }
}
