package org.entente.command.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.command.Refused;

/** Days that people type as year-month-day. */
public final class Days {

    /** Room in a form's field for one, however it is typed. */
    public static final int FIELD = 40;

    private Days() {}

    /** @throws Refused where it is written otherwise, or is not in the calendar */
    public static LocalDate read(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw Refused.because(slip(typed));
        }
    }

    /** Why a day cannot be taken. */
    public static String slip(String typed) {
        return typed.strip().matches("\\d{4}-\\d{2}-\\d{2}") ? "input.no-such-day" : "input.date";
    }
}
