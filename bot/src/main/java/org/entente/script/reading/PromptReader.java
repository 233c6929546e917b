package org.entente.script.reading;

import java.util.Set;
import java.util.TreeSet;
import org.entente.script.Prompt;
import org.entente.text.Placeholders;
import org.entente.text.Text;

/** Reads how a language model is asked, and holds its places against those that the program fills. */
final class PromptReader {

    private static final int LONGEST = 4000;
    private static final int MOST_VERSIONS = 9999;

    private PromptReader() {}

    static Prompt read(Fields fields) {
        String id = fields.id("prompt");
        if (!id.isEmpty() && !Prompt.IDS.contains(id)) {
            fields.refuse("prompt", "nothing is asked with a prompt called '" + id + "'" + DidYouMean.near(id,
                    Prompt.IDS));
        }
        return fields.mark(new Prompt(id, (int) fields.whole("version", 1, MOST_VERSIONS),
                text(fields, "system", Set.of()), text(fields, "task", Prompt.TASK_PLACES),
                text(fields, "repair", Prompt.REPAIR_PLACES)));
    }

    private static Text text(Fields fields, String key, Set<String> places) {
        Text text = fields.text(key, LONGEST);
        check(fields, key, "fr", text.french(), places);
        check(fields, key, "en", text.english(), places);
        return text;
    }

    private static void check(Fields fields, String key, String language, String text, Set<String> places) {
        if (text.equals(TextReader.STAND_IN.french())) {
            return;
        }
        Set<String> missing = new TreeSet<>(places);
        missing.removeAll(Placeholders.in(text));
        missing.forEach(place -> fields.refuse(key, "'" + key + "' lacks {" + place + "} in '" + language + "'"));
        Set<String> unknown = new TreeSet<>(Placeholders.in(text));
        unknown.removeAll(places);
        unknown.forEach(place -> fields.refuse(key, "nothing fills {" + place + "} in '" + key + "'"));
        if (Placeholders.strayBrace(text)) {
            fields.refuse(key, "a brace stands alone in '" + key + "' in '" + language + "'");
        }
    }
}
