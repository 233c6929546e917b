package org.entente.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.partnership.Organisation;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.text.Typography;

/** An organisation's responsibilities, read from the matrix so that nobody types twice who does what. */
final class TaskBlocks {

    private final Material material;
    private final Marks marks;

    TaskBlocks(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
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
        String tasks = names(matrix.tasks().stream().filter(task -> task.leads().contains(organisation.id())));
        return new Block.Paragraph(List.of(new Span.Plain(tasks.isEmpty()
                ? material.phrases().say(material.language(), "document.tasks.leads-none")
                : say("document.tasks.leads", tasks))));
    }

    /** Nothing for a role that has no part in any task. */
    private Stream<Block> role(Matrix matrix, Matrix.Role role) {
        String parts = Stream.of(Letter.values())
                .flatMap(letter -> part(letter, names(matrix.tasks().stream()
                        .filter(task -> task.letters().get(role.id()) == letter))))
                .collect(joining(" "));
        String name = material.phrases().say(material.language(), "document.tasks.role", Map.of("role", role.name()));
        return parts.isEmpty()
                ? Stream.of()
                : Stream.of(new Block.Paragraph(List.of(new Span.Strong(name), new Span.Plain(" " + parts))));
    }

    private Stream<String> part(Letter letter, String tasks) {
        return tasks.isEmpty() ? Stream.of() : Stream.of(say(switch (letter) {
            case R -> "document.tasks.does";
            case A -> "document.tasks.decides";
            case C -> "document.tasks.is-consulted";
            case I -> "document.tasks.is-informed";
        }, tasks));
    }

    private String names(Stream<Matrix.Task> tasks) {
        return tasks.map(task -> Typography.quote(task.name(), material.language())).collect(joining(", "));
    }

    private String say(String key, String tasks) {
        return material.phrases().say(material.language(), key, Map.of("tasks", tasks));
    }
}
