package org.entente.simulator.seen;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Discord's Markdown as it reads: escapes undone, marks of headings and of emphasis gone. */
final class Markdown {

    private static final Pattern LINE_MARK = Pattern.compile("(?m)^(?:#{1,3} |-# |>>> |> )");
    private static final Pattern LINK = Pattern.compile(
            "(?<!\\\\)\\[([^\\]\\n]+)\\]\\((?:<)?(https?://[^)>\\s]+)(?:>)?\\)");
    private static final Pattern STRONG = Pattern.compile("(?<![\\\\*])(\\*\\*|__|~~|\\|\\|)(?=\\S)(.+?)(?<!\\\\)\\1");
    private static final Pattern SOFT = Pattern.compile(
            "(?<![\\\\\\w*_])([*_])(?=[^\\s*_])([^*_\\n]+?)(?<![\\\\\\s])\\1(?![\\w*_])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([^\\p{Alnum}\\s])");

    private static final Pattern MOMENT = Pattern.compile("<t:(\\d{1,12})(?::([tTdDfFR]))?>");

    private Markdown() {}

    static String plain(String markdown) {
        String text = LINE_MARK.matcher(markdown).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1 ($2)");
        text = STRONG.matcher(text).replaceAll("$2");
        text = SOFT.matcher(text).replaceAll("$2");
        text = MOMENT.matcher(text).replaceAll(moment -> moment(moment.group(1), moment.group(2)));
        return ESCAPE.matcher(text).replaceAll("$1");
    }

    /** A day, or a day with its time, in UTC: Discord shows it by each reader's clock. */
    private static String moment(String seconds, @Nullable String style) {
        OffsetDateTime moment = Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(ZoneOffset.UTC);
        return "d".equalsIgnoreCase(style)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
