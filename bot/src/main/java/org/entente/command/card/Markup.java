package org.entente.command.card;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Discord's Markdown, so that what people typed is shown as typed and cut at whole characters. */
public final class Markup {

    private static final String SPECIAL = "\\*_~`|>#-+[]()<:@";

    private static final Predicate<String> ID = Pattern.compile("\\d{1,20}").asMatchPredicate();

    private Markup() {}

    /** Text that people typed, with every sign that Discord would read as formatting, link or mention disarmed. */
    public static String typed(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                shown.append('\\');
            }
            shown.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /**
     * Somebody's name as Discord shows it to each reader; it calls them only where the message says so.
     *
     * @param discord the person's Discord id
     */
    public static String mention(String discord) {
        if (!ID.test(discord)) {
            throw new IllegalArgumentException("no Discord id: " + discord);
        }
        return "<@" + discord + ">";
    }

    /** Calls somebody whom Discord knows by the id; names anybody else. */
    public static String called(String discord, String name) {
        return ID.test(discord) ? mention(discord) : typed(name);
    }

    /** A day as Discord shows it to each reader, by their own clock and language. */
    public static String day(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":d>";
    }

    /** Typed text, shortened so that it takes at most {@code most} characters once disarmed. */
    public static String typed(String text, int most) {
        String whole = typed(text);
        return whole.length() <= most ? whole : fitting(text, most - 1).stripTrailing() + "…";
    }

    /** As many whole graphemes as fit once disarmed. */
    private static String fitting(String text, int room) {
        BreakIterator graphemes = graphemes(text);
        StringBuilder shown = new StringBuilder(room);
        int from = 0;
        for (int to = graphemes.next(); to != BreakIterator.DONE; to = graphemes.next()) {
            String grapheme = typed(text.substring(from, to));
            if (shown.length() + grapheme.length() > room) {
                break;
            }
            shown.append(grapheme);
            from = to;
        }
        return shown.toString();
    }

    /** Whether {@link #typed(String, int)} would shorten the text. */
    public static boolean isCut(String text, int most) {
        return typed(text).length() > most;
    }

    /** At most {@code most} characters, ending with "…" where something was cut, never inside a grapheme. */
    public static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, before(text, most - 1)).stripTrailing() + "…";
    }

    /** One line: breaks and runs of blanks become one space. */
    public static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The last grapheme boundary at or before an offset. */
    private static int before(String text, int offset) {
        BreakIterator graphemes = graphemes(text);
        return graphemes.isBoundary(offset) ? offset : graphemes.preceding(offset);
    }

    private static BreakIterator graphemes(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        return graphemes;
    }
}
