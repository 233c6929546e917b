package org.entente.command.matrix;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.talk.Answering;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Materials;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.text.Language;
import org.entente.text.Typography;

/** Every change of the matrix: a new revision, and a public card that says what changed and what is still wrong. */
record Revising(Desk desk) {

    private static final int LONGEST_NAMES = 1000;
    private static final String BETWEEN = " / ";
    private static final String IN_BOTH = "task-in-both";

    /**
     * The matrix as it should be, and what was done to it.
     *
     * @param word  of the sentence that says so
     * @param tasks those that the sentence names; {@code roles} likewise
     */
    record Change(String word, Matrix matrix, List<Integer> tasks, List<Integer> roles) {
        Change {
            tasks = List.copyOf(tasks);
            roles = List.copyOf(roles);
        }

        Change(String word, Matrix matrix) {
            this(word, matrix, List.of(), List.of());
        }

        Change ofTask(int task) {
            return new Change(word, matrix, List.of(task), roles);
        }

        Change ofRoles(List<Integer> all) {
            return new Change(word, matrix, tasks, all);
        }
    }

    /**
     * What somebody works on.
     *
     * @param writing the language in which they write
     */
    record Sight(Scene scene, Matrix present, Matrix seen, Language writing) {

        NameInput name(Request request) {
            return new NameInput(request, writing, scene.partnership().language());
        }

        MatrixPage page(Speech speech) {
            return new MatrixPage(speech, scene.partnership());
        }
    }

    /** From the present matrix to the changed one. */
    interface Edit {
        Change apply(Sight sight);
    }

    Reply change(Request request, Edit edit) {
        Outcome changed = desk.write(request, (scene, record) -> change(request, scene.takingPart(), record, edit));
        return desk.look(request, (scene, record) -> said(changed, scene, record));
    }

    private static Outcome change(Request request, Scene scene, Writing record, Edit edit) {
        long partnership = scene.partnership().id();
        RaciRevision present = record.raci(partnership);
        Change change = edit.apply(sight(request, scene, record));
        boolean adopted = !Materials.adopters(scene, record).adopted().isEmpty();
        record.saveRaci(partnership, present.revision(), change.matrix(), Desk.actor(request, record));
        Map<String, String> facts = new HashMap<>();
        facts.put("revision", Integer.toString(record.raci(partnership).revision()));
        facts.put("adopted", Boolean.toString(adopted && !change.matrix().equals(present.matrix())));
        facts.put("tasks", ids(change.tasks()));
        facts.put("roles", ids(change.roles()));
        return new Outcome(change.word(), facts);
    }

    /**
     * The present matrix, and the one for which a form or a button was made, or a version was named: the same where none
     * was.
     */
    static Sight sight(Request request, Scene scene, Reading record) {
        long partnership = scene.partnership().id();
        RaciRevision present = record.raci(partnership);
        Matrix seen = request.argument("revision").or(() -> request.argument("version")).map(Ids::count)
                .map(revision -> record.raciAt(partnership, revision)
                        .orElseThrow(() -> Refused.because("raci.no-version")))
                .orElse(present.matrix());
        return new Sight(scene, present.matrix(), seen, Answering.language(request, scene, record));
    }

    private Reply said(Outcome changed, Scene scene, Reading record) {
        Speech speech = desk.publicSpeech(scene);
        long partnership = scene.partnership().id();
        int revision = Math.toIntExact(changed.number("revision"));
        Matrix matrix = record.raciAt(partnership, revision).orElseThrow();
        Matrix before = record.raciAt(partnership, Math.max(0, revision - 1)).orElseThrow();
        String names = Typography.list(Stream.concat(names(changed.fact("tasks"), matrix, before, (of, id) -> of.task(
                id)
                .map(task -> shown(changed, task.named(), speech))),
                names(changed.fact("roles"), matrix, before, (of, id) -> of.role(id)
                        .map(role -> role.named().nearest(speech.language())))).toList(), speech.language());
        MatrixPage page = new MatrixPage(speech, scene.partnership());
        Card.Builder card = Card.builder()
                .words(speech.say("raci." + changed.word(), "name", Markup.cut(names, LONGEST_NAMES)))
                .words(page.findings(matrix));
        if (Boolean.parseBoolean(changed.fact("adopted"))) {
            card.words(speech.say("adoption.again-asked"));
        }
        return new Reply.Public(card.buttons(page.adoptButton(matrix)).buttons(page.buttons(matrix))
                .buttons(Footer.of(speech, Target.to("raci show"))).build());
    }

    /** What was removed has its name from the revision before. */
    private interface Named {
        Optional<String> of(Matrix matrix, int id);
    }

    private static Stream<String> names(String ids, Matrix matrix, Matrix before, Named name) {
        List<String> names = new ArrayList<>();
        for (String id : ids.isEmpty() ? new String[0] : ids.split(",")) {
            int number = Integer.parseInt(id);
            name.of(matrix, number).or(() -> name.of(before, number)).map(Markup::typed).ifPresent(names::add);
        }
        return names.stream();
    }

    /** In both languages where that is what was done. */
    private static String shown(Outcome changed, Name name, Speech speech) {
        return name.other().filter(any -> changed.word().equals(IN_BOTH)).map(other -> name.typed() + BETWEEN + other)
                .orElseGet(() -> name.nearest(speech.language()));
    }

    private static String ids(List<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(joining(","));
    }
}
