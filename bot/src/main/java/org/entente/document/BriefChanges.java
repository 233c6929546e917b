package org.entente.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.text.Language;
import org.entente.text.Typography;

/** What an amendment changes, a short line for each place: the page for deciders stays one, the amendment has all of it. */
final class BriefChanges {

    private static final int MOST = 6;
    private static final int MOST_ROWS = 3;
    private static final int LONGEST_PART = 60;
    private static final int LONGEST_TEXT = 70;
    /** Words before those that differ, so that a reader finds the place. */
    private static final int CONTEXT = 4;
    private static final String ELLIPSIS = "…";
    private static final String WITHIN = " – ";

    private final Material material;
    private final Amendment amendment;

    BriefChanges(Material material, Amendment amendment) {
        this.material = material;
        this.amendment = amendment;
    }

    List<String> lines() {
        List<Alteration> all = amendment.alterations();
        List<String> lines = new ArrayList<>(all.stream().limit(MOST).map(this::line).toList());
        if (all.size() > MOST) {
            lines.add(say("brief.more-changes", Map.of("count", all.size() - MOST)));
        }
        Document signed = amendment.inForce();
        if (!signed.inBoth() && signed.language() != language()) {
            lines.add(say(switch (signed.language()) {
                case FRENCH -> "brief.changes-in-french";
                case ENGLISH -> "brief.changes-in-english";
            }, Map.of()));
        }
        return lines;
    }

    private String line(Alteration alteration) {
        return say("brief.change", Map.of("part", part(alteration.path()), "change", switch (alteration) {
            case Alteration.Text text -> text(words(text.before()), words(text.after()));
            case Alteration.Rows rows -> table(rows);
            case Alteration.Whole whole -> say(whole.added() ? "brief.part-added" : "brief.part-removed", Map.of());
        }));
    }

    private String part(List<Row> path) {
        String name = path.isEmpty()
                ? amendment.signed().title().in(language())
                : path.stream().map(row -> Passage.in(row, language()).text()).collect(Collectors.joining(WITHIN));
        return inside(Shortened.beginning(name, LONGEST_PART));
    }

    private String words(List<Passage> passages) {
        return passages.stream().flatMap(passage -> passage.row().stream()).map(row -> Passage.in(row, language())
                .text())
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    private String text(String before, String after) {
        if (before.equals(after)) {
            return say("brief.other-language", Map.of());
        }
        if (before.isEmpty()) {
            return say("brief.added", Map.of("after", inside(Shortened.beginning(after, LONGEST_TEXT))));
        }
        if (after.isEmpty()) {
            return say("brief.removed", Map.of("before", inside(Shortened.beginning(before, LONGEST_TEXT))));
        }
        int from = shared(before.split("\\s+"), after.split("\\s+"));
        return say("brief.replaced", Map.of("before", from(before, from), "after", from(after, from)));
    }

    /** How many words the two begin with alike. */
    private static int shared(String[] before, String[] after) {
        int same = 0;
        while (same < Math.min(before.length, after.length) && before[same].equals(after[same])) {
            same++;
        }
        return same;
    }

    /** From shortly before the words that differ. */
    private String from(String text, int differs) {
        String[] words = text.split("\\s+");
        int first = Math.max(0, Math.min(differs, words.length - 1) - CONTEXT);
        String rest = String.join(" ", List.of(words).subList(first, words.length));
        return (first == 0 ? "" : ELLIPSIS) + inside(Shortened.beginning(rest, LONGEST_TEXT));
    }

    private String table(Alteration.Rows rows) {
        String caption = inside(rows.either().table().map(Block.Table::caption).orElse(""));
        List<String> changed = rows.before().flatMap(Passage::table).flatMap(before -> rows.instead().flatMap(
                Passage::table).map(after -> changed(before, after))).orElse(List.of());
        if (!changed.isEmpty()) {
            return say("brief.rows-changed", Map.of("table", caption, "rows", Typography.list(changed, language())));
        }
        String key = rows.before().isEmpty()
                ? "brief.table-added"
                : rows.instead().isEmpty() ? "brief.table-removed" : "brief.table-changed";
        return say(key, Map.of("table", caption));
    }

    /** The rows that came, went or say something else, by their first cell. */
    private List<String> changed(Block.Table before, Block.Table after) {
        if (!before.header().equals(after.header())) {
            return List.of();
        }
        List<String> names = Stream.concat(after.rows().stream().filter(row -> !before.rows().contains(row)), before
                .rows().stream().filter(row -> !after.rows().contains(row))).map(row -> row.getFirst().text())
                .distinct().toList();
        List<String> changed = new ArrayList<>(names.stream().limit(MOST_ROWS).map(name -> say("brief.row", Map.of(
                "row", inside(Shortened.beginning(name, LONGEST_PART))))).toList());
        if (names.size() > MOST_ROWS) {
            changed.add(say("brief.more-rows", Map.of("count", names.size() - MOST_ROWS)));
        }
        return changed;
    }

    private String inside(String text) {
        return Typography.quoted(text, language());
    }

    private Language language() {
        return material.language();
    }

    private String say(String key, Map<String, ?> arguments) {
        return material.phrases().say(language(), key, new HashMap<>(arguments));
    }
}
