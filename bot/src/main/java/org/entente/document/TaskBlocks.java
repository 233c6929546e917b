package org.entente.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.partnership.Organisation;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.text.Typography;

/** An organisation's responsibilities, read from the matrix so that nobody types twice who does what. */
final class TaskBlocks {

    private final Material material;
    private final Marks marks;
    private final MatrixNames names;

    TaskBlocks(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
        this.names = new MatrixNames(material, marks);
    }

    List<Block> blocks(Organisation organisation) {
        Matrix matrix = material.matrix();
        if (matrix.tasks().isEmpty()) {
            return List.of(new Block.Paragraph(List.of(marks.matrix())));
        }
        List<Block> blocks = new ArrayList<>(List.of(led(matrix, organisation)));
        matrix.roles().stream().filter(role -> Long.valueOf(organisation.id()).equals(role.organisation()))
                .flatMap(role -> role(matrix, role)).forEach(blocks::add);
        return blocks;
    }

    private Block led(Matrix matrix, Organisation organisation) {
        List<Matrix.Task> tasks = matrix.tasks().stream().filter(task -> task.leads().contains(organisation.id()))
                .toList();
        return tasks.isEmpty()
                ? new Block.Paragraph(List.of(new Span.Plain(material.phrases().say(material.language(),
                        "document.tasks.leads-none"))))
                : marked(List.of(new Span.Plain(said("document.tasks.leads", tasks))), tasks);
    }

    /** Nothing for a role that has no part in any task. */
    private Stream<Block> role(Matrix matrix, Matrix.Role role) {
        List<Matrix.Task> tasks = matrix.tasks().stream().filter(task -> task.letters().containsKey(role.id()))
                .toList();
        if (tasks.isEmpty()) {
            return Stream.of();
        }
        String parts = Stream.of(Letter.values()).flatMap(letter -> part(letter, tasks.stream()
                .filter(task -> task.letters().get(role.id()) == letter).toList())).collect(joining(" "));
        List<Span> line = new ArrayList<>();
        Optional<Span> mark = names.mark(role);
        String called = mark.map(span -> names.of(role) + " " + span.text()).orElse(names.of(role));
        line.add(new Span.Strong(material.phrases().say(material.language(), "document.tasks.role", Map.of("role",
                called))));
        line.add(new Span.Plain(" " + parts));
        return Stream.of(marked(line, tasks));
    }

    private Stream<String> part(Letter letter, List<Matrix.Task> tasks) {
        return tasks.isEmpty() ? Stream.of() : Stream.of(said(switch (letter) {
            case R -> "document.tasks.does";
            case A -> "document.tasks.decides";
            case C -> "document.tasks.is-consulted";
            case I -> "document.tasks.is-informed";
        }, tasks));
    }

    /** Once a line, whatever names in it are in the other language: those stand in its quotation marks. */
    private Block marked(List<Span> line, List<Matrix.Task> tasks) {
        List<Span> all = new ArrayList<>(line);
        tasks.stream().flatMap(task -> names.mark(task).stream()).distinct()
                .forEach(mark -> all.addAll(List.of(Sayings.SPACE, mark)));
        return new Block.Paragraph(all);
    }

    private String quoted(Matrix.Task task) {
        boolean here = task.named().version(material.language()).isPresent();
        return Typography.quote(names.of(task), here
                ? material.language()
                : task.named().written().orElse(material.language()));
    }

    private String said(String key, List<Matrix.Task> tasks) {
        return material.phrases().say(material.language(), key, Map.of("tasks", tasks.stream().map(this::quoted)
                .collect(joining(", "))));
    }
}
