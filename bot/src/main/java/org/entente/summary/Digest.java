package org.entente.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plain digest without any model: of each organisation the sentences that are most central, word for word. A sentence
 * is the more central the more of its words also stand in the other sentences, in proportion to their lengths; of two
 * that are equally so the first counts more.
 *
 * @param excerpts by organisation, in the order of the answers
 */
public record Digest(List<Excerpt> excerpts) {

    /** Sentences of one organisation as they stand in its answers. */
    public record Excerpt(long organisation, String name, List<Line> lines) {
        public Excerpt {
            lines = List.copyOf(lines);
        }
    }

    /** @param whole whether the answer says nothing else */
    public record Line(Passage passage, String sentence, boolean whole) {}

    /** @param stems of the words that say something */
    private record Candidate(Line line, Set<String> stems) {}

    private record Ranked(Line line, double centrality) {}

    public Digest {
        excerpts = List.copyOf(excerpts);
    }

    /** @param most sentences of each organisation, at most */
    public static Digest of(Basis basis, int most) {
        List<Candidate> all = basis.passages().stream().flatMap(Digest::candidates).toList();
        Map<String, Double> weights = weights(all);
        Map<Long, List<Ranked>> own = all.stream().map(one -> new Ranked(one.line(), centrality(one, weights)))
                .collect(Collectors.groupingBy(one -> one.line().passage().organisation()));
        return new Digest(basis.passages().stream().map(Passage::organisation).distinct()
                .map(one -> excerpt(basis.of(one).getFirst(), own.getOrDefault(one, List.of()), most)).toList());
    }

    private static Stream<Candidate> candidates(Passage passage) {
        List<String> sentences = Sentences.of(passage.text(), passage.language());
        Tongue tongue = Tongue.of(passage.language());
        return sentences.stream().map(sentence -> new Candidate(new Line(passage, sentence, sentences.size() == 1),
                Words
                        .foldedOf(sentence).stream().filter(word -> !tongue.small().holds(word)).map(Words::stem)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** Of each word how much the sentences with it weigh: a word of a long one weighs less. */
    private static Map<String, Double> weights(List<Candidate> all) {
        Map<String, Double> weights = new HashMap<>();
        all.forEach(one -> one.stems().forEach(stem -> weights.merge(stem, 1 / length(one), Double::sum)));
        return weights;
    }

    /** The sum of what a sentence has in common with each other one, which all sentences together tell word by word. */
    private static double centrality(Candidate one, Map<String, Double> weights) {
        double itself = one.stems().isEmpty() ? 0 : 1;
        return one.stems().stream().sorted().mapToDouble(stem -> weights.getOrDefault(stem, 0.0)).sum() / length(one)
                - itself;
    }

    private static double length(Candidate one) {
        return Math.sqrt(Math.max(1, one.stems().size()));
    }

    private static Excerpt excerpt(Passage first, List<Ranked> own, int most) {
        List<Integer> best = IntStream.range(0, own.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> own.get(i).centrality()).reversed()).limit(most)
                .sorted()
                .toList();
        List<Line> lines = new ArrayList<>();
        best.forEach(i -> lines.add(own.get(i).line()));
        return new Excerpt(first.organisation(), first.name(), lines);
    }
}
