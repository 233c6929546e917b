package org.entente.rehearsal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.rehearsal.show.Deed;
import org.entente.script.Meeting.Act;
import org.entente.simulator.seen.Button;
import org.entente.simulator.seen.Choice;
import org.entente.simulator.seen.Field;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Person;

/** Puts what somebody does into a transcript's terms: labels and names in place of ids. */
record Telling(Person person, Channel channel) {

    /** Long enough to be told from others, short enough to read. */
    private static final int QUOTE = 80;

    Optional<Deed> says(String text) {
        return text.isBlank() ? Optional.empty() : deed(new Act.Says(text));
    }

    /** Empty where a file was given: a transcript holds none. */
    Optional<Deed> types(String path, Map<String, Object> options) {
        Map<String, String> written = new LinkedHashMap<>();
        options.forEach((name, value) -> written.put(name, plain(value)));
        return options.values().stream().anyMatch(Upload.class::isInstance)
                ? Optional.empty()
                : deed(new Act.Types("/" + path, written));
    }

    /** People are referred to by their id until they are written with a name of their own. */
    private static String plain(Object value) {
        return value instanceof Person person ? Deed.reference(person.id()) : value.toString();
    }

    Optional<Deed> presses(ShownMessage message, String customId) {
        return message.buttons().stream().filter(button -> button.customId().equals(customId)).map(Button::label)
                .findFirst().flatMap(label -> deed(new Act.Presses(label)));
    }

    Optional<Deed> takes(String command, ShownMessage message) {
        String line = message.lines().stream().filter(text -> !text.isBlank()).findFirst().orElse("");
        return deed(new Act.Takes(command, line.substring(0, Math.min(QUOTE, line.length()))));
    }

    private Optional<Deed> deed(Act act) {
        return Optional.of(new Deed(channel.id(), person.id(), act, Map.of()));
    }

    /** By the fields' labels; a text that holds nothing and stood empty is left out. */
    Map<String, List<String>> fills(OpenForm form, Map<String, Object> values) {
        Map<String, List<String>> fills = new LinkedHashMap<>();
        form.fields().stream().filter(field -> values.containsKey(field.customId())).forEach(field -> {
            List<String> written = list(values.get(field.customId())).stream().map(value -> written(field, value))
                    .filter(text -> !text.isEmpty()).toList();
            boolean untouched = written.isEmpty() && field.value().isEmpty();
            if (!untouched) {
                fills.put(field.label(), written);
            }
        });
        return fills;
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list : List.of(String.valueOf(value));
    }

    private static String written(Field field, Object value) {
        return field.options().stream().filter(choice -> choice.value().equals(value.toString())).map(Choice::label)
                .findFirst().orElseGet(() -> plain(value));
    }
}
