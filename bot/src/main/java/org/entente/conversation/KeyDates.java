package org.entente.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The days that matter while an agreement runs, counted from its start: a review every half-year (I-42), the meeting
 * about its renewal six months before the end (I-54), the last day to give notice before the end (I-55), the end.
 *
 * @param months how long it runs
 * @param notice in days, where it is agreed
 */
public record KeyDates(LocalDate start, int months, OptionalInt notice) {

    private static final int HALF_YEAR = 6;

    /** What a day is for. */
    public enum Kind {
        REVIEW, RENEWAL, NOTICE, END
    }

    /** A day that matters. */
    public record KeyDate(LocalDate day, Kind kind) {}

    public KeyDates {
        if (months < 1 || notice.orElse(1) < 1) {
            throw new IllegalArgumentException("an agreement runs for a month at least, and notice takes a day");
        }
    }

    /** The same day of the month as the start, or the month's last where it has no such day. */
    public LocalDate end() {
        return start.plusMonths(months);
    }

    /** In the order of time; on one day in the order of {@link Kind}. */
    public List<KeyDate> all() {
        List<KeyDate> dates = new ArrayList<>();
        for (int month = HALF_YEAR; month < months; month += HALF_YEAR) {
            dates.add(new KeyDate(start.plusMonths(month), Kind.REVIEW));
        }
        if (months > HALF_YEAR) {
            dates.add(new KeyDate(start.plusMonths(months - HALF_YEAR), Kind.RENEWAL));
        }
        notice.ifPresent(days -> dates.add(new KeyDate(end().minusDays(days), Kind.NOTICE)));
        dates.add(new KeyDate(end(), Kind.END));
        return dates.stream().sorted(Comparator.comparing(KeyDate::day).thenComparing(KeyDate::kind)).toList();
    }
}
