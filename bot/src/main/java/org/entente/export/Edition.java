package org.entente.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.text.Language;

/** What a file says about itself: its language, its date, and "DRAFT, version 3 · 21 November 2026". */
public final class Edition {

    /** What the parts of a file bear that need no date: nothing in it tells when its bytes were written. */
    public static final LocalDateTime FIRST_OF_A_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Edition() {}

    /** When a document was made, as a file's properties say it: its day, wherever in Canada they are read. */
    public static Instant moment(Document document) {
        return document.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** The tag of a language as it is written in Canada. */
    public static String tag(Language language) {
        return language.code() + "-CA";
    }

    public static String line(Document document, Phrases phrases) {
        Map<String, Object> date = Map.of("date", document.date());
        String day = phrases.say(document.language(), "document.date", date);
        return document.draftMark() + " · " + (document.inBoth()
                ? day + " / " + phrases.say(document.language().other(), "document.date", date)
                : day);
    }
}
