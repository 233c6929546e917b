package org.entente.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How each language writes sentences, quotes, lists, dates and numbers. Only for the product's own words. */
public final class Typography {

    /** Keeps a French mark with its word. */
    static final String NARROW = "\u202F";
    private static final String UNBROKEN = "\u00A0";

    private Typography() {}

    /** Sets a text that its author typed on an ordinary keyboard; setting it twice changes nothing more. */
    public static String typeset(String typed, Language language) {
        return Typesetter.set(typed, language);
    }

    public static String quote(String text, Language language) {
        return switch (language) {
            case FRENCH -> "«" + NARROW + text + NARROW + "»";
            case ENGLISH -> "“" + text + "”";
        };
    }

    /** "A, B et C", "A, B and C"; nothing for no item. */
    public static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String and = switch (language) {
            case FRENCH -> " et ";
            case ENGLISH -> " and ";
        };
        return String.join(", ", items.subList(0, items.size() - 1)) + and + items.getLast();
    }

    /** "1er février 2027", "1 February 2027". */
    public static String date(LocalDate date, Language language) {
        String monthAndYear = DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()).format(date);
        return switch (language) {
            case FRENCH -> date.getDayOfMonth() + (date.getDayOfMonth() == 1 ? "er" : "") + UNBROKEN + monthAndYear;
            case ENGLISH -> date.getDayOfMonth() + " " + monthAndYear;
        };
    }

    /** As it stands inside quotation marks: its own are of the second kind. */
    public static String quoted(String text, Language language) {
        return switch (language) {
            case FRENCH -> text.replaceAll("«\\h*", "“").replaceAll("\\h*»", "”");
            case ENGLISH -> text.replace('“', '‘').replace('”', '’');
        };
    }

    /** "12 500" with a narrow no-break space, "12,500". */
    public static String number(long number, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
