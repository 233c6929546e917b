package org.entente.script;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.Text;

/** All scripts, plans, samples, lists of roles and prompts of one edition, checked against each other. */
public record Content(Map<String, Script> scripts, Map<String, Plan> plans, Map<String, RaciSample> samples,
        Map<String, RoleList> roleLists, Map<String, Prompt> prompts) {

    public Content {
        scripts = Map.copyOf(scripts);
        plans = Map.copyOf(plans);
        samples = Map.copyOf(samples);
        roleLists = Map.copyOf(roleLists);
        prompts = Map.copyOf(prompts);
    }

    public Optional<Script> script(String id) {
        return Optional.ofNullable(scripts.get(id));
    }

    /** Names of roles that a group may take: those of the lists, then those of the samples; each once. */
    public List<Text> suggestedRoles() {
        Stream<RaciSample.Role> listed = roleLists.values().stream().sorted(Comparator.comparing(RoleList::id))
                .flatMap(list -> list.roles().stream());
        Stream<RaciSample.Role> sampled = samples.values().stream().sorted(Comparator.comparing(RaciSample::id))
                .flatMap(sample -> sample.roles().stream());
        return Stream.concat(listed, sampled).map(RaciSample.Role::name).distinct().toList();
    }

    /** The plan by which documents that were signed are amended, if there is one. */
    public Optional<Plan> amendment() {
        return plans.values().stream().filter(Plan::amends).min(Comparator.comparing(Plan::id));
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
