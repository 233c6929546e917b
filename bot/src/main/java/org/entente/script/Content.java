package org.entente.script;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All scripts, plans and samples of one edition, checked against each other. */
public record Content(Map<String, Script> scripts, Map<String, Plan> plans, Map<String, RaciSample> samples) {

    public Content {
        scripts = Map.copyOf(scripts);
        plans = Map.copyOf(plans);
        samples = Map.copyOf(samples);
    }

    public Optional<Script> script(String id) {
        return Optional.ofNullable(scripts.get(id));
    }

    /** A question with the script that asks it. */
    public record Asked(Script script, Question question) {}

    /** Every question that feeds a slot, in the order of scripts by id and of questions within. */
    public Stream<Asked> feeding(SlotRef slot) {
        return scripts.values().stream().sorted((a, b) -> a.id().compareTo(b.id()))
                .flatMap(script -> script.questions().filter(question -> question.feeds().contains(slot))
                        .map(question -> new Asked(script, question)));
    }
}
