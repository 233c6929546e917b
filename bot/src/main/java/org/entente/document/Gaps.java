package org.entente.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document lacks, in the order of the document, each thing once. */
public record Gaps(List<Gap> all) {

    public Gaps {
        all = all.stream().distinct().toList();
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

    /** The question to go to first. */
    public Optional<Gap.Fill> first() {
        return all.stream().flatMap(gap -> gap.fills().stream()).findFirst();
    }
}
