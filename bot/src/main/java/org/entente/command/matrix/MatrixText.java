package org.entente.command.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Speech;
import org.entente.partnership.Organisation;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;

/** The whole matrix as plain text, for a file: nothing is cut, and a screen reader reads it in order. */
record MatrixText(MatrixPage page) {

    String of(RaciRevision present, List<String> adoption) {
        Speech speech = page.speech();
        Matrix matrix = present.matrix().in(speech.language());
        List<String> lines = new ArrayList<>(List.of(speech.say("raci.file-title", "name", page.partnership().name(),
                "version", present.revision()), speech.say("raci.legend"), ""));
        matrix.tasks().forEach(task -> lines.addAll(task(matrix, task)));
        lines.addAll(adoption);
        return String.join("\n", lines) + "\n";
    }

    private List<String> task(Matrix matrix, Matrix.Task task) {
        Speech speech = page.speech();
        List<String> lines = new ArrayList<>();
        String name = matrix.placeOf(task.id()) + ". " + task.name();
        String leads = page.partnership().organisations().stream().filter(one -> task.leads().contains(one.id()))
                .map(Organisation::name).collect(Collectors.joining(", "));
        lines.add(leads.isEmpty() ? name : name + ", " + speech.say("raci.led-by", "organisations", leads));
        for (Letter letter : Letter.values()) {
            String roles = task.with(letter).stream().flatMap(id -> matrix.role(id).stream()).map(page::plain)
                    .collect(Collectors.joining(", "));
            if (!roles.isEmpty()) {
                lines.add("   " + speech.say("file.said", "organisation", letter, "answer", roles));
            }
        }
        lines.add("");
        return lines;
    }
}
