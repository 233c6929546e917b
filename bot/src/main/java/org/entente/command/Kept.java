package org.entente.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.command.Request.Act;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the text of forms that could not be taken. However the person opens the same form again, by its *Correct* button
 * or from the start, it holds what they wrote; once it is taken, nothing is kept.
 */
final class Kept {

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    /** What differs between two openings of one form. */
    private static final Set<String> PASSING = Set.of("revision", "n", "speak");

    private final Store store;

    Kept(Store store) {
        this.store = store;
    }

    /** @return whether the form is kept; not where nothing was given or the record cannot be written */
    boolean keep(Request request) {
        if (request.act() != Act.SENT_FORM || request.fields().isEmpty()) {
            return false;
        }
        return write("keep-" + request.interaction(), record -> record.keptForms()
                .keep(Desk.actor(request, record), form(request), request.fields()));
    }

    /** The form was taken. */
    void drop(Request request) {
        boolean kept = request.act() == Act.SENT_FORM && store.read(record -> record.keptForms()
                .find(request.who().discord(), form(request)).isPresent());
        if (kept) {
            write("drop-" + request.interaction(), record -> record.keptForms().drop(request.who().discord(), form(
                    request)));
        }
    }

    /** The form with what the person wrote before, if it was refused. */
    Form filled(Request request, Form form) {
        return store.read(record -> record.keptForms().find(request.who().discord(), form(form.target())))
                .map(fields -> filled(form, fields)).orElse(form);
    }

    /** Opens the same form from what stands now. */
    static Target reopening(Request request) {
        Map<String, String> lasting = new LinkedHashMap<>(request.target().arguments());
        lasting.keySet().removeAll(PASSING);
        return new Target(request.target().path(), lasting);
    }

    private static Form filled(Form form, Map<String, List<String>> kept) {
        List<Form.Field> fields = new ArrayList<>();
        form.fields().forEach(field -> fields.add(filled(field, kept)));
        return new Form(form.target(), form.title(), fields);
    }

    private static Form.Field filled(Form.Field field, Map<String, List<String>> kept) {
        return switch (field) {
            case Form.TextField text -> kept.containsKey(text.id())
                    ? text.holding(String.join("", kept.getOrDefault(text.id(), List.of())))
                    : text;
            case Form.PickField pick -> kept.containsKey(pick.id())
                    ? pick.choosing(Set.copyOf(kept.getOrDefault(pick.id(), List.of())))
                    : pick;
            case Form.PersonField person -> person;
            case Form.RoleField role -> role;
            case Form.FileField file -> file;
            case Form.Note note -> note;
        };
    }

    private static String form(Request request) {
        return form(request.target());
    }

    private static String form(Target target) {
        return target.path() + new TreeMap<>(target.arguments()).entrySet().stream()
                .filter(argument -> !PASSING.contains(argument.getKey()))
                .map(argument -> " " + argument.getKey() + "=" + argument.getValue()).collect(Collectors.joining());
    }

    private boolean write(String id, Consumer<Writing> work) {
        try {
            store.write(id, record -> {
                work.accept(record);
                return Outcome.of("kept");
            });
            return true;
        } catch (RuntimeException unwritable) {
            LOG.warn("a form could not be kept: {}", unwritable.getClass().getName());
            return false;
        }
    }
}
