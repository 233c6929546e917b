package org.entente.document.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.conversation.Answer;
import org.entente.conversation.Answers;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Value;
import org.entente.document.advice.Circumstances.Money;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Language;

/**
 * What a group has answered to the questions that the advice goes by.
 *
 * @param lacks what it has still to answer, in the order of the worksheet
 */
public record Basis(Circumstances known, List<Lack> lacks) {

    /** The worksheet that asks. */
    public static final String SCRIPT = "document-details";
    private static final String MONEY = "shares-money";
    private static final String MONEY_USE = "money-use";
    private static final String CREATED = "created-together";
    private static final String LEVEL = "level";
    private static final String LASTING = "lasting";

    public Basis {
        lacks = List.copyOf(lacks);
    }

    /** @param differs whether there are answers, but not the same from all */
    public record Lack(Question question, boolean differs) {}

    /** @param script the worksheet as the group is asked it; a question that it does not have is not missed */
    public static Basis of(Script script, Answers answers, Proposals proposals, List<Organisation> organisations) {
        Said said = new Said(script, answers, proposals, organisations);
        Optional<Boolean> shares = said.yes(MONEY);
        Optional<Money> money = shares.map(some -> some
                ? said.pick(MONEY_USE).map(use -> use.equals("pays") ? Money.PAID : Money.COMMON).orElse(Money.SOME)
                : Money.NONE);
        Circumstances known = new Circumstances(organisations.size(), money, said.yes(CREATED),
                said.pick(LEVEL).map("local"::equals), said.pick(LASTING).map("short"::equals));
        List<Lack> lacks = new ArrayList<>();
        script.questions().filter(question -> isMissed(question, known)).forEach(question -> lacks.add(new Lack(
                question, said.all(question.id()).size() > 1)));
        return new Basis(known, lacks);
    }

    private static boolean isMissed(Question question, Circumstances known) {
        return switch (question.id()) {
            case MONEY -> known.money().isEmpty();
            case MONEY_USE -> known.is(Money.SOME);
            case CREATED -> known.created().isEmpty();
            case LEVEL -> known.local().isEmpty();
            case LASTING -> known.brief().isEmpty();
            default -> false;
        };
    }

    public Advice advice() {
        return Advice.on(known);
    }

    /** What the organisations said so far; where they said different things, nothing counts. */
    private record Said(Script script, Answers answers, Proposals proposals, List<Organisation> organisations) {

        List<Value> all(String question) {
            List<Value> agreed = proposals.agreed(script.id(), question, organisations, Language.FRENCH)
                    .stream().map(Proposal::value).distinct().toList();
            Stream<Value> given = organisations.stream()
                    .flatMap(one -> answers.of(script.id(), question, one.id()).stream())
                    .filter(answer -> !answer.skipped()).map(Answer::value);
            return agreed.isEmpty()
                    ? Stream.concat(given, proposals.to(script.id(), question).stream().map(Proposal::value)).distinct()
                            .toList()
                    : agreed;
        }

        private Optional<Value> one(String question) {
            return Optional.of(all(question)).filter(values -> values.size() == 1).map(List::getFirst);
        }

        Optional<Boolean> yes(String question) {
            return one(question).map(value -> value instanceof Value.Truth truth && truth.yes());
        }

        Optional<String> pick(String question) {
            return one(question)
                    .flatMap(value -> value instanceof Value.Picks picks
                            ? picks.choices().stream().findFirst()
                            : Optional.empty());
        }
    }
}
