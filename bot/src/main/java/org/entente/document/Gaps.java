package org.entente.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a document lacks, in the order of the document, each thing once.
 *
 * @param order the keys of all that the document asks for, lacking or not: what was filled keeps its place
 */
public record Gaps(List<Gap> all, List<String> order) {

    public Gaps {
        all = all.stream().distinct().toList();
        order = List.copyOf(order);
    }

    public Gaps(List<Gap> all) {
        this(all, all.stream().map(Gap::key).distinct().toList());
    }

    /** Together with what the same document lacks in the other language. */
    Gaps with(Gaps other) {
        return new Gaps(Stream.concat(all.stream(), other.all.stream())
                .sorted(Comparator.comparingInt(gap -> place(gap.key()))).toList(), order);
    }

    /** Those of other kinds. */
    Gaps without(Gap.Kind kind) {
        return new Gaps(all.stream().filter(gap -> gap.kind() != kind).toList(), order);
    }

    public boolean none() {
        return all.isEmpty();
    }

    public int count() {
        return all.size();
    }

    /** About how long filling them takes; organisations that owe an answer to one question give it in one go. */
    public int minutes() {
        int unasked = all.stream().filter(gap -> gap.fills().isEmpty()).mapToInt(Gap::minutes).sum();
        return unasked + byQuestion().values().stream()
                .mapToInt(gaps -> gaps.stream().mapToInt(Gap::minutes).max().orElse(0)).sum();
    }

    /** The gaps that a question fills, by question, in the order of the document. */
    public Map<Gap.Fill, List<Gap>> byQuestion() {
        Map<Gap.Fill, List<Gap>> grouped = new LinkedHashMap<>();
        for (Gap gap : all) {
            gap.fills().ifPresent(fill -> grouped.computeIfAbsent(fill, key -> new ArrayList<>()).add(gap));
        }
        return grouped;
    }

    public List<Gap> of(Gap.Kind kind) {
        return all.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** The gap of this key or, where it was filled, the next one; the first after the last. */
    public Optional<Gap> from(String key) {
        return all.stream().filter(gap -> gap.key().equals(key)).findFirst()
                .or(() -> all.stream().filter(gap -> place(gap.key()) >= place(key)).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** The one after a gap, wrapping round; empty where there is no other. */
    public Optional<Gap> after(Gap gap) {
        return next(all, gap);
    }

    /** The one before a gap, wrapping round; empty where there is no other. */
    public Optional<Gap> before(Gap gap) {
        return next(all.reversed(), gap);
    }

    private static Optional<Gap> next(List<Gap> gaps, Gap gap) {
        int here = gaps.indexOf(gap);
        return IntStream.range(1, gaps.size()).mapToObj(i -> gaps.get((here + i) % gaps.size()))
                .filter(other -> !other.key().equals(gap.key())).findFirst();
    }

    /** Where the document comes to it; of what one organisation said to a group's question, where it comes to that. */
    private int place(String key) {
        int exact = order.indexOf(key);
        int last = key.lastIndexOf(Gap.BETWEEN);
        return exact >= 0 || last < 0 ? exact : order.indexOf(key.substring(0, last));
    }
}
