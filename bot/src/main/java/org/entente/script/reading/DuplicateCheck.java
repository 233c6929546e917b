package org.entente.script.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.script.Plan;
import org.entente.script.Question;
import org.entente.script.RaciSample;
import org.entente.script.RoleList;
import org.entente.script.Script;
import org.entente.script.Section;

/** Refuses ids that stand twice where one must tell things apart. */
final class DuplicateCheck {

    private final Findings findings;

    DuplicateCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Script script) {
        unique("section", script.sections(), Section::id);
        unique("question", script.questions().toList(), Question::id);
        script.questions().forEach(question -> {
            unique("choice", question.kind().choices(), choice -> choice.id());
            unique("slot", question.feeds(), Object::toString);
        });
    }

    void check(Plan plan) {
        unique("part", plan.parts(), Plan.Part::id);
        List<SlotUse> blocks = SlotUse.of(plan).stream().filter(SlotUse::block).toList();
        unique("slot", blocks.stream().map(use -> findings.mark(use, findings.place(use.piece()))).toList(),
                SlotUse::slot);
        blocks.stream().map(SlotUse::piece).filter(Plan.Piece.Chosen.class::isInstance)
                .forEach(piece -> unique("case", ((Plan.Piece.Chosen) piece).cases(), Plan.Case::choice));
    }

    void check(RaciSample sample) {
        unique("role", sample.roles(), RaciSample.Role::id);
    }

    void check(RoleList list) {
        unique("role", list.roles(), RaciSample.Role::id);
    }

    private <T> void unique(String noun, List<T> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            String name = id.apply(value);
            if (!name.isEmpty() && !seen.add(name)) {
                findings.at(value, "the " + noun + " '" + name + "' stands twice; rename or remove one");
            }
        }
    }
}
