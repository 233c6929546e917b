package org.entente.export;

import java.util.Map;
import org.entente.document.Document;
import org.entente.document.Phrases;

/** Which draft a file holds, and of which day: "DRAFT, version 3 · 21 November 2026". */
public final class Edition {

    private Edition() {}

    public static String line(Document document, Phrases phrases) {
        Map<String, Object> date = Map.of("date", document.date());
        String day = phrases.say(document.language(), "document.date", date);
        return document.draftMark() + " · " + (document.inBoth()
                ? day + " / " + phrases.say(document.language().other(), "document.date", date)
                : day);
    }
}
