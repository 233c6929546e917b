package org.entente.summary;

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
 * is the more central the more of its words also stand in the other sentences, in proportion to their lengths.
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

    private record Candidate(Passage passage, int place, String sentence, Set<String> stems, boolean whole) {}

    public Digest {
        excerpts = List.copyOf(excerpts);
    }

    /** @param most sentences of each organisation, at most */
    public static Digest of(Basis basis, int most) {
        List<Candidate> all = basis.passages().stream().flatMap(Digest::candidates).toList();
        Map<Candidate, Double> centrality = new HashMap<>();
        all.forEach(one -> centrality.put(one, all.stream().filter(other -> other != one)
                .mapToDouble(other -> likeness(one, other)).sum()));
        return new Digest(basis.passages().stream().map(Passage::organisation).distinct()
                .map(one -> excerpt(basis.of(one).getFirst(), all, centrality, most)).toList());
    }

    private static Stream<Candidate> candidates(Passage passage) {
        List<String> sentences = Sentences.of(passage.text(), passage.language());
        Tongue tongue = Tongue.of(passage.language());
        return IntStream.range(0, sentences.size()).mapToObj(i -> new Candidate(passage, i,
                sentences.get(i), Words.of(sentences.get(i)).stream().filter(word -> !tongue.small().holds(Words.folded(
                        word))).map(Words::stem).collect(Collectors.toUnmodifiableSet()), sentences.size() == 1));
    }

    private static double likeness(Candidate one, Candidate other) {
        long both = one.stems().stream().filter(other.stems()::contains).count();
        return both == 0 ? 0 : both / Math.sqrt((double) one.stems().size() * other.stems().size());
    }

    private static Excerpt excerpt(Passage first, List<Candidate> all, Map<Candidate, Double> centrality, int most) {
        List<Candidate> own = all.stream().filter(one -> one.passage().organisation() == first.organisation()).toList();
        Set<Candidate> chosen = own.stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> centrality.getOrDefault(one, 0.0)).reversed())
                .limit(most).collect(Collectors.toSet());
        return new Excerpt(first.organisation(), first.name(), own.stream().filter(chosen::contains)
                .map(one -> new Line(one.passage(), one.sentence(), one.whole())).toList());
    }
}
