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
 * @param passages in the order in which a reader meets them
 * @param language in which the summary is asked for
 */
public record Basis(Map<Long, String> parties, List<Passage> passages, Language language) {

    public Basis {
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        passages = List.copyOf(passages);
        if (passages.stream().map(Passage::id).distinct().count() < passages.size()) {
            throw new IllegalArgumentException("two answers of one id");
        }
    }

    public Optional<Passage> passage(String id) {
        return passages.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whoever said something. */
    public Set<Long> organisations() {
        return passages.stream().map(Passage::organisation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one of them said. */
    public List<Passage> of(long organisation) {
        return passages.stream().filter(one -> one.organisation() == organisation).toList();
    }
}
