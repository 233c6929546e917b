package org.entente.script;

import java.util.Map;
import org.entente.text.Language;
import org.entente.text.Text;
import org.entente.text.Typography;

/**
 * How a sentence names a group of people served, in each form that it may need.
 *
 * @param bare "lecteurs", "readers"
 * @param the  "les lecteurs", "readers"
 * @param of   "des lecteurs", "of readers"
 * @param to   "aux lecteurs", "to readers"
 * @param they "ils" or "elles", "they"
 */
public record GroupWords(Text bare, Text the, Text of, Text to, Text they) {

    /** Characters of a group's own word in each language. */
    public static final int LONGEST = 40;

    /** What worksheets say where the group has no word of its own: there it speaks itself. */
    static final GroupWords OURS = told("personnes que nous servons", "people we serve");
    /** What documents say, which speak of the parties. */
    static final GroupWords THEIRS = told("personnes qu'elles servent", "people they serve");
    static final GroupWords OUR_OTHERS = told("autres personnes que nous servons", "other people we serve");
    static final GroupWords THEIR_OTHERS = told("autres personnes qu'elles servent", "other people they serve");

    /** A group's own word: plural, without an article. */
    public static GroupWords named(String french, boolean feminine, String english) {
        return of(french, feminine, english, "");
    }

    private static GroupWords told(String french, String english) {
        return of(french, true, english, "the ");
    }

    /** @param article which "readers" do without in English, and "people we serve" do not */
    private static GroupWords of(String typedFrench, boolean feminine, String typedEnglish, String article) {
        String french = Typography.typeset(typedFrench, Language.FRENCH);
        String english = Typography.typeset(typedEnglish, Language.ENGLISH);
        return new GroupWords(new Text(french, english), new Text("les " + french, article + english),
                new Text("des " + french, "of " + article + english),
                new Text("aux " + french, "to " + article + english), new Text(feminine ? "elles" : "ils", "they"));
    }

    /** The forms by the names that scripts give them. */
    Map<String, Text> byName() {
        return Map.of("served", bare, "the-served", the, "of-served", of, "to-served", to, "served-they", they);
    }
}
