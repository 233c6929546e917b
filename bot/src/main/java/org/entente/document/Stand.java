package org.entente.document;

import java.util.Collection;
import java.util.List;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;

/**
 * Where the group stands on a question that seeks one common answer.
 *
 * <p>A wording that every organisation agreed to will be one more case here, and {@link #of} the place that finds it.
 */
sealed interface Stand {

    /** Nobody answered, or all passed. */
    record Silent() implements Stand {}

    /** Every organisation chose the very same, which is not yet an agreement. */
    record Alike(Value value, List<Answer> answers) implements Stand {}

    /** There are answers: different ones, some only, or texts, which are never alike. */
    record Apart(List<Answer> answers) implements Stand {}

    /** @param answers the present answers of the partnership's organisations, skipped ones included */
    static Stand of(Collection<Answer> answers, int organisations) {
        List<Answer> given = answers.stream().filter(answer -> !answer.skipped()).toList();
        if (given.isEmpty()) {
            return new Silent();
        }
        Value first = given.getFirst().value();
        boolean alike = given.size() == organisations && given.stream().allMatch(a -> a.value().equals(first));
        return alike && !(first instanceof Value.Words) ? new Alike(first, given) : new Apart(given);
    }
}
