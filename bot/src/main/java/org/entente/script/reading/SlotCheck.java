package org.entente.script.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;
import org.entente.script.Content;
import org.entente.script.Content.Asked;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.script.Question.About;
import org.entente.script.SlotRef;

/** Holds the slots of one plan against the questions that feed them; an amendment takes those of what it amends. */
final class SlotCheck {

    private final Content content;
    private final Plan plan;
    private final String fed;
    private final Findings findings;

    /** @param fed id of the document whose slots they are */
    SlotCheck(Content content, Plan plan, String fed, Findings findings) {
        this.content = content;
        this.plan = plan;
        this.fed = fed;
        this.findings = findings;
    }

    void check() {
        SlotUse.of(plan).forEach(this::check);
    }

    private void check(SlotUse use) {
        if (use.builtIn()) {
            checkBuiltIn(use);
            return;
        }
        List<Asked> feeding = content.feeding(new SlotRef(fed, use.slot())).toList();
        if (feeding.isEmpty() && use.way() != SlotUse.Way.SIGNATURE) {
            findings.at(use.piece(), "no question feeds the slot '" + use.slot() + "'"
                    + DidYouMean.near(use.slot(), fed()) + closing(use));
        }
        feeding.forEach(asked -> checkAbout(use, asked));
        checkWay(use, feeding);
    }

    private String closing(SlotUse use) {
        return DidYouMean.near(use.slot(), fed()).isEmpty()
                ? "; write 'feeds: [" + fed + "/" + use.slot() + "]' under the question that does"
                : "";
    }

    private Set<String> fed() {
        return content.scripts().values().stream().flatMap(script -> script.questions())
                .flatMap(question -> question.feeds().stream()).filter(slot -> slot.plan().equals(fed))
                .map(SlotRef::slot).collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkBuiltIn(SlotUse use) {
        if (use.slot().equals(SlotUse.ORGANISATION) && !use.inside()) {
            findings.at(use.piece(), "{organisation} stands for one organisation; write it inside each-organisation");
        }
        if (SlotUse.AMENDING.contains(use.slot()) && !plan.amends()) {
            findings.at(use.piece(), "{" + use.slot() + "} belongs to an amendment, the document with 'changes'");
        }
    }

    private void checkAbout(SlotUse use, Asked asked) {
        boolean each = asked.question().about() == About.EACH_ORGANISATION;
        if (each && !use.inside()) {
            findings.at(use.piece(), "'" + use.slot() + "' is answered for each organisation by '"
                    + asked.question().id() + "'; write it inside each-organisation");
        }
        if (!each && use.inside()) {
            findings.at(use.piece(), "'" + use.slot() + "' is answered once for the group by '"
                    + asked.question().id() + "'; it cannot stand "
                    + (use.way() == SlotUse.Way.SIGNATURE ? "in signatures" : "inside each-organisation"));
        }
    }

    private void checkWay(SlotUse use, List<Asked> feeding) {
        switch (use.way()) {
            case PROSE -> {
            }
            case INLINE, SIGNATURE -> checkInline(use, feeding);
            case CHOSEN -> checkChosen(use, feeding);
        }
    }

    private void checkInline(SlotUse use, List<Asked> feeding) {
        if (feeding.size() > 1) {
            findings.at(use.piece(), "{" + use.slot() + "} stands within a sentence, but " + names(feeding)
                    + " feed it; keep one, or write prose: " + use.slot());
        }
        feeding.stream().filter(asked -> asked.question().kind() instanceof AnswerKind.FreeText text && text
                .multiline())
                .forEach(asked -> findings.at(use.piece(), "{" + use.slot() + "} stands within a sentence, but '"
                        + asked.question().id() + "' takes long text; write prose: " + use.slot()));
    }

    private void checkChosen(SlotUse use, List<Asked> feeding) {
        if (feeding.size() > 1) {
            findings.at(use.piece(), "'" + use.slot() + "' chooses a clause, but " + names(feeding)
                    + " feed it; keep one");
        }
        feeding.forEach(asked -> checkCases(use, asked));
    }

    private void checkCases(SlotUse use, Asked asked) {
        AnswerKind kind = asked.question().kind();
        if (kind.equals(AnswerReader.UNKNOWN) || !(use.piece() instanceof Piece.Chosen chosen)) {
            return;
        }
        List<String> choices = clauses(kind);
        if (choices.isEmpty()) {
            findings.at(chosen, "'" + use.slot() + "' chooses a clause, so '" + asked.question().id()
                    + "' must be a one-of or yes-no question");
            return;
        }
        List<String> cases = chosen.cases().stream().map(Plan.Case::choice).toList();
        choices.stream().filter(choice -> cases.contains(choice) && kind.clauseOf(choice).isPresent())
                .forEach(choice -> findings.at(chosen, "the choice '" + choice + "' of '" + asked.question().id()
                        + "' carries its own clause; remove the case or the clause"));
        choices.stream().filter(choice -> !cases.contains(choice) && kind.clauseOf(choice).isEmpty()).forEach(
                choice -> findings.at(chosen,
                        "'" + use.slot() + "' has no case for the choice '" + choice + "' of '" + asked.question().id()
                                + "'; add it, or give the choice a clause"));
        chosen.cases().stream().filter(given -> !choices.contains(given.choice())).forEach(given -> findings.at(given,
                "'" + asked.question().id() + "' has no choice '" + given.choice() + "'"
                        + DidYouMean.among(given.choice(), choices)));
    }

    /** The choices of which exactly one is made. */
    private static List<String> clauses(AnswerKind kind) {
        return switch (kind) {
            case AnswerKind.OneOf one -> one.choices().stream().map(Choice::id).toList();
            case AnswerKind.YesNo yesNo -> List.of("yes", "no");
            case AnswerKind.SeveralOf several -> List.of();
            case AnswerKind.FreeText text -> List.of();
            case AnswerKind.WholeNumber number -> List.of();
            case AnswerKind.CalendarDate date -> List.of();
        };
    }

    private static String names(List<Asked> feeding) {
        return feeding.stream().map(asked -> "'" + asked.question().id() + "'").collect(Collectors.joining(" and "));
    }
}
