package org.entente.store.rows;

import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.entente.raci.Matrix;

/** A matrix whose organisations bear other numbers. */
final class Renumbered {

    private Renumbered() {}

    static Matrix matrix(Matrix matrix, LongUnaryOperator number) {
        return new Matrix(
                matrix.tasks().stream().map(task -> new Matrix.Task(task.id(), task.named(),
                        task.leads().stream().map(number::applyAsLong).collect(Collectors.toSet()), task.letters()))
                        .toList(),
                matrix.roles().stream().map(role -> role(role, number)).toList());
    }

    private static Matrix.Role role(Matrix.Role role, LongUnaryOperator number) {
        Long organisation = role.organisation();
        return organisation == null
                ? role
                : new Matrix.Role(role.id(), role.named(), number.applyAsLong(organisation));
    }
}
