package org.entente.command.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.conversation.Value;

/** Something that was said in the past: an answer, a proposal, or an organisation's word on a proposal. */
sealed interface Event {

    record Answered(Answer answer) implements Event {}

    record Proposed(Proposal proposal) implements Event {}

    record Stated(Proposal proposal, Statement statement) implements Event {}

    /** All of it, the newest first; of what happened at once, what came of something before what it came of. */
    static List<Event> all(List<Answer> newestFirst, List<Proposal> oldestFirst) {
        List<Event> events = new ArrayList<>();
        oldestFirst.forEach(proposal -> events.add(new Proposed(proposal)));
        oldestFirst.forEach(proposal -> proposal.statements()
                .forEach(statement -> events.add(new Stated(proposal, statement))));
        Collections.reverse(events);
        newestFirst.forEach(answer -> events.add(new Answered(answer)));
        return events.stream().sorted(Comparator.comparing(Event::at).reversed()).toList();
    }

    default Instant at() {
        return switch (this) {
            case Answered answered -> answered.answer().at();
            case Proposed proposed -> proposed.proposal().at();
            case Stated stated -> stated.statement().at();
        };
    }

    default String script() {
        return switch (this) {
            case Answered answered -> answered.answer().script();
            case Proposed proposed -> proposed.proposal().script();
            case Stated stated -> stated.proposal().script();
        };
    }

    default String question() {
        return switch (this) {
            case Answered answered -> answered.answer().question();
            case Proposed proposed -> proposed.proposal().question();
            case Stated stated -> stated.proposal().question();
        };
    }

    default Value value() {
        return switch (this) {
            case Answered answered -> answered.answer().value();
            case Proposed proposed -> proposed.proposal().value();
            case Stated stated -> stated.proposal().value();
        };
    }

    /** Why an organisation is not at ease with a text, or does not accept it. */
    default Optional<String> reason() {
        return this instanceof Stated stated
                ? switch (stated.statement().stance()) {
                    case Stance.Reserves reserves -> Optional.of(reserves.reason());
                    case Stance.Objects objects -> Optional.of(objects.reason());
                    case Stance.Agrees agrees -> Optional.empty();
                    case Stance.Silent silent -> Optional.empty();
                }
                : Optional.empty();
    }
}
