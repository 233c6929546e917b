package org.entente.command.draft;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.document.Comparison;
import org.entente.document.Comparison.Added;
import org.entente.document.Comparison.Change;
import org.entente.document.Comparison.Removed;
import org.entente.document.Comparison.Reworded;
import org.entente.document.Version;
import org.entente.text.Typography;

/** What changed between two versions: how much of it on one line, and line by line on a card. */
record ComparisonText(Speech speech) {

    private static final int ROOM = 3300;

    /** @param later empty: what would be exported now */
    String title(Version earlier, Optional<Version> later) {
        return later.map(one -> speech.say("compare.title", "from", earlier.number(), "to", one.number()))
                .orElseGet(() -> speech.say("compare.title-now", "from", earlier.number()));
    }

    /** What stands under the title of the file. */
    String edition(Version earlier, Optional<Version> later, ZoneId zone) {
        String before = day(earlier, zone);
        return later.map(one -> speech.say("compare.edition", "from", earlier.number(), "before", before, "to", one
                .number(), "after", day(one, zone)))
                .orElseGet(() -> speech.say("compare.edition-now", "from", earlier.number(), "before", before));
    }

    private String day(Version version, ZoneId zone) {
        return Typography.date(version.at().atZone(zone).toLocalDate(), speech.language());
    }

    /** "Since version 2: 3 lines added, 1 removed, 2 reworded". */
    String since(Version earlier, Comparison comparison) {
        return speech.say("compare.since", "from", earlier.number(), "counts", counts(comparison));
    }

    /** As many lines as fit, and how many more there are. */
    String lines(Comparison comparison) {
        if (comparison.none()) {
            return speech.say("compare.none");
        }
        return list(comparison) + '\n' + speech.say("compare.in-file");
    }

    /** The same without a word on the file. */
    String list(Comparison comparison) {
        List<String> all = new ChangeLines(speech).of(comparison);
        StringBuilder text = new StringBuilder(counts(comparison));
        int shown = 0;
        while (shown < all.size() && text.length() + all.get(shown).length() < ROOM) {
            text.append('\n').append(all.get(shown));
            shown++;
        }
        if (shown < all.size()) {
            text.append('\n').append(speech.say("compare.more", "count", all.size() - shown));
        }
        return text.toString();
    }

    String counts(Comparison comparison) {
        if (comparison.none()) {
            return speech.say("compare.none");
        }
        return Stream.of(count("compare.count-added", comparison, Added.class),
                count("compare.count-removed", comparison, Removed.class),
                count("compare.count-reworded", comparison, Reworded.class)).flatMap(Optional::stream)
                .collect(joining(" · "));
    }

    private Optional<String> count(String key, Comparison comparison, Class<? extends Change> kind) {
        long count = comparison.different().filter(kind::isInstance).count();
        return count == 0 ? Optional.empty() : Optional.of(speech.say(key, "count", count));
    }
}
