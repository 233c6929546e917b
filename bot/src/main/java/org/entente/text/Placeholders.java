package org.entente.text;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named places in a text, written {@code {name}}, that values fill. */
public final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-zA-Z0-9-]*)}");

    private Placeholders() {}

    /** The names that stand in a text. */
    public static SortedSet<String> in(String text) {
        SortedSet<String> names = new TreeSet<>();
        PLACE.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    /** The names that stand in either language. */
    public static SortedSet<String> in(Text text) {
        SortedSet<String> names = in(text.french());
        names.addAll(in(text.english()));
        return names;
    }

    /** Whether a brace stands alone, outside every place: most likely a slip of the hand. */
    public static boolean strayBrace(String text) {
        String rest = PLACE.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    /** The text with each place filled; values stand verbatim, braces in them are no places. */
    public static String fill(String text, Function<String, String> values) {
        Function<MatchResult, String> value = match -> Matcher.quoteReplacement(values.apply(match.group(1)));
        return PLACE.matcher(text).replaceAll(value);
    }

    /** As {@link #fill(String, Function)}, from a map that holds every name. */
    public static String fill(String text, Map<String, String> values) {
        return fill(text, name -> {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("nothing fills {" + name + "} in: " + text);
            }
            return value;
        });
    }
}
