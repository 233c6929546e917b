package org.entente.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many bad answers of each kind were tried, how many reached the channel as fact, and what else went wrong. */
final class Tally {

    /** @param tried statements, or answers that are none */
    record Line(int tried, int reached) {

        private Line and(int more, int through) {
            return new Line(tried + more, reached + through);
        }
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();
    final List<String> faults = new ArrayList<>();

    /**
     * @param sent   how many bad things were in it
     * @param honest what may stand there
     */
    void add(String kind, int sent, Sightings seen, Set<String> honest) {
        List<String> through = seen.facts().stream().filter(fact -> !honest.contains(fact)).toList();
        lines.merge(kind, new Line(sent, through.size()), (old, more) -> old.and(more.tried(), more.reached()));
        through.forEach(fact -> faults.add(kind + ", reached the channel: " + fact));
        seen.dangers().forEach(danger -> faults.add(kind + ", calls or leads out: " + danger));
    }

    void expect(boolean holds, String kind, String what, Sightings seen) {
        if (!holds) {
            faults.add(kind + ", " + what + ":\n" + seen.text());
        }
    }

    Map<String, Line> lines() {
        return Map.copyOf(lines);
    }

    /** In Markdown, kinds in the order in which they were first tried. */
    String table() {
        int tried = lines.values().stream().mapToInt(Line::tried).sum();
        int reached = lines.values().stream().mapToInt(Line::reached).sum();
        return "| Kind of bad answer | tried | reached the channel as fact |\n|---|--:|--:|\n" + lines.entrySet()
                .stream().map(line -> row(line.getKey(), line.getValue().tried(), line.getValue().reached()))
                .collect(Collectors.joining()) + row("**All**", tried, reached);
    }

    private static String row(String kind, int tried, int reached) {
        return "| " + kind + " | " + tried + " | " + reached + " |\n";
    }
}
