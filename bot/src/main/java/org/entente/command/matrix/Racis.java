package org.entente.command.matrix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.NameForm;
import org.entente.command.words.Names;
import org.entente.command.words.Suggestions;
import org.entente.raci.Assignment;
import org.entente.raci.Editing;
import org.entente.raci.LoadedSample;
import org.entente.raci.Matrix;
import org.entente.script.RaciSample;

/** {@code /raci}: tasks, roles, and who does what; the rules are checked at every change. */
public final class Racis implements Family {

    private final Desk desk;

    public Racis(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "raci";
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("task", this::task, Option.text("name").optional(), Option.suggested("task").optional())
                        .suggesting(this::suggest),
                Action.of("role", this::role, Option.text("name").optional(), Option.suggested("role").optional(),
                        Option.suggested("organization").optional()).suggesting(this::suggest),
                Action.of("assign", this::assign, Option.suggested("task")).suggesting(this::suggest),
                Action.of("check", this::check), Action.of("show", this::show), Action.of("sample", this::sample));
    }

    private Reply task(Request request) {
        if (given(request).isEmpty()) {
            return openForm(request, "task");
        }
        String name = Names.checked(given(request).get(), Matrix.LONGEST_NAME);
        return change(request, name, (scene, matrix) -> request.argument("task")
                .map(id -> new Change("task-renamed", Editing.renameTask(matrix, found(matrix, id).id(), name)))
                .orElseGet(() -> new Change("task-added", Editing.addTask(matrix, name))));
    }

    private Reply role(Request request) {
        if (given(request).isEmpty()) {
            return openForm(request, "role");
        }
        String name = Names.checked(given(request).get(), Matrix.LONGEST_NAME);
        return change(request, name, (scene, matrix) -> {
            Long organisation = request.argument("organization").or(() -> request.picked("organization").stream()
                    .findFirst()).map(scene::organisation).map(o -> o.id()).orElse(null);
            if (request.argument("role").isPresent()) {
                Matrix.Role role = foundRole(matrix, request.required("role"));
                Long kept = organisation == null ? role.organisation() : organisation;
                return new Change("role-renamed", Editing.changeRole(matrix, role.id(), name, kept));
            }
            if (matrix.roles().size() >= Matrix.MOST_ROLES) {
                throw new Refused("raci.too-many-roles", Map.of("most", Matrix.MOST_ROLES));
            }
            return new Change("role-added", Editing.addRole(matrix, name, organisation));
        });
    }

    private static Optional<String> given(Request request) {
        return request.field("name").or(() -> request.argument("name"));
    }

    private Reply openForm(Request request, String what) {
        return desk.look(request, (scene, record) -> new Reply.Open(
                new NameForm(desk.speech(request), scene.takingPart().partnership()).of(what)));
    }

    private Reply assign(Request request) {
        if (request.act() != Act.SENT_FORM) {
            return desk.look(request, (scene, record) -> {
                RaciRevision present = record.raci(scene.takingPart().partnership().id());
                return new Reply.Open(new AssignForm(desk.speech(request), scene.partnership()).form(present,
                        found(present.matrix(), request.required("task"))));
            });
        }
        String id = request.required("task");
        return change(request, "", (scene, matrix) -> {
            Matrix.Task task = found(matrix, id);
            Assignment.Result result = Editing.assign(matrix, task.id(), AssignForm.read(request));
            return switch (result) {
                case Assignment.Result.Assigned assigned -> new Change("assigned", assigned.matrix());
                case Assignment.Result.TwoLetters two ->
                    throw new Refused("raci.two-letters", Map.of("role", Markup.typed(two.role().name())));
            };
        });
    }

    private Reply sample(Request request) {
        return change(request, "", (scene, matrix) -> {
            if (!matrix.tasks().isEmpty() || !matrix.roles().isEmpty()) {
                throw Refused.because("raci.sample-not-empty");
            }
            RaciSample sample = scene.content().samples().values().stream().min(Comparator.comparing(RaciSample::id))
                    .orElseThrow();
            if (scene.partnership().organisations().size() < sample.agencies().size()) {
                throw new Refused("raci.sample-organisations", Map.of("count", sample.agencies().size()));
            }
            return new Change("sampled", LoadedSample.from(sample, scene.partnership().organisations(),
                    scene.partnership().language()));
        });
    }

    private Reply check(Request request) {
        return desk.look(request, (scene, record) -> Reply.privately(
                new MatrixPage(desk.speech(request), scene.partnership()).findings(matrix(scene, record))));
    }

    private Reply show(Request request) {
        return desk.look(request, (scene, record) -> new Reply.Private(
                new MatrixPage(desk.speech(request), scene.partnership()).card(matrix(scene, record))));
    }

    private static Matrix matrix(Scene scene, org.entente.command.Reading record) {
        return record.raci(scene.partnership().id()).matrix();
    }

    /** The matrix as it should be, and the word for what was done to it. */
    private record Change(String word, Matrix matrix) {}

    /** From the present matrix to the changed one. */
    private interface Edit {
        Change apply(Scene scene, Matrix matrix);
    }

    private Reply change(Request request, String name, Edit edit) {
        Outcome changed = desk.write(request, (scene, record) -> change(request, scene.takingPart(), record, edit));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Matrix matrix = matrix(scene, record);
            String shown = changed.facts().containsKey("task")
                    ? matrix.task(Math.toIntExact(changed.number("task"))).map(Matrix.Task::name).orElse(name)
                    : name;
            Card.Builder card = Card.builder().words(speech.say("raci." + changed.word(), "name", Markup.typed(shown)));
            MatrixPage page = new MatrixPage(speech, scene.partnership());
            card.words(page.findings(matrix));
            return new Reply.Public(card.buttons(page.buttons(matrix))
                    .buttons(Footer.of(speech, Target.to("raci show"))).build());
        });
    }

    private static Outcome change(Request request, Scene scene, Writing record, Edit edit) {
        long partnership = scene.partnership().id();
        RaciRevision present = record.raci(partnership);
        int seen = request.argument("revision").map(Ids::count).orElse(present.revision());
        if (seen != present.revision()) {
            throw Refused.because("raci.stale");
        }
        Change change = edit.apply(scene, present.matrix());
        record.saveRaci(partnership, seen, change.matrix(), Desk.actor(request, record));
        Map<String, String> facts = new HashMap<>();
        if (change.word().equals("assigned")) {
            facts.put("task", Integer.toString(found(present.matrix(), request.required("task")).id()));
        }
        return new Outcome(change.word(), facts);
    }

    private static Matrix.Task found(Matrix matrix, String idOrName) {
        return matrix.tasks().stream()
                .filter(task -> Integer.toString(task.id()).equals(idOrName) || task.name().equalsIgnoreCase(idOrName
                        .strip()))
                .findFirst().orElseThrow(() -> Refused.because("raci.unknown-task"));
    }

    private static Matrix.Role foundRole(Matrix matrix, String idOrName) {
        return matrix.roles().stream()
                .filter(role -> Integer.toString(role.id()).equals(idOrName) || role.name().equalsIgnoreCase(idOrName
                        .strip()))
                .findFirst().orElseThrow(() -> Refused.because("raci.unknown-role"));
    }

    private List<Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return desk.look(request, (scene, record) -> switch (option) {
            case "task" -> Suggestions.matching(matrix(scene, record).tasks().stream()
                    .map(task -> new Suggestion(Integer.toString(task.id()), task.name())), begun);
            case "role" -> Suggestions.matching(matrix(scene, record).roles().stream()
                    .map(role -> new Suggestion(Integer.toString(role.id()), role.name())), begun);
            case "organization" -> Suggestions.organisations(scene.partnership(), begun);
            default -> List.of();
        });
    }
}
