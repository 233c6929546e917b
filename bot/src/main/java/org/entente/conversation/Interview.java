package org.entente.conversation;

import java.util.List;
import java.util.Optional;
import org.entente.partnership.Organisation;
import org.entente.script.Condition;
import org.entente.script.Question;
import org.entente.script.Script;

/**
 * One script gone through by some organisations. Position is worked out from the answers alone, so corrections,
 * restarts and months of silence cost nothing.
 *
 * @param present the organisations that are waited for
 */
public record Interview(Script script, Answers answers, List<Organisation> present) {

    public Interview {
        present = List.copyOf(present);
    }

    /** Questions whose condition holds, in order. */
    public List<Question> asked() {
        return script.questions().filter(this::isAsked).toList();
    }

    public boolean isAsked(Question question) {
        return question.when().map(this::holds).orElse(true);
    }

    /** Every present organisation has answered or skipped it. */
    public boolean isSettled(Question question) {
        return !present.isEmpty() && awaited(question).isEmpty();
    }

    /** The present organisations that have neither answered nor skipped it. */
    public List<Organisation> awaited(Question question) {
        return present.stream()
                .filter(organisation -> answers.of(script.id(), question.id(), organisation.id()).isEmpty()).toList();
    }

    /** Where the group goes on: the first question that is asked and unsettled. */
    public Optional<Question> first() {
        return asked().stream().filter(question -> !isSettled(question)).findFirst();
    }

    /** The first unsettled question after the one shown, wrapping round; never the one shown. */
    public Optional<Question> after(Question shown) {
        List<Question> asked = asked();
        int place = script.numberOf(shown);
        return asked.stream().filter(question -> script.numberOf(question) > place && !isSettled(question)).findFirst()
                .or(() -> first().filter(question -> !question.equals(shown)));
    }

    /** The question asked before the one shown, settled or not. */
    public Optional<Question> before(Question shown) {
        return asked().stream().filter(question -> script.numberOf(question) < script.numberOf(shown))
                .reduce((earlier, later) -> later);
    }

    public long settledCount() {
        return asked().stream().filter(this::isSettled).count();
    }

    /** How many of the questions asked an organisation has answered or skipped. */
    public long countOf(Organisation organisation) {
        return asked().stream()
                .filter(question -> answers.of(script.id(), question.id(), organisation.id()).isPresent()).count();
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.SecondGroup group -> true;
            case Condition.OnAnswer on -> isEarlierAsked(on.question()) && answers.to(script.id(), on.question())
                    .stream().anyMatch(answer -> matches(on, answer.value()));
        };
    }

    private boolean isEarlierAsked(String questionId) {
        return script.question(questionId).filter(this::isAsked).isPresent();
    }

    private static boolean matches(Condition.OnAnswer condition, Value value) {
        return switch (condition) {
            case Condition.Picked picked -> value instanceof Value.Picks picks
                    && picks.choices().contains(picked.choice());
            case Condition.Said said -> value instanceof Value.Truth truth && truth.yes() == said.yes();
            case Condition.Answered answered -> !(value instanceof Value.Skipped);
        };
    }
}
