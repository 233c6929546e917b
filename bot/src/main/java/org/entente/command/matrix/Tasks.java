package org.entente.command.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.card.Form;
import org.entente.command.card.Markup;
import org.entente.command.matrix.Revising.Change;
import org.entente.command.matrix.Revising.Sight;
import org.entente.raci.Editing;
import org.entente.raci.Matrix;
import org.entente.raci.Name;

/** Tasks: added, renamed, and put in the order in which they are completed (I-33). */
record Tasks(Desk desk) {

    List<Action> actions() {
        return List.of(
                Action.of("task", this::task, Option.text("name").optional(), Option.suggested("task").optional(),
                        Option.text("place").optional(), Option.text(NameInput.TRANSLATION).optional()).suggesting(
                                this::suggest),
                Action.step("edit", this::edit));
    }

    private List<Action.Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return desk.look(request, (scene, record) -> Found.tasks(record.raci(scene.partnership().id()).matrix(),
                begun));
    }

    private Reply task(Request request) {
        Optional<String> task = request.argument("task");
        if (name(request).isEmpty() && (nothingElse(request) || task.isEmpty())) {
            return opens(request, task);
        }
        return new Revising(desk).change(request, sight -> task
                .map(named -> edited(request, sight, named)).orElseGet(() -> added(request, sight)));
    }

    private static boolean nothingElse(Request request) {
        return place(request).isEmpty() && request.argument(NameInput.TRANSLATION).isEmpty();
    }

    private Reply opens(Request request, Optional<String> task) {
        return desk.look(request, (scene, record) -> {
            TaskForm form = new TaskForm(desk.speech(request), NameFields.of(desk.speech(request), request, scene,
                    record));
            RaciRevision present = present(scene.takingPart(), record);
            return new Reply.Open(task.map(named -> form.editing(present, Found.task(present.matrix(), named)))
                    .orElseGet(form::adding));
        });
    }

    private static Change added(Request request, Sight sight) {
        Matrix matrix = Editing.addTask(sight.present(), sight.name(request).added().orElseThrow());
        int id = matrix.tasks().getLast().id();
        Matrix placed = place(request).map(place -> Editing.moveTask(matrix, id, place)).orElse(matrix);
        return new Change("task-added", placed).ofTask(id);
    }

    private Reply edit(Request request) {
        if (request.act() != Act.SENT_FORM) {
            return desk.look(request, (scene, record) -> new Reply.Open(form(request, scene, record)));
        }
        List<String> picked = TaskForm.picked(request);
        if (picked.size() != 1) {
            throw Refused.because("raci.one-task");
        }
        return new Revising(desk).change(request, sight -> edited(request, sight, picked.getFirst()));
    }

    private Form form(Request request, Scene scene, Reading record) {
        RaciRevision present = present(scene.takingPart(), record);
        if (present.matrix().tasks().isEmpty()) {
            throw Refused.because("raci.no-tasks");
        }
        return new TaskForm(desk.speech(request), NameFields.of(desk.speech(request), request, scene, record))
                .editing(present);
    }

    /** What is given as it stood when the form was made is no change of it. */
    private static Change edited(Request request, Sight sight, String named) {
        Matrix.Task task = Found.task(sight.present(), named);
        int seenAt = sight.seen().placeOf(task.id());
        Optional<Name> before = sight.seen().task(task.id()).map(Matrix.Task::named);
        Optional<Name> name = Optional.of(sight.name(request).changed(before.orElse(task.named())))
                .filter(given -> !before.equals(Optional.of(given)));
        Optional<Integer> place = place(request).filter(given -> given != seenAt);
        if (name.isPresent()) {
            checkName(sight, task, name.get().typed());
        }
        if (place.isPresent() && !order(sight.seen()).equals(order(sight.present()))) {
            throw new Refused("raci.stale-order", Map.of("task", Markup.typed(task.name()), "place",
                    sight.present().placeOf(task.id()), "yours", place.get()));
        }
        Matrix renamed = name.map(given -> Editing.renameTask(sight.present(), task.id(), given))
                .orElse(sight.present());
        Matrix moved = place.map(given -> Editing.moveTask(renamed, task.id(), given)).orElse(renamed);
        return change(moved, name, place.isPresent(), task).ofTask(task.id());
    }

    private static Change change(Matrix matrix, Optional<Name> name, boolean moved, Matrix.Task before) {
        if (name.isPresent() && moved) {
            return new Change("task-changed", matrix);
        }
        boolean versioned = name.filter(now -> now.typed().equals(before.name()) && now.other().isPresent())
                .isPresent();
        return moved
                ? new Change("task-moved", matrix)
                : versioned ? new Change("task-in-both", matrix) : new Change("task-renamed", matrix);
    }

    private static void checkName(Sight sight, Matrix.Task task, String yours) {
        boolean same = sight.seen().task(task.id()).map(Matrix.Task::named).equals(Optional.of(task.named()));
        if (!same) {
            throw new Refused("raci.stale-name", Map.of("now", Markup.typed(task.name()), "yours", Markup.typed(
                    yours)));
        }
    }

    private static List<Integer> order(Matrix matrix) {
        return matrix.tasks().stream().map(Matrix.Task::id).toList();
    }

    private static RaciRevision present(Scene scene, Reading record) {
        return record.raci(scene.partnership().id());
    }

    private static Optional<String> name(Request request) {
        return request.field(NameInput.NAME).or(() -> request.argument(NameInput.NAME));
    }

    private static Optional<Integer> place(Request request) {
        return request.field(TaskForm.PLACE).or(() -> request.argument("place")).map(Tasks::place);
    }

    private static int place(String typed) {
        String digits = typed.strip();
        if (!digits.matches("[1-9][0-9]{0,3}")) {
            throw Refused.because("raci.place");
        }
        return Integer.parseInt(digits);
    }
}
