package org.entente.store.exchange;

import java.util.List;
import org.entente.raci.Matrix;
import org.entente.store.exchange.Whole.Adopted;
import org.entente.store.exchange.Whole.Approved;
import org.entente.store.exchange.Whole.MatrixRevision;
import org.entente.store.exchange.Whole.Run;
import org.entente.store.exchange.Whole.Signing;
import org.entente.store.exchange.Whole.Version;

/** Whether what the parts of a file refer to is there. */
final class References {

    private References() {}

    static void checkPeople(int people, Run run) {
        run.answers().forEach(entry -> {
            place(entry.person(), people);
            entry.saidBy().ifPresent(person -> place(person, people));
        });
        run.parked().forEach(parked -> place(parked.person(), people));
        run.proposals().forEach(proposed -> {
            place(proposed.person(), people);
            proposed.stances().forEach(stated -> place(stated.person(), people));
        });
    }

    static void checkOrganisations(int organisations, List<Run> runs, List<MatrixRevision> matrices) {
        runs.stream().flatMap(run -> run.answers().stream()).forEach(entry -> place(entry.organisation(),
                organisations));
        runs.stream().flatMap(run -> run.proposals().stream()).flatMap(proposed -> proposed.stances().stream())
                .forEach(stated -> place(stated.organisation(), organisations));
        matrices.forEach(revision -> {
            revision.matrix().tasks().forEach(task -> task.leads().forEach(lead -> place(lead, organisations)));
            revision.matrix().roles().stream().map(Matrix.Role::organisation)
                    .forEach(of -> place(of == null ? 1 : of, of == null ? 1 : organisations));
        });
    }

    /** Of a revision that there is; an organisation's own once for each. */
    static void checkAdoptions(int organisations, List<MatrixRevision> matrices, List<Adopted> adoptions) {
        adoptions.forEach(one -> {
            place(one.organisation(), organisations);
            Whole.check(matrices.stream().anyMatch(matrix -> matrix.revision() == one.revision()));
        });
        Whole.unique(adoptions.stream().filter(one -> one.reported().isEmpty()).toList(),
                one -> List.of(one.organisation(), one.revision()));
    }

    /** Of a version that there is. */
    static void checkAmendments(List<Version> versions) {
        versions.forEach(one -> one.amending().ifPresent(amended -> Whole.check(versions.stream().anyMatch(
                version -> version.plan().equals(one.plan()) && version.number() == amended.amends().version()
                        && version.amending().isEmpty()))));
    }

    /** Of a version that there is; an organisation's own that stands once for each. */
    static void checkApprovals(int organisations, List<Version> versions, List<Approved> approvals) {
        approvals.forEach(one -> {
            place(one.organisation(), organisations);
            Whole.check(versions.stream().anyMatch(version -> version.plan().equals(one.plan())
                    && version.number() == one.number()));
        });
        Whole.unique(approvals.stream().filter(one -> one.reported().isEmpty() && one.withdrawn().isEmpty()).toList(),
                one -> List.of(one.organisation(), one.plan(), one.number()));
    }

    /** Of a version that there is; one that stands for each organisation. */
    static void checkSignatures(int organisations, List<Version> versions, List<Signing> signatures) {
        signatures.forEach(one -> {
            place(one.organisation(), organisations);
            Whole.check(versions.stream().anyMatch(version -> version.plan().equals(one.plan())
                    && version.number() == one.number()));
        });
        Whole.unique(signatures.stream().filter(one -> one.withdrawn().isEmpty()).toList(),
                one -> List.of(one.organisation(), one.plan(), one.number()));
    }

    static void place(long number, int of) {
        Whole.check(number >= 1 && number <= of);
    }
}
