package org.entente.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.conversation.Value;
import org.entente.script.Plan.Piece;

/**
 * A clause that says that the document exists in both languages, beside what one of its versions still lacks that the
 * other has.
 */
record OtherVersion(Material material, Marks marks) {

    private static final String LANGUAGES = "languages";
    private static final String ONE = "one-language";

    /** That a version is behind, with a space before; none where neither is, or where the clause says nothing of two. */
    List<Span> remarks(Piece.Chosen piece, Value value) {
        boolean claims = piece.slot().equals(LANGUAGES) && value instanceof Value.Picks picks && !picks.choices()
                .contains(ONE);
        if (!claims || material.alone()) {
            return List.of();
        }
        Gaps here = gaps(material);
        Gaps there = gaps(material.in(material.language().other()));
        Gaps behind = without(there, here);
        Stream<Span> own = without(here, there).none() ? Stream.of() : Stream.of(marks.behind(material.language()));
        Stream<Span> other = behind.none() ? Stream.of() : Stream.of(marks.otherBehind(behind.minutes()));
        return Stream.concat(own, other).flatMap(remark -> Stream.of(Sayings.SPACE, remark)).toList();
    }

    private static Gaps gaps(Material of) {
        Assembler assembler = new Assembler(of.ofItself());
        assembler.groups();
        return assembler.gaps();
    }

    private static Gaps without(Gaps some, Gaps others) {
        Set<Gap> shared = Set.copyOf(others.all());
        return new Gaps(some.all().stream().filter(gap -> !shared.contains(gap)).toList());
    }
}
