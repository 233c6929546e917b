package org.entente.command.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.entente.summary.Basis;
import org.entente.summary.Passage;

/** Cuts a long matter so that each part fits a model's context: between questions where that is enough. */
final class Parts {

    private Parts() {}

    /**
     * @param tokens how many a prompt with these answers takes
     * @return empty where one answer alone does not fit
     */
    static List<Basis> of(Basis basis, int room, ToIntFunction<Basis> tokens) {
        List<Basis> parts = new ArrayList<>();
        List<Passage> begun = new ArrayList<>();
        for (List<Passage> next : byQuestion(basis)) {
            if (fits(basis, joined(begun, next), room, tokens)) {
                begun.addAll(next);
            } else {
                begun = new ArrayList<>(close(basis, begun, next, room, tokens, parts));
            }
        }
        if (!begun.isEmpty()) {
            parts.add(basis.part(begun));
        }
        return parts.stream().allMatch(part -> tokens.applyAsInt(part) <= room) ? parts : List.of();
    }

    /** Of a question that fits no part as a whole, answer by answer. */
    private static List<Passage> close(Basis basis, List<Passage> begun, List<Passage> next, int room,
            ToIntFunction<Basis> tokens, List<Basis> parts) {
        List<Passage> open = begun;
        for (List<Passage> piece : fits(basis, next, room, tokens) ? List.of(next) : one(next)) {
            if (!open.isEmpty() && !fits(basis, joined(open, piece), room, tokens)) {
                parts.add(basis.part(open));
                open = List.of();
            }
            open = joined(open, piece);
        }
        return open;
    }

    private static List<List<Passage>> one(List<Passage> passages) {
        return passages.stream().map(List::of).toList();
    }

    private static boolean fits(Basis basis, List<Passage> passages, int room, ToIntFunction<Basis> tokens) {
        return tokens.applyAsInt(basis.part(passages)) <= room;
    }

    private static List<Passage> joined(List<Passage> some, List<Passage> more) {
        List<Passage> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<List<Passage>> byQuestion(Basis basis) {
        List<List<Passage>> groups = new ArrayList<>();
        for (Passage passage : basis.passages()) {
            if (groups.isEmpty() || !about(groups.getLast().getFirst()).equals(about(passage))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(passage);
        }
        return groups;
    }

    private static String about(Passage passage) {
        return passage.origin().script() + "/" + passage.origin().question();
    }
}
