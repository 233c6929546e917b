package org.entente.document;

import java.util.Optional;
import org.entente.raci.Matrix;

/** What a document calls the tasks and roles of the matrix, and what it says of a name in the other language. */
record MatrixNames(Material material, Marks marks) {

    String of(Matrix.Task task) {
        return task.named().nearest(material.language());
    }

    String of(Matrix.Role role) {
        return role.named().nearest(material.language());
    }

    /** Empty where the name stands in the document's language. */
    Optional<Span> mark(Matrix.Task task) {
        return marks.named(task.named(), new Gap.Named.Task(task.id()), material.partnership().language());
    }

    /** Empty where the name stands in the document's language. */
    Optional<Span> mark(Matrix.Role role) {
        return marks.named(role.named(), new Gap.Named.Role(role.id()), material.partnership().language());
    }
}
