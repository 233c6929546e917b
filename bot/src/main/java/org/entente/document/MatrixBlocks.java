package org.entente.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.partnership.Organisation;
import org.entente.raci.Finding;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.raci.Rules;

/** The RACI matrix as a table with its legend, and what is wrong with it. */
final class MatrixBlocks {

    private final Material material;
    private final Marks marks;
    private final MatrixNames names;

    MatrixBlocks(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
        this.names = new MatrixNames(material, marks);
    }

    List<Block> blocks() {
        Matrix matrix = material.matrix();
        if (matrix.tasks().isEmpty()) {
            return List.of(new Block.Paragraph(List.of(marks.matrix())));
        }
        List<Block> blocks = new ArrayList<>(List.of(table(matrix), paragraph(new Span.Plain(say("legend")))));
        List<Finding> errors = Rules.check(matrix.in(material.language()), material.partnership().organisations())
                .stream()
                .filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            blocks.add(paragraph(marks.matrix()));
            errors.forEach(error -> blocks.add(paragraph(new Span.Remark(
                    material.phrases().say(material.language(), error.key(), error.arguments())))));
        }
        if (errors.isEmpty() && !material.adopted()) {
            blocks.add(paragraph(marks.matrixToAdopt()));
        }
        return blocks;
    }

    private Block table(Matrix matrix) {
        List<String> header = new ArrayList<>(List.of(say("task"), say("lead")));
        matrix.roles().forEach(role -> header.add(marked(heading(role), names.mark(role))));
        return new Block.Table(say("caption"), header, matrix.tasks().stream().map(task -> row(matrix, task)).toList(),
                true);
    }

    private List<Span> row(Matrix matrix, Matrix.Task task) {
        List<Span> cells = new ArrayList<>();
        cells.add(new Span.Plain(marked(names.of(task), names.mark(task))));
        cells.add(new Span.Plain(material.partnership().organisations().stream()
                .filter(organisation -> task.leads().contains(organisation.id())).map(Organisation::name)
                .collect(joining(", "))));
        for (Matrix.Role role : matrix.roles()) {
            Letter letter = task.letters().get(role.id());
            cells.add(new Span.Plain(letter == null ? "" : letter.name()));
        }
        return cells;
    }

    private static String marked(String name, Optional<Span> mark) {
        return mark.map(span -> name + " " + span.text()).orElse(name);
    }

    private String heading(Matrix.Role role) {
        Optional<Organisation> owner = Optional.ofNullable(role.organisation())
                .flatMap(id -> material.partnership().organisation(id));
        return owner.map(organisation -> material.phrases().say(material.language(), "document.matrix-table.role-of",
                Map.of("role", names.of(role), "organisation", organisation.name()))).orElse(names.of(role));
    }

    private String say(String word) {
        return material.phrases().say(material.language(), "document.matrix-table." + word);
    }

    private static Block paragraph(Span span) {
        return new Block.Paragraph(List.of(span));
    }
}
