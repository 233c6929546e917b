package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.partnership.Organisation;
import org.entente.script.Content;
import org.entente.script.Script;
import org.entente.script.SlotRef;

/** What the answers say for a slot, as statements: each stands alone, attributed where it is one organisation's. */
final class Slots {

    private static final Span BETWEEN = new Span.Plain(" / ");

    private final Material material;
    private final Marks marks;
    private final Reach reach;
    private final Sayings sayings;
    private final GroupAnswer group;

    Slots(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
        this.reach = new Reach(material);
        this.sayings = new Sayings(material, marks);
        this.group = new GroupAnswer(material, marks, sayings);
    }

    /** Every question that may fill the slot. Private scripts fill none: their answers belong to one organisation. */
    List<Content.Asked> feeding(String slot) {
        return material.content().feeding(new SlotRef(material.fed(), slot))
                .filter(asked -> asked.script().audience() == Script.Audience.TOGETHER).toList();
    }

    /** Those of them that the answers so far lead to. */
    List<Content.Asked> asked(String slot) {
        return feeding(slot).stream().filter(reach::asks).toList();
    }

    /** @param inside the organisation whose part of the document this is */
    List<List<Span>> statements(Content.Asked asked, Optional<Organisation> inside) {
        return switch (asked.question().about()) {
            case GROUP -> {
                marks.pass(asked, Optional.empty());
                yield group.statements(asked);
            }
            case EACH_ORGANISATION -> inside.map(organisation -> List.of(fact(asked, organisation)))
                    .orElseGet(() -> facts(asked));
        };
    }

    /** The statements in one line; empty where none of the slot's questions is asked. */
    Optional<List<Span>> inline(String slot, Optional<Organisation> inside) {
        Optional<List<Span>> known = new BuiltIn(material, marks).named(slot, inside);
        if (BuiltIn.ofAmendment(material, slot)) {
            return known;
        }
        if (known.isPresent() || feeding(slot).isEmpty()) {
            return Optional.of(known.orElseGet(() -> List.of(marks.unknown(slot))));
        }
        List<List<Span>> statements = asked(slot).stream().flatMap(asked -> statements(asked, inside).stream())
                .toList();
        return statements.isEmpty() ? Optional.empty() : Optional.of(joined(statements));
    }

    Sayings sayings() {
        return sayings;
    }

    /** What the document may print as the group's one answer; empty where answers stand apart or there are none. */
    Optional<GroupAnswer.One> one(Content.Asked asked) {
        marks.pass(asked, Optional.empty());
        return group.one(asked);
    }

    /** The organisation's own answer, unless it passed. */
    Optional<Answer> given(Content.Asked asked, Organisation organisation) {
        return answer(asked, organisation).filter(answer -> !answer.skipped());
    }

    private List<List<Span>> facts(Content.Asked asked) {
        List<Organisation> organisations = material.partnership().organisations();
        return organisations.isEmpty()
                ? List.of(List.of(marks.parties()))
                : organisations.stream().map(one -> sayings.attributed(one, fact(asked, one))).toList();
    }

    private List<Span> fact(Content.Asked asked, Organisation organisation) {
        marks.pass(asked, Optional.of(organisation));
        return given(asked, organisation).map(answer -> sayings.of(asked, answer))
                .orElseGet(() -> List.of(marks.missing(asked, organisation)));
    }

    private Optional<Answer> answer(Content.Asked asked, Organisation organisation) {
        return material.answers().of(asked.script().id(), asked.question().id(), organisation.id());
    }

    private static List<Span> joined(List<List<Span>> statements) {
        List<Span> line = new ArrayList<>(statements.getFirst());
        for (List<Span> statement : statements.subList(1, statements.size())) {
            line.add(BETWEEN);
            line.addAll(statement);
        }
        return line;
    }
}
