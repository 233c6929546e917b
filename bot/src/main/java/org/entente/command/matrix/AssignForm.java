package org.entente.command.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Option;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Target;
import org.entente.partnership.Partnership;
import org.entente.raci.Assignment;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;

/**
 * One task at once: who leads it, and five selects fill the form. Several may be picked where the rules want one, so
 * that a disagreement can be put down and is then shown, not hidden.
 */
record AssignForm(Speech speech, Partnership partnership) {

    private static final String LEADS = "leads";

    Form form(RaciRevision present, Matrix.Task task) {
        Matrix matrix = present.matrix();
        if (matrix.roles().isEmpty()) {
            throw Refused.because("raci.no-roles");
        }
        if (partnership.organisations().isEmpty()) {
            throw Refused.because("interview.too-few");
        }
        Target target = Target.to("raci assign").with("task", task.id()).with("revision", present.revision());
        return new Form(target, task.named().nearest(speech.language()), List.of(leads(task), letter(matrix, task,
                Letter.R),
                letter(matrix, task, Letter.A), letter(matrix, task, Letter.C), letter(matrix, task, Letter.I)));
    }

    private Field leads(Matrix.Task task) {
        List<Option> options = partnership.organisations().stream()
                .map(organisation -> new Option(Long.toString(organisation.id()), organisation.name())).toList();
        Set<String> chosen = task.leads().stream().map(String::valueOf).collect(Collectors.toSet());
        return new PickField(LEADS, speech.say("raci.field.leads"), speech.say("raci.field.leads-hint"), options,
                chosen,
                1, options.size());
    }

    private Field letter(Matrix matrix, Matrix.Task task, Letter letter) {
        String id = id(letter);
        List<Option> options = matrix.roles().stream().map(role -> new Option(Integer.toString(role.id()), role
                .named().nearest(speech.language())))
                .toList();
        Set<String> chosen = task.with(letter).stream().map(String::valueOf).collect(Collectors.toSet());
        int least = letter == Letter.R || letter == Letter.A ? 1 : 0;
        return new PickField(id, speech.say("raci.field." + id), speech.say("raci.field." + id + "-hint"), options,
                chosen,
                least, options.size());
    }

    /** What was picked in a form that came back. */
    static Assignment read(Request request) {
        Map<Letter, List<Integer>> roles = new EnumMap<>(Letter.class);
        for (Letter letter : Letter.values()) {
            roles.put(letter, request.picked(id(letter)).stream().map(Integer::valueOf).toList());
        }
        return new Assignment(request.picked(LEADS).stream().map(Long::valueOf).collect(Collectors.toSet()), roles);
    }

    private static String id(Letter letter) {
        return letter.name().toLowerCase(Locale.ROOT);
    }
}
