package org.entente.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.Language;
import org.entente.text.Placeholders;
import org.entente.text.Text;

/**
 * The places in prompts, help and clauses for a partnership's own words for the people it serves: {@code {served}},
 * {@code {the-served}}, {@code {of-served}}, {@code {to-served}}, {@code {served-they}}, and the same with
 * {@code second-} for its second group.
 */
public final class ServedPlaces {

    private static final String SECOND = "second-";
    private static final String LONG_WORD = "x".repeat(GroupWords.LONGEST);
    private static final GroupWords LONG = GroupWords.named(LONG_WORD, true, LONG_WORD);
    private static final List<ServedPlaces> EXTREMES = List.of(ours(Optional.empty(), Optional.empty()),
            theirs(Optional.empty(), Optional.empty()), ours(Optional.of(LONG), Optional.of(LONG)));

    private final Map<String, Text> forms;

    private ServedPlaces(GroupWords first, GroupWords second) {
        Map<String, Text> all = new HashMap<>(first.byName());
        second.byName().forEach((name, form) -> all.put(SECOND + name, form));
        this.forms = Map.copyOf(all);
    }

    /** In worksheets, where the organisations say "we". */
    static ServedPlaces ours(Optional<GroupWords> first, Optional<GroupWords> second) {
        return new ServedPlaces(first.orElse(GroupWords.OURS), second.orElse(GroupWords.OUR_OTHERS));
    }

    /** In documents, which speak of the parties. */
    static ServedPlaces theirs(Optional<GroupWords> first, Optional<GroupWords> second) {
        return new ServedPlaces(first.orElse(GroupWords.THEIRS), second.orElse(GroupWords.THEIR_OTHERS));
    }

    public static Set<String> names() {
        return new TreeSet<>(EXTREMES.getFirst().forms.keySet());
    }

    public static boolean isName(String name) {
        return EXTREMES.getFirst().forms.containsKey(name);
    }

    /** How many characters a text may come to, whatever words a partnership sets. */
    public static int longest(String text, Language language) {
        return EXTREMES.stream().mapToInt(places -> places.fill(text, language).length()).max().orElseThrow();
    }

    Text fill(Text text) {
        return new Text(fill(text.french(), Language.FRENCH), fill(text.english(), Language.ENGLISH));
    }

    /** Places of other kinds, a document's slots, stay as they are. */
    private String fill(String text, Language language) {
        return Placeholders.fill(text, name -> Optional.ofNullable(forms.get(name)).map(form -> form.in(language))
                .orElse("{" + name + "}"));
    }
}
