package org.entente.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.script.Condition;
import org.entente.script.Question;
import org.entente.script.Script;

/**
 * One script gone through by some organisations. Position is worked out from the answers alone, so corrections,
 * restarts and months of silence cost nothing.
 *
 * @param organisations everyone who answers
 * @param present       those of them that are waited for
 * @param parked        ids of the questions put aside
 * @param proposals     what the organisations may agree to
 */
public record Interview(Script script, Answers answers, List<Organisation> organisations, List<Organisation> present,
        Set<String> parked, Proposals proposals) {

    public Interview {
        organisations = List.copyOf(organisations);
        present = List.copyOf(present);
        parked = Set.copyOf(parked);
    }

    /** Nobody is away and nothing is put aside. */
    public Interview(Script script, Answers answers, List<Organisation> organisations) {
        this(script, answers, organisations, organisations, Set.of(), Proposals.NONE);
    }

    /** The partnership's organisations go through it together. */
    public static Interview of(Partnership partnership, Script script, Answers answers, Set<String> parked,
            Proposals proposals) {
        return new Interview(script, answers, partnership.organisations(), partnership.present(), parked, proposals);
    }

    /** Questions whose condition holds, in order. */
    public List<Question> asked() {
        return script.questions().filter(this::isAsked).toList();
    }

    public boolean isAsked(Question question) {
        return question.when().flatMap(Condition::earlier).map(this::holds).orElse(true);
    }

    /** The question's place among those asked, from 1; of one that is not asked, the place that it would take. */
    public int numberOf(Question question) {
        return (int) asked().stream().filter(asked -> placeOf(asked) < placeOf(question)).count() + 1;
    }

    private int placeOf(Question question) {
        return script.questions().toList().indexOf(question);
    }

    /** It is put aside, agreed, or every present organisation has answered or skipped it. */
    public boolean isSettled(Question question) {
        return isParked(question) || isAgreed(question) || isHeard(question);
    }

    /** All organisations, those away included, accept what is proposed, in one language at least. */
    public boolean isAgreed(Question question) {
        return proposals.isAgreed(script.id(), question.id(), organisations);
    }

    /** What is proposed: one value, or a text's version in each language. */
    public List<Proposal> proposed(Question question) {
        return proposals.to(script.id(), question.id());
    }

    /** Every present organisation has answered or skipped it. */
    public boolean isHeard(Question question) {
        return !present.isEmpty() && awaited(question).isEmpty();
    }

    public boolean isParked(Question question) {
        return parked.contains(question.id());
    }

    /** Whether an organisation passed it. */
    public boolean isSkipped(Question question) {
        return answers.to(script.id(), question.id()).stream().anyMatch(Answer::skipped);
    }

    public Optional<Answer> answer(Question question, Organisation organisation) {
        return answers.of(script.id(), question.id(), organisation.id());
    }

    /** The present organisations that have neither answered nor skipped it. */
    public List<Organisation> awaited(Question question) {
        return present.stream().filter(organisation -> answer(question, organisation).isEmpty()).toList();
    }

    /** Whether the meeting goes on without the organisation. */
    public boolean isAway(Organisation organisation) {
        return !present.contains(organisation);
    }

    /** Where the group goes on: the first question that is asked and unsettled. */
    public Optional<Question> first() {
        return asked().stream().filter(question -> !isSettled(question)).findFirst();
    }

    /** The first unsettled question after the one shown, wrapping round; never the one shown. */
    public Optional<Question> after(Question shown) {
        int place = placeOf(shown);
        return asked().stream().filter(question -> placeOf(question) > place && !isSettled(question)).findFirst()
                .or(() -> first().filter(question -> !question.equals(shown)));
    }

    /** The question asked before the one shown, settled or not. */
    public Optional<Question> before(Question shown) {
        return asked().stream().filter(question -> placeOf(question) < placeOf(shown))
                .reduce((earlier, later) -> later);
    }

    /** The questions asked that are put aside. */
    public List<Question> aside() {
        return asked().stream().filter(this::isParked).toList();
    }

    /** The questions asked that some organisation passed. */
    public List<Question> passed() {
        return asked().stream().filter(question -> !isParked(question) && isSkipped(question)).toList();
    }

    /** How many of the questions asked are settled and not put aside. */
    public long settledCount() {
        return asked().stream().filter(question -> !isParked(question) && isSettled(question)).count();
    }

    /** How many of the questions asked an organisation has neither answered nor skipped, nor agreed on with all others. */
    public long owedBy(Organisation organisation) {
        return asked().stream().filter(question -> answer(question, organisation).isEmpty() && !isAgreed(question))
                .count();
    }

    private boolean holds(Condition.OnAnswer on) {
        return isEarlierAsked(on.question()) && said(on.question()).anyMatch(value -> matches(on, value));
    }

    private Stream<Value> said(String id) {
        return proposals.possible(script, id, organisations,
                answers.to(script.id(), id).stream().map(Answer::value));
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
