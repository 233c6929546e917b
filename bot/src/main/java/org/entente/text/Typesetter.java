package org.entente.text;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a text typed on an ordinary keyboard with the spaces, quotes and apostrophes of its language.
 *
 * <p>Addresses, code, {@code {placeholders}}, {@code /commands}, Discord's {@code <…>} and {@code :names:} stay as
 * typed; a colon between other characters, as in {@code 10:30}, is no punctuation.
 */
final class Typesetter {

    private static final Pattern AS_TYPED = Pattern.compile("```.*?```|`[^`\n]*`|https?://[^\\s)>\\]]+"
            + "|\\{[^{}\n]*}|<[@#:/a-zA-Z][^<>\n]*>|(?<![\\w:]):[a-z0-9_]+:(?![\\w])|(?<![\\w/])/[a-z][a-z0-9-]*",
            Pattern.DOTALL);

    private static final String SPACES = "[ \\t\u00A0\u202F]*";
    private static final Pattern ELLIPSIS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");
    private static final Pattern QUOTE = Pattern.compile("\"");
    private static final Pattern OPENING = Pattern.compile("«" + SPACES);
    private static final Pattern CLOSING = Pattern.compile(SPACES + "»");

    /** After a word or a bracket, before a space, the end or what may close a sentence; "?!" counts as one. */
    private static final Pattern HIGH_MARK = Pattern
            .compile("(?<=[^\\s\u00A0\u202F(\\[;:!?«])" + SPACES
                    + "([;:!?])(?=$|[\\s\u00A0\u202F!?.…,)\\]»*_~|\"'’\uE000])");

    /** Stands for what stays as typed while the rest is set; a private-use character that nobody types. */
    private static final String KEPT = "\uE000";

    private Typesetter() {}

    static String set(String typed, Language language) {
        String text = AS_TYPED.matcher(typed).replaceAll(KEPT);
        String set = switch (language) {
            case FRENCH -> french(both(text));
            case ENGLISH -> english(both(text));
        };
        return restored(set, typed);
    }

    private static String both(String text) {
        return ELLIPSIS.matcher(text).replaceAll("…").replace('\'', '’');
    }

    private static String french(String text) {
        String quoted = OPENING.matcher(text).replaceAll("«" + Typography.NARROW);
        quoted = CLOSING.matcher(quoted).replaceAll(Typography.NARROW + "»");
        return HIGH_MARK.matcher(quoted).replaceAll(Typography.NARROW + "$1");
    }

    private static String english(String text) {
        AtomicBoolean open = new AtomicBoolean();
        return QUOTE.matcher(text).replaceAll(quote -> {
            boolean closes = open.get();
            open.set(!closes);
            return closes ? "”" : "“";
        });
    }

    private static String restored(String set, String typed) {
        Matcher kept = AS_TYPED.matcher(typed);
        return Pattern.compile(KEPT).matcher(set).replaceAll((MatchResult place) -> {
            if (!kept.find()) {
                return KEPT;
            }
            return Matcher.quoteReplacement(kept.group());
        });
    }
}
