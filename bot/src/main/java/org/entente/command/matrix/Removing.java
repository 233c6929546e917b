package org.entente.command.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.matrix.Revising.Change;
import org.entente.command.matrix.Revising.Sight;
import org.entente.partnership.Partnership;
import org.entente.raci.Editing;
import org.entente.raci.Matrix;

/** Tasks and roles that were added by mistake: named once more before they go. Every revision is kept. */
record Removing(Desk desk) {

    private static final int SELECTS_OF_TASKS = 3;
    private static final int LONGEST_LABEL = 80;
    private static final int ROOM = 1500;

    List<Action> actions() {
        return List.of(Action.of("remove", this::remove, Option.suggested("task").optional(),
                Option.suggested("role").optional(), Option.text("version").optional()).suggesting(this::suggest));
    }

    private List<Action.Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return desk.look(request, (scene, record) -> {
            Matrix matrix = record.raci(scene.partnership().id()).matrix();
            return switch (option) {
                case "task" -> Found.tasks(matrix, begun);
                case "role" -> Found.roles(matrix, begun);
                default -> List.of();
            };
        });
    }

    private Reply remove(Request request) {
        List<String> tasks = request.argument("task").map(List::of).orElseGet(() -> TaskForm.picked(request));
        Optional<String> role = request.argument("role").or(() -> request.field("role"));
        if (tasks.isEmpty() && role.isEmpty() && request.fields().isEmpty()) {
            return desk.look(request, (scene, record) -> new Reply.Open(form(request, scene.takingPart().partnership(),
                    record.raci(scene.partnership().id()).matrix())));
        }
        if (tasks.size() + (role.isPresent() ? 1 : 0) != 1) {
            throw Refused.because("raci.one-to-remove");
        }
        boolean sure = request.argument("revision").isPresent() || request.argument("version").isPresent();
        if (!sure) {
            return asked(request, tasks, role);
        }
        return new Revising(desk).change(request, sight -> role.map(named -> withoutRole(sight, named))
                .orElseGet(() -> withoutTask(sight, tasks.getFirst())));
    }

    private Form form(Request request, Partnership partnership, Matrix matrix) {
        Speech speech = desk.speech(request);
        List<Form.Field> fields = new ArrayList<>(TaskForm.tasks(speech, matrix, SELECTS_OF_TASKS));
        if (!matrix.roles().isEmpty()) {
            MatrixPage page = new MatrixPage(speech, partnership);
            fields.add(new PickField("role", speech.say("raci.form.which-role"), "", matrix.roles().stream()
                    .map(role -> new Form.Option(Integer.toString(role.id()), page.plain(role))).toList(), Set.of(),
                    0, 1));
        }
        if (fields.isEmpty()) {
            throw Refused.because("raci.nothing-to-remove");
        }
        return new Form(Target.to("raci remove"), speech.say("button.remove-from-matrix"), fields);
    }

    private Reply asked(Request request, List<String> tasks, Optional<String> role) {
        return desk.look(request, (scene, record) -> {
            RaciRevision present = record.raci(scene.takingPart().partnership().id());
            MatrixPage page = new MatrixPage(desk.speech(request), scene.partnership());
            return role.map(named -> sureOf(page, present, Found.role(present.matrix(), named)))
                    .orElseGet(() -> sureOf(page, present, Found.task(present.matrix(), tasks.getFirst())));
        });
    }

    private static Reply sureOf(MatrixPage page, RaciRevision present, Matrix.Task task) {
        String shown = Markup.cut(page.task(present.matrix(), task, present.matrix().placeOf(task.id())), ROOM);
        return sure(page.speech(), present, "task", task.id(), task.name(), page.speech().say("raci.remove-task",
                "task", shown));
    }

    private static Reply sureOf(MatrixPage page, RaciRevision present, Matrix.Role role) {
        long letters = present.matrix().tasks().stream().filter(task -> task.letters().containsKey(role.id())).count();
        return sure(page.speech(), present, "role", role.id(), role.name(), page.speech().say("raci.remove-role",
                "role", page.shown(role), "count", letters));
    }

    private static Reply sure(Speech speech, RaciRevision present, String what, int id, String name, String words) {
        String label = Markup.cut(speech.say("button.remove-one", "name", Markup.line(name)), LONGEST_LABEL);
        return new Reply.Private(Card.builder()
                .words(words + "\n" + speech.say("raci.remove-typed", "version", present.revision()))
                .buttons(Button.main(label, Target.to("raci remove").with(what, id).with("revision", present
                        .revision())),
                        Button.plain(speech.say("button.matrix"), Target.to("raci show")))
                .build());
    }

    private static Change withoutTask(Sight sight, String named) {
        Matrix.Task task = Found.task(sight.present(), named);
        if (!sight.seen().task(task.id()).equals(Optional.of(task))) {
            throw Refused.because("raci.stale");
        }
        return new Change("task-removed", Editing.removeTask(sight.present(), task.id())).ofTask(task.id());
    }

    /** A letter given to the role in the meantime would go with it. */
    private static Change withoutRole(Sight sight, String named) {
        Matrix.Role role = Found.role(sight.present(), named);
        if (!sight.seen().role(role.id()).equals(Optional.of(role))
                || !letters(sight.seen(), role).equals(letters(sight.present(), role))) {
            throw Refused.because("raci.stale");
        }
        return new Change("role-removed", Editing.removeRole(sight.present(), role.id())).ofRoles(List.of(role.id()));
    }

    private static List<String> letters(Matrix matrix, Matrix.Role role) {
        return matrix.tasks().stream().filter(task -> task.letters().containsKey(role.id()))
                .map(task -> task.id() + " " + task.letters().get(role.id())).toList();
    }
}
