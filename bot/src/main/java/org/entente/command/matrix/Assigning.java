package org.entente.command.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.card.Markup;
import org.entente.command.matrix.Revising.Change;
import org.entente.command.matrix.Revising.Sight;
import org.entente.raci.Assignment;
import org.entente.raci.Editing;
import org.entente.raci.Matrix;

/** Who leads a task, does it, answers for it, is consulted and is told. */
record Assigning(Desk desk) {

    /** Of each of two versions of a task that are shown together. */
    private static final int ROOM = 1500;

    List<Action> actions() {
        return List.of(Action.of("assign", this::assign, Option.suggested("task")).suggesting(this::suggest));
    }

    private List<Action.Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return desk.look(request, (scene, record) -> Found.tasks(record.raci(scene.partnership().id()).matrix(),
                begun));
    }

    private Reply assign(Request request) {
        String named = request.required("task");
        if (request.act() != Act.SENT_FORM) {
            return desk.look(request, (scene, record) -> {
                RaciRevision present = record.raci(scene.takingPart().partnership().id());
                return new Reply.Open(new AssignForm(desk.speech(request), scene.partnership()).form(present,
                        Found.task(present.matrix(), named)));
            });
        }
        return new Revising(desk).change(request, sight -> assigned(request, sight, named));
    }

    /** Another task may have changed since the form was opened; this one may not. */
    private Change assigned(Request request, Sight sight, String named) {
        Matrix.Task task = Found.task(sight.present(), named);
        Matrix assigned = switch (Editing.assign(sight.present(), task.id(), AssignForm.read(request))) {
            case Assignment.Result.Assigned done -> done.matrix();
            case Assignment.Result.TwoLetters two ->
                throw new Refused("raci.two-letters", Map.of("role", Markup.typed(two.role().named().nearest(desk
                        .speech(
                                request).language()))));
            case Assignment.Result.RoleGone gone -> throw Refused.because("raci.role-gone");
        };
        if (!sight.seen().task(task.id()).equals(Optional.of(task))) {
            MatrixPage page = sight.page(desk.speech(request));
            throw new Refused("raci.stale-task", Map.of("now", shown(page, sight.present(), task.id()), "yours",
                    shown(page, assigned, task.id())));
        }
        return new Change("assigned", assigned).ofTask(task.id());
    }

    private static String shown(MatrixPage page, Matrix matrix, int task) {
        return Markup.cut(page.task(matrix, matrix.task(task).orElseThrow(), matrix.placeOf(task)), ROOM);
    }
}
