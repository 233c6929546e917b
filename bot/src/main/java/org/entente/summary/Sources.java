package org.entente.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.summary.Source.Sentence;
import org.entente.text.Language;

/** All answers of a {@link Basis}, as the checks need them. */
final class Sources {

    /** A sentence in which somebody speaks of others. */
    private record OnOthers(long by, Set<Long> named, boolean all, Sentence sentence) {}

    private final Basis basis;
    private final Names names;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<OnOthers> onOthers;

    Sources(Basis basis) {
        this.basis = basis;
        names = new Names(basis.parties());
        basis.passages().forEach(passage -> sources.put(passage.id(), Source.of(passage, names)));
        onOthers = sources.values().stream().flatMap(source -> source.sentences().stream().map(sentence -> onOthers(
                source,
                sentence))).filter(one -> one.all() || !one.named().isEmpty()).toList();
    }

    private OnOthers onOthers(Source source, Sentence sentence) {
        long by = source.passage().organisation();
        Set<Long> named = names.in(sentence.text()).stream().map(Names.Mention::organisation)
                .filter(one -> one != by).collect(Collectors.toSet());
        boolean all = Scope.isAll(new Claim(sentence.text(), Set.of(), true), Tongue.of(source.passage().language()),
                basis.voices().size(), Set.of());
        return new OnOthers(by, named, all, sentence);
    }

    /** What is said of one of these by somebody else, or of all. */
    Stream<Sentence> onOthers(Set<Long> organisations) {
        return onOthers.stream().filter(one -> one.all()
                ? organisations.stream().anyMatch(other -> other != one.by())
                : one.named().stream().anyMatch(organisations::contains)).map(OnOthers::sentence);
    }

    Optional<Source> of(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Names names() {
        return names;
    }

    Set<Long> voices() {
        return basis.voices();
    }

    Language language() {
        return basis.language();
    }
}
