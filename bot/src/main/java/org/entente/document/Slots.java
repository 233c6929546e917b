package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.AnswerKind;
import org.entente.script.Content;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.script.SlotRef;

/** What the answers say for a slot, as statements: each stands alone, attributed where it is one organisation's. */
final class Slots {

    private static final Span SPACE = new Span.Plain(" ");
    private static final Span BETWEEN = new Span.Plain(" / ");

    private final Material material;
    private final Marks marks;
    private final Reach reach;
    private final ValueText values;

    Slots(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
        this.reach = new Reach(material);
        this.values = new ValueText(material.phrases(), material.language());
    }

    /** Every question that may fill the slot. Private scripts fill none: their answers belong to one organisation. */
    List<Content.Asked> feeding(String slot) {
        return material.content().feeding(new SlotRef(material.plan().id(), slot))
                .filter(asked -> asked.script().audience() == Script.Audience.TOGETHER).toList();
    }

    /** Those of them that the answers so far lead to. */
    List<Content.Asked> asked(String slot) {
        return feeding(slot).stream().filter(reach::asks).toList();
    }

    /** @param inside the organisation whose part of the document this is */
    List<List<Span>> statements(Content.Asked asked, Optional<Organisation> inside) {
        return switch (asked.question().about()) {
            case GROUP -> together(asked);
            case EACH_ORGANISATION -> inside.map(organisation -> List.of(fact(asked, organisation)))
                    .orElseGet(() -> facts(asked));
        };
    }

    /** The statements in one line; empty where none of the slot's questions is asked. */
    Optional<List<Span>> inline(String slot, Optional<Organisation> inside) {
        Optional<List<Span>> known = new BuiltIn(material, marks).named(slot, inside);
        if (known.isPresent() || feeding(slot).isEmpty()) {
            return Optional.of(known.orElseGet(() -> List.of(marks.unknown(slot))));
        }
        List<List<Span>> statements = asked(slot).stream().flatMap(asked -> statements(asked, inside).stream())
                .toList();
        return statements.isEmpty() ? Optional.empty() : Optional.of(joined(statements));
    }

    Stand stand(Content.Asked asked) {
        List<Organisation> organisations = material.partnership().organisations();
        return Stand.of(organisations.stream().flatMap(o -> answer(asked, o).stream()).toList(), organisations.size());
    }

    /** The organisation's own answer, unless it passed. */
    Optional<Answer> given(Content.Asked asked, Organisation organisation) {
        return answer(asked, organisation).filter(answer -> !answer.skipped());
    }

    /** What the document says of an answer: that it is to be translated, or not confirmed; with a space before each. */
    List<Span> remarks(Content.Asked asked, Answer answer) {
        List<Span> remarks = new ArrayList<>();
        if (answer.value() instanceof Value.Words && answer.language() != material.language()) {
            remarks.add(SPACE);
            remarks.add(marks.untranslated(asked, name(answer), answer.language()));
        }
        if (answer.entered() == Answer.Entered.BY_FACILITATOR) {
            remarks.add(SPACE);
            remarks.add(marks.unconfirmed());
        }
        return remarks;
    }

    /** That all said the same, which is still to be recorded as agreed; with a space before. */
    List<Span> remarks(Content.Asked asked, Stand.Alike alike) {
        List<Span> remarks = new ArrayList<>(List.of(SPACE, marks.alike(asked)));
        if (alike.answers().stream().anyMatch(answer -> answer.entered() == Answer.Entered.BY_FACILITATOR)) {
            remarks.add(SPACE);
            remarks.add(marks.unconfirmed());
        }
        return remarks;
    }

    private List<List<Span>> together(Content.Asked asked) {
        return switch (stand(asked)) {
            case Stand.Silent silent -> List.of(List.of(marks.missing(asked)));
            case Stand.Alike alike -> List.of(with(remarks(asked, alike), text(asked.question(), alike.value())));
            case Stand.Apart apart -> apart(asked, apart);
        };
    }

    private List<List<Span>> apart(Content.Asked asked, Stand.Apart apart) {
        List<List<Span>> statements = new ArrayList<>();
        for (Answer answer : apart.answers()) {
            material.partnership().organisation(answer.organisation())
                    .ifPresent(organisation -> statements.add(attributed(organisation, said(asked, answer))));
        }
        boolean open = asked.question().kind() instanceof AnswerKind.FreeText;
        statements.add(List.of(open ? marks.noCommonWording(asked) : marks.undecided(asked)));
        return statements;
    }

    private List<List<Span>> facts(Content.Asked asked) {
        List<Organisation> organisations = material.partnership().organisations();
        return organisations.isEmpty()
                ? List.of(List.of(marks.parties()))
                : organisations.stream().map(one -> attributed(one, fact(asked, one))).toList();
    }

    private List<Span> fact(Content.Asked asked, Organisation organisation) {
        return given(asked, organisation).map(answer -> said(asked, answer))
                .orElseGet(() -> List.of(marks.missing(asked, organisation)));
    }

    private List<Span> said(Content.Asked asked, Answer answer) {
        return with(remarks(asked, answer), text(asked.question(), answer.value()));
    }

    private List<Span> attributed(Organisation organisation, List<Span> said) {
        String name = material.phrases().say(material.language(), "document.said-by",
                Map.of("organisation", organisation.name()));
        return with(said, new Span.Strong(name), SPACE);
    }

    private Span text(Question question, Value value) {
        return new Span.Plain(values.of(question, value));
    }

    private Optional<Answer> answer(Content.Asked asked, Organisation organisation) {
        return material.answers().of(asked.script().id(), asked.question().id(), organisation.id());
    }

    private String name(Answer answer) {
        return material.partnership().organisation(answer.organisation()).map(Organisation::name).orElse("");
    }

    private static List<Span> joined(List<List<Span>> statements) {
        List<Span> line = new ArrayList<>(statements.getFirst());
        for (List<Span> statement : statements.subList(1, statements.size())) {
            line.add(BETWEEN);
            line.addAll(statement);
        }
        return line;
    }

    private static List<Span> with(List<Span> after, Span... before) {
        List<Span> all = new ArrayList<>(List.of(before));
        all.addAll(after);
        return all;
    }
}
