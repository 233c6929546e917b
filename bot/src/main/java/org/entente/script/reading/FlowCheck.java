package org.entente.script.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;
import org.entente.script.Condition;
import org.entente.script.Question;
import org.entente.script.Script;

/**
 * Refuses conditions that can never hold, and questions that nobody would ever be asked.
 *
 * <p>A condition looks at one earlier question, so a chain of them names each question once and cannot contradict
 * itself; it breaks only at a condition that is wrong by itself.
 */
final class FlowCheck {

    private final Findings findings;
    private final Script script;
    private final Map<String, Question> earlier = new LinkedHashMap<>();
    private final Set<String> neverAsked = new HashSet<>();

    private FlowCheck(Script script, Findings findings) {
        this.script = script;
        this.findings = findings;
    }

    static void check(Script script, Findings findings) {
        new FlowCheck(script, findings).check();
    }

    private void check() {
        script.questions().forEach(question -> {
            question.when().flatMap(Condition::earlier).ifPresent(condition -> check(question, condition));
            earlier.putIfAbsent(question.id(), question);
        });
    }

    private void check(Question question, Condition.OnAnswer condition) {
        Optional<String> fault = fault(question, condition);
        fault.ifPresent(message -> {
            findings.at(condition, message);
            neverAsked.add(question.id());
        });
    }

    private Optional<String> fault(Question question, Condition.OnAnswer condition) {
        String name = condition.question();
        Question seen = earlier.get(name);
        if (seen == null) {
            return Optional.of(notEarlier(question, name));
        }
        if (neverAsked.contains(name)) {
            return Optional.of("'" + question.id() + "' can never be asked: it waits for '" + name
                    + "', which can never be asked");
        }
        return seen.kind().equals(AnswerReader.UNKNOWN) ? Optional.empty() : wrongAnswer(seen, condition);
    }

    private String notEarlier(Question question, String name) {
        if (name.equals(question.id())) {
            return "'" + name + "' cannot wait for itself";
        }
        if (script.question(name).isPresent()) {
            return "'" + question.id() + "' waits for '" + name + "', which comes later; move one of them";
        }
        return "no question is called '" + name + "'"
                + DidYouMean.near(name, script.questions().map(Question::id).toList());
    }

    private static Optional<String> wrongAnswer(Question seen, Condition.OnAnswer condition) {
        return switch (condition) {
            case Condition.Answered answered -> Optional.empty();
            case Condition.Said said -> seen.kind() instanceof AnswerKind.YesNo
                    ? Optional.empty()
                    : Optional.of("'" + seen.id()
                            + "' is no yes-no question; write picked: a choice, or answered: yes");
            case Condition.Picked picked -> noSuchChoice(seen, picked.choice());
        };
    }

    private static Optional<String> noSuchChoice(Question seen, String choice) {
        List<String> choices = seen.kind().choices().stream().map(Choice::id).toList();
        if (choices.isEmpty()) {
            return Optional.of("'" + seen.id() + "' has no choices to pick; write is: yes, or answered: yes");
        }
        return choices.contains(choice)
                ? Optional.empty()
                : Optional.of("'" + seen.id() + "' has no choice '" + choice + "'" + DidYouMean.among(choice, choices));
    }
}
