package org.entente.export;

import java.util.Map;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.text.Language;

/** What a file says about itself: its language, and "DRAFT, version 3 · 21 November 2026". */
public final class Edition {

    private Edition() {}

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
