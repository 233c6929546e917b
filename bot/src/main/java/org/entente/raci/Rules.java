package org.entente.raci;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.partnership.Organisation;

/** What the method asks of a matrix (G, Part 3 step 3; I-34 to I-36), checked while people work on it. */
public final class Rules {

    private final Matrix matrix;
    private final List<Organisation> organisations;

    private Rules(Matrix matrix, List<Organisation> organisations) {
        this.matrix = matrix;
        this.organisations = organisations;
    }

    /** All findings, task by task in the matrix's order. A lead that is none of the organisations does not count. */
    public static List<Finding> check(Matrix matrix, List<Organisation> organisations) {
        if (matrix.tasks().isEmpty()) {
            return List.of(new Finding(Finding.Kind.EMPTY, Optional.empty(), Map.of()));
        }
        Rules rules = new Rules(matrix, organisations);
        return matrix.tasks().stream().flatMap(task -> rules.check(task).stream()).toList();
    }

    private List<Finding> check(Matrix.Task task) {
        List<Finding> found = new ArrayList<>();
        List<String> leads = organisations.stream().filter(o -> task.leads().contains(o.id())).map(Organisation::name)
                .toList();
        one(task, "organisations", leads, Finding.Kind.NO_LEAD, Finding.Kind.SEVERAL_LEADS).ifPresent(found::add);
        one(task, "roles", names(task, Letter.R), Finding.Kind.NO_RESPONSIBLE, Finding.Kind.SEVERAL_RESPONSIBLE)
                .ifPresent(found::add);
        one(task, "roles", names(task, Letter.A), Finding.Kind.NO_ACCOUNTABLE, Finding.Kind.SEVERAL_ACCOUNTABLE)
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Finding> one(Matrix.Task task, String what, List<String> names, Finding.Kind none,
            Finding.Kind several) {
        return switch (names.size()) {
            case 0 -> Optional.of(new Finding(none, Optional.of(task), Map.of("task", task.name())));
            case 1 -> Optional.empty();
            default -> Optional.of(new Finding(several, Optional.of(task),
                    Map.of("task", task.name(), what, names.stream().collect(joining(", ")))));
        };
    }

    private List<String> names(Matrix.Task task, Letter letter) {
        return matrix.roles().stream().filter(role -> task.letters().get(role.id()) == letter).map(Matrix.Role::name)
                .toList();
    }
}
