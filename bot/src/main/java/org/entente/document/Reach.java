package org.entente.document;

import java.util.stream.Stream;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;
import org.entente.script.Condition;
import org.entente.script.Content;
import org.entente.script.Question;
import org.entente.script.Script;

/** Which questions the answers lead to: what is not asked is not missing. */
final class Reach {

    private final Material material;

    Reach(Material material) {
        this.material = material;
    }

    boolean asks(Content.Asked asked) {
        return asks(asked.script(), asked.question());
    }

    private boolean asks(Script script, Question question) {
        return question.when().flatMap(Condition::earlier).map(condition -> holds(script, condition)).orElse(true);
    }

    /** A condition on a question that is itself not asked does not hold, whatever was once answered there. */
    private boolean holds(Script script, Condition.OnAnswer condition) {
        boolean reached = script.question(condition.question()).map(earlier -> asks(script, earlier)).orElse(false);
        return reached && switch (condition) {
            case Condition.Picked picked -> values(script, condition)
                    .anyMatch(v -> v instanceof Value.Picks picks && picks.choices().contains(picked.choice()));
            case Condition.Said said ->
                values(script, condition).anyMatch(v -> v instanceof Value.Truth truth && truth.yes() == said.yes());
            case Condition.Answered answered -> values(script, condition).findAny().isPresent();
        };
    }

    private Stream<Value> values(Script script, Condition.OnAnswer condition) {
        return material.proposals().possible(script, condition.question(),
                material.partnership().organisations(),
                material.answers().to(script.id(), condition.question()).stream()
                        .filter(answer -> !answer.skipped()).map(Answer::value));
    }
}
