package org.entente.command.words;

import java.util.List;
import java.util.stream.Stream;
import org.entente.command.Action.Suggestion;
import org.entente.partnership.Partnership;
import org.entente.text.Alike;

/** What fits while somebody types. */
public final class Suggestions {

    private Suggestions() {}

    /** Those whose label contains what was begun, whatever its case and accents. */
    public static List<Suggestion> matching(Stream<Suggestion> all, String begun) {
        String sought = Alike.plain(begun);
        return all.filter(suggestion -> Alike.plain(suggestion.label()).contains(sought)).limit(25).toList();
    }

    public static List<Suggestion> organisations(Partnership partnership, String begun) {
        return matching(partnership.organisations().stream()
                .map(organisation -> new Suggestion(Long.toString(organisation.id()), organisation.name())), begun);
    }
}
