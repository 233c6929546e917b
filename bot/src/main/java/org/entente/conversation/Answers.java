package org.entente.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The present answers of a partnership: the newest revision per script, question and organisation. */
public final class Answers {

    private record Key(String script, String question, long organisation) {}

    private final Map<Key, Answer> newest;

    private Answers(Map<Key, Answer> newest) {
        this.newest = newest;
    }

    /** From any revisions, in any order. */
    public static Answers of(Collection<Answer> revisions) {
        Map<Key, Answer> newest = new LinkedHashMap<>();
        for (Answer answer : revisions) {
            newest.merge(new Key(answer.script(), answer.question(), answer.organisation()), answer,
                    (a, b) -> a.revision() >= b.revision() ? a : b);
        }
        return new Answers(newest);
    }

    public Optional<Answer> of(String script, String question, long organisation) {
        return Optional.ofNullable(newest.get(new Key(script, question, organisation)));
    }

    /** What the facilitator entered for an organisation and it has not confirmed yet. */
    public List<Answer> unconfirmed(long organisation) {
        return newest.values().stream().filter(a -> a.organisation() == organisation && a.unconfirmed()).toList();
    }

    /** What an organisation's own people answered or confirmed. */
    public Stream<Answer> byMembers(long organisation) {
        return newest.values().stream().filter(a -> a.organisation() == organisation && !a.unconfirmed());
    }

    /** All organisations' answers to one question, skipped ones included. */
    public List<Answer> to(String script, String question) {
        List<Answer> found = new ArrayList<>();
        newest.values().stream().filter(a -> a.script().equals(script) && a.question().equals(question))
                .forEach(found::add);
        return found;
    }
}
