package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.AnswerKind;
import org.entente.script.Content;

/** What the group says to a question that seeks one common answer: what it agreed to, or else how far it has come. */
final class GroupAnswer {

    private final Material material;
    private final Marks marks;
    private final Sayings sayings;

    GroupAnswer(Material material, Marks marks, Sayings sayings) {
        this.material = material;
        this.marks = marks;
        this.sayings = sayings;
    }

    /**
     * One value that may stand for the group.
     *
     * @param remarks what is still to be done about it, with a space before each; none where it is agreed
     */
    record One(Value value, List<Span> remarks) {
        One {
            remarks = List.copyOf(remarks);
        }

        One with(List<Span> more) {
            List<Span> all = new ArrayList<>(remarks);
            all.addAll(more);
            return new One(value, all);
        }
    }

    List<List<Span>> statements(Content.Asked asked) {
        return one(asked).map(one -> List.of(
                Sayings.followed(sayings.text(asked.question(), one.value()), one.remarks())))
                .orElseGet(() -> several(asked));
    }

    /** Empty where answers stand apart or there are none. */
    Optional<One> one(Content.Asked asked) {
        return switch (Stand.of(material, asked)) {
            case Stand.Agreed agreed -> Optional.of(new One(agreed.value(), reservations(agreed.proposal())));
            case Stand.AgreedElsewhere elsewhere -> Optional.of(new One(elsewhere.value(), remarks(asked, elsewhere)));
            case Stand.Proposed proposed -> Optional.of(new One(proposed.proposal().value(),
                    remarks(asked, proposed.proposal())));
            case Stand.Alike alike -> Optional.of(new One(alike.value(), remarks(asked, alike)));
            case Stand.Apart apart -> Optional.empty();
            case Stand.Silent silent -> Optional.empty();
        };
    }

    private List<Span> remarks(Content.Asked asked, Stand.AgreedElsewhere elsewhere) {
        List<Span> remarks = new ArrayList<>(List.of(Sayings.SPACE, marks.agreedIn(asked, elsewhere.written(),
                elsewhere.versionProposed())));
        remarks.addAll(reservations(elsewhere.proposal()));
        return remarks;
    }

    /** What an organisation is not at ease with, although it accepts; printed where the group wants that. */
    private List<Span> reservations(Proposal agreed) {
        List<Span> reservations = new ArrayList<>();
        if (material.partnership().settings().printsReservations()) {
            for (Organisation organisation : material.partnership().organisations()) {
                if (agreed.stance(organisation.id()) instanceof Stance.Reserves reserves) {
                    reservations.addAll(List.of(Sayings.SPACE, new Span.Remark(material.phrases().say(
                            material.language(), "document.reservation", Map.of("organisation", organisation.name(),
                                    "reason", Provenance.oneLine(reserves.reason()))))));
                }
            }
        }
        return reservations;
    }

    private List<Span> remarks(Content.Asked asked, Proposal proposal) {
        List<Span> remarks = new ArrayList<>();
        proposal.language().filter(written -> written != material.language())
                .ifPresent(written -> remarks.addAll(List.of(Sayings.SPACE, marks.writtenIn(written))));
        remarks.addAll(List.of(Sayings.SPACE, marks.proposed(asked)));
        return remarks;
    }

    private List<Span> remarks(Content.Asked asked, Stand.Alike alike) {
        List<Span> remarks = new ArrayList<>(List.of(Sayings.SPACE,
                alike.proposed() ? marks.beingAgreed(asked) : marks.alike(asked)));
        if (alike.answers().stream().anyMatch(Answer::unconfirmed)) {
            remarks.addAll(List.of(Sayings.SPACE, marks.unconfirmed()));
        }
        return remarks;
    }

    private List<List<Span>> several(Content.Asked asked) {
        return Stand.of(material, asked) instanceof Stand.Apart apart
                ? apart(asked, apart)
                : List.of(List.of(marks.missing(asked)));
    }

    private List<List<Span>> apart(Content.Asked asked, Stand.Apart apart) {
        List<List<Span>> statements = new ArrayList<>();
        for (Answer answer : apart.answers()) {
            material.partnership().organisation(answer.organisation()).ifPresent(
                    organisation -> statements.add(sayings.attributed(organisation, sayings.of(asked, answer))));
        }
        statements.add(List.of(last(asked, apart.proposed())));
        return statements;
    }

    private Span last(Content.Asked asked, boolean proposed) {
        if (proposed) {
            return marks.beingAgreed(asked);
        }
        return asked.question().kind() instanceof AnswerKind.FreeText
                ? marks.noCommonWording(asked)
                : marks.undecided(asked);
    }
}
