package org.entente.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.summary.Verdict.Dropped;

/**
 * Holds a model's statements against the answers that it was given. What passes rests on words that stand there; what
 * does not is left out, whatever the reason: a good statement lost costs a glance at the answers, a wrong one kept costs
 * the group's trust.
 */
public final class Grounding {

    private Grounding() {}

    /** @param statements as the model made them */
    public static Verdict of(Basis basis, List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        Sources sources = new Sources(basis);
        for (Statement statement : statements) {
            Optional<Fault> fault = new Evidence(sources, statement).fault();
            fault.ifPresentOrElse(why -> dropped.add(new Dropped(statement, why)), () -> kept.add(statement));
        }
        List<Long> silent = basis.organisations().stream().filter(one -> kept.stream()
                .noneMatch(statement -> restsOn(basis, statement, one))).toList();
        return new Verdict(kept, dropped, silent);
    }

    private static boolean restsOn(Basis basis, Statement statement, long organisation) {
        return basis.of(organisation).stream().map(Passage::id)
                .anyMatch(id -> statement.support().stream().anyMatch(support -> support.answer().equals(id)));
    }
}
