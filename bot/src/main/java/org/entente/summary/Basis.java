package org.entente.summary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.text.Language;

/**
 * All that one summary may rest on.
 *
 * @param parties  the organisations of the group by the store's ids, also those that said nothing
 * @param voices   whoever said something of the whole, where this is a part of it
 * @param passages in the order in which a reader meets them
 * @param language in which the summary is asked for
 */
public record Basis(Map<Long, String> parties, Set<Long> voices, List<Passage> passages, Language language) {

    public Basis {
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        voices = Set.copyOf(voices);
        passages = List.copyOf(passages);
        if (passages.stream().map(Passage::id).distinct().count() < passages.size()) {
            throw new IllegalArgumentException("two answers of one id");
        }
    }

    public Optional<Passage> passage(String id) {
        return passages.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Basis(Map<Long, String> parties, List<Passage> passages, Language language) {
        this(parties, passages.stream().map(Passage::organisation).collect(Collectors.toSet()), passages, language);
    }

    /** Only some of it: who speaks for all still speaks for the whole. */
    public Basis part(List<Passage> some) {
        return new Basis(parties, voices, some, language);
    }

    /** Whoever said something here. */
    public Set<Long> organisations() {
        return passages.stream().map(Passage::organisation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one of them said. */
    public List<Passage> of(long organisation) {
        return passages.stream().filter(one -> one.organisation() == organisation).toList();
    }
}
