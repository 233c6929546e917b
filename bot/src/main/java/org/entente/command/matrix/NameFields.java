package org.entente.command.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Target;
import org.entente.command.talk.Answering;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.text.Language;

/**
 * The fields for the name of a task or a role. What has a name already is asked for in both languages; something new only
 * where the group has two.
 *
 * @param writing the language in which the person writes
 */
record NameFields(Speech speech, Partnership partnership, Language writing) {

    static NameFields of(Speech speech, Request request, Scene scene, Reading record) {
        return new NameFields(speech, scene.partnership(), Answering.language(request, scene, record));
    }

    private boolean both() {
        return partnership.settings().second().isPresent();
    }

    /** The target of a form for something new, which says in which language it asks. */
    Target asking(Target target) {
        return both() ? target.with(NameInput.LANGUAGE, writing.code()) : target;
    }

    Target asking(Target target, Name name) {
        return target.with(NameInput.LANGUAGE, language(name).code());
    }

    /** Where it was not kept, people may take it for the group's. */
    private Language language(Name name) {
        return name.written().orElse(partnership.language());
    }

    List<Field> ofNewTask() {
        return both()
                ? List.of(name(task(writing), speech.say("raci.form.task-hint"), "", true), version(task(writing
                        .other()), ""))
                : List.of(name(speech.say("raci.form.task-name"), speech.say("raci.form.task-hint"), "", true));
    }

    List<Field> ofTask(Name name) {
        return List.of(name(task(language(name)), speech.say("raci.form.task-hint"), name.typed(), true),
                version(task(language(name).other()), name.other().orElse("")));
    }

    /** One that is picked in the same form. */
    Field ofAnyTask() {
        return name(speech.say("raci.form.task-name"), speech.say("raci.form.kept-hint"), "", false);
    }

    /** @param suggested whether others are offered beside it */
    List<Field> ofNewRole(boolean suggested) {
        String one = suggested ? speech.say("raci.form.own-role") : speech.say("raci.form.role-name");
        List<Field> fields = new ArrayList<>(List.of(name(both() ? role(writing) : one, speech.say(
                "raci.form.role-hint"), "", !suggested)));
        Optional.of(role(writing.other())).filter(any -> both()).ifPresent(label -> fields.add(version(label, "")));
        return fields;
    }

    List<Field> ofRole(Name name) {
        return List.of(name(role(language(name)), speech.say("raci.form.role-hint"), name.typed(), true),
                version(role(language(name).other()), name.other().orElse("")));
    }

    private String task(Language language) {
        return speech.say(switch (language) {
            case FRENCH -> "raci.form.task-in-french";
            case ENGLISH -> "raci.form.task-in-english";
        });
    }

    private String role(Language language) {
        return speech.say(switch (language) {
            case FRENCH -> "raci.form.role-in-french";
            case ENGLISH -> "raci.form.role-in-english";
        });
    }

    private static Field name(String label, String hint, String prefill, boolean required) {
        return new TextField(NameInput.NAME, label, hint, false, prefill, required, Matrix.LONGEST_NAME);
    }

    private Field version(String label, String prefill) {
        return new TextField(NameInput.TRANSLATION, label, speech.say("raci.form.version-hint"), false, prefill, false,
                Matrix.LONGEST_NAME);
    }
}
