package org.entente.command.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.command.Refused;
import org.entente.text.Alike;

/**
 * Days as people type them: 2026-12-15, 15/12/2026, "15 décembre 2026", "December 15, 2026". What can be read in two ways
 * is refused, for nobody would notice the wrong one.
 */
public final class Days {

    /** Room in a form's field for one, however it is typed. */
    public static final int FIELD = 40;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    /** As in French: the day, then the month. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final String ORDINAL = "(?:er|re|st|nd|rd|th|e)?";
    private static final Pattern DAY_MONTH = Pattern.compile("(?:le |the )?(\\d{1,2})" + ORDINAL
            + "[ -](?:of )?([a-z]{3,9})\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})" + ORDINAL + ",? (\\d{4})");
    private static final int MONTHS = 12;

    private Days() {}

    /** @throws Refused where it is written otherwise, can be read in two ways, or is not in the calendar */
    public static LocalDate read(String typed) {
        String text = Alike.plain(typed);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return inFigures(dayFirst);
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return day(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
        }
        throw Refused.because("input.date");
    }

    /** In Canada, 03/04/2026 is the third of April to some and the fourth of March to others. */
    private static LocalDate inFigures(Matcher dayFirst) {
        int day = number(dayFirst.group(1));
        int month = number(dayFirst.group(3));
        if (day != month && day <= MONTHS && month <= MONTHS) {
            throw Refused.because("input.date-two-ways");
        }
        return day(dayFirst.group(4), month, dayFirst.group(1));
    }

    private static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException notInTheCalendar) {
            throw Refused.because("input.no-such-day");
        }
    }

    /** By its name in either language, or the beginning of it that no other month shares. */
    private static int month(String begun) {
        List<Integer> meant = IntStream.rangeClosed(1, MONTHS).filter(month -> names(month).anyMatch(name -> name
                .startsWith(begun))).boxed().toList();
        if (meant.size() != 1) {
            throw Refused.because("input.date");
        }
        return meant.getFirst();
    }

    private static Stream<String> names(int month) {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH).map(locale -> Alike.plain(Month.of(month).getDisplayName(
                TextStyle.FULL, locale)));
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
