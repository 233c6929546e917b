package org.entente.command.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Option;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Target;
import org.entente.raci.Matrix;

/** The forms that add a task, and that rename it or move it to another place. */
record TaskForm(Speech speech, NameFields names) {

    static final String PLACE = "place";
    /** A select of tasks; where they are more than it holds, others follow it. */
    static final String TASK = "task";
    private static final int LONGEST_PLACE = 4;
    private static final int SELECT = 25;
    private static final int MOST_SELECTS = 3;

    /** A new task, by default the last. */
    Form adding() {
        List<Field> fields = new ArrayList<>(names.ofNewTask());
        fields.add(place("", "raci.form.place-hint"));
        return new Form(names.asking(Target.to("raci task")), speech.say("raci.form.task"), fields);
    }

    /** One task, with its name and its place as they stand. */
    Form editing(RaciRevision present, Matrix.Task task) {
        List<Field> fields = new ArrayList<>(names.ofTask(task.named()));
        fields.add(place(Integer.toString(present.matrix().placeOf(task.id())), "raci.form.other-place-hint"));
        return new Form(names.asking(Target.to("raci task").with(TASK, task.id()).with("revision", present.revision()),
                task.named()), task.named().nearest(speech.language()), fields);
    }

    /** Any task, picked in the form itself. */
    Form editing(RaciRevision present) {
        List<Field> fields = new ArrayList<>(tasks(speech, present.matrix(), MOST_SELECTS));
        fields.add(names.ofAnyTask());
        fields.add(place("", "raci.form.other-place-hint"));
        return new Form(Target.to("raci edit").with("revision", present.revision()), speech.say("button.edit-task"),
                fields);
    }

    /** Selects of the first tasks, in their order. */
    static List<Field> tasks(Speech speech, Matrix matrix, int mostSelects) {
        List<Field> selects = new ArrayList<>();
        int shown = Math.min(matrix.tasks().size(), SELECT * mostSelects);
        for (int from = 0; from < shown; from += SELECT) {
            int first = from;
            List<Option> options = IntStream.range(from, Math.min(shown, from + SELECT))
                    .mapToObj(at -> option(speech, matrix.tasks().get(at), at + 1)).toList();
            selects.add(new PickField(TASK + (from == 0 ? "" : Integer.toString(from)), shown <= SELECT
                    ? speech.say("raci.form.which-task")
                    : speech.say("raci.form.which-task-from", "from", first + 1, "to", first + options.size()),
                    "", options, Set.of(), 0, 1));
        }
        return selects;
    }

    /** What was picked in the selects, together. */
    static List<String> picked(Request request) {
        return request.fields().keySet().stream().filter(id -> id.startsWith(TASK)).sorted()
                .flatMap(id -> request.picked(id).stream()).toList();
    }

    private static Option option(Speech speech, Matrix.Task task, int place) {
        return new Option(Integer.toString(task.id()), place + ". " + task.named().nearest(speech.language()));
    }

    private Field place(String prefill, String hint) {
        return new TextField(PLACE, speech.say("raci.form.place"), speech.say(hint), false, prefill, false,
                LONGEST_PLACE);
    }
}
