package org.entente.script.reading;

import org.entente.script.ServedPlaces;
import org.entente.text.Language;
import org.entente.text.Text;
import org.entente.text.Typography;

/** Reads {@code {fr: …, en: …}} and typesets it. */
final class TextReader {

    static final Text STAND_IN = Text.same("…");

    private TextReader() {}

    /**
     * @param what    how a problem names the text
     * @param longest characters in each language once typeset
     */
    static Text read(Node node, String what, int longest, Findings findings) {
        if (!(node instanceof Node.Mapping)) {
            findings.add(node.place(), what + " needs both languages: write {fr: …, en: …}, this is " + node.name());
            return STAND_IN;
        }
        return Fields.of(node, Shape.TEXT, findings)
                .map(fields -> text(set(fields, "fr", Language.FRENCH, what, longest),
                        set(fields, "en", Language.ENGLISH, what, longest)))
                .orElse(STAND_IN);
    }

    /** The same, where each language's texts stand under the same key of two mappings. */
    static Text set(Fields french, Fields english, String key, int longest) {
        return text(set(french, key, Language.FRENCH, "'" + key + "'", longest),
                set(english, key, Language.ENGLISH, "'" + key + "'", longest));
    }

    private static Text text(String french, String english) {
        return french.isBlank() || english.isBlank() ? STAND_IN : new Text(french, english);
    }

    private static String set(Fields fields, String key, Language language, String what, int longest) {
        String set = Typography.typeset(fields.words(key), language);
        int length = ServedPlaces.longest(set, language);
        if (length > longest) {
            fields.refuse(key, what + " has " + length + " characters in '" + language.code() + "', at most "
                    + longest + " fit; shorten it");
        }
        return set;
    }
}
