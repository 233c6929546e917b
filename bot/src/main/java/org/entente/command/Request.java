package org.entente.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.command.card.Target;
import org.entente.text.Language;

/**
 * One act of a person: a command typed, a button pressed or a form sent.
 *
 * @param interaction Discord's id of the act, unique
 * @param spoken      the language of the person's Discord; what they chose here goes before it
 * @param target      the action and its arguments; options typed and a button's arguments alike
 * @param fields      a form's fields by id; empty for other acts
 * @param written     ids of the fields in which the person wrote, rather than picked
 * @param people      the people named in arguments, by Discord id
 * @param act         how they did it
 */
public record Request(String interaction, Who who, Place place, Language spoken, Target target,
        Map<String, List<String>> fields, Set<String> written, Map<String, Who> people, Act act) {

    /** How a person asked for something. */
    public enum Act {
        TYPED, PRESSED, SENT_FORM
    }

    /** A person as Discord knows them. */
    public record Who(String discord, String name) {}

    /**
     * Where it happened.
     *
     * @param channel  the channel or thread
     * @param parent   a thread's channel
     * @param missing  permissions that the bot needs there and lacks, as messages.yaml names them
     * @param everyone whether everybody on the server can read there
     */
    public record Place(String guild, String channel, Optional<String> parent, List<String> missing,
            boolean everyone) {}

    public Request {
        fields = Map.copyOf(fields);
        written = Set.copyOf(written);
        people = Map.copyOf(people);
    }

    /** The same in another language. */
    public Request speaking(Language language) {
        return new Request(interaction, who, place, language, target, fields, written, people, act);
    }

    public Optional<String> argument(String name) {
        return Optional.ofNullable(target.arguments().get(name)).filter(value -> !value.isBlank());
    }

    /** An argument that the action's declaration makes sure of. */
    public String required(String name) {
        return argument(name).orElseThrow(() -> new Refused("refused.argument", Map.of("name", name)));
    }

    /** A form's text field as typed; empty where it was left blank. */
    public Optional<String> field(String id) {
        return Optional.ofNullable(fields.get(id)).filter(values -> !values.isEmpty()).map(List::getFirst)
                .filter(value -> !value.isBlank());
    }

    public List<String> picked(String id) {
        return fields.getOrDefault(id, List.of());
    }

    public Who person(String name) {
        return Optional.ofNullable(people.get(required(name)))
                .orElseThrow(() -> new Refused("refused.person", Map.of()));
    }
}
