package org.entente.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.command.card.Target;
import org.entente.text.Language;

/**
 * One act of a person: a command typed, a button pressed, a form sent, or a message taken from the channel.
 *
 * @param interaction Discord's id of the act, unique
 * @param spoken      the language of the person's Discord; what they chose here goes before it
 * @param target      the action and its arguments; options typed and a button's arguments alike
 * @param fields      a form's fields by id; empty for other acts
 * @param written     ids of the fields in which the person wrote, rather than picked
 * @param people      the people named in arguments or picked in the form, by Discord id
 * @param roles       names of the server's roles named in arguments or picked in the form, by Discord id
 * @param act         how they did it
 * @param quoted      the message under which they chose a command; empty for other acts
 */
public record Request(String interaction, Who who, Place place, Language spoken, Target target,
        Map<String, List<String>> fields, Set<String> written, Map<String, Who> people, Map<String, String> roles,
        Act act, Optional<Quoted> quoted) {

    /** How a person asked for something. */
    public enum Act {
        TYPED, PRESSED, SENT_FORM, ON_MESSAGE
    }

    /**
     * A person as Discord knows them.
     *
     * @param roles   ids of the server's roles that they wear; none where Discord did not say
     * @param manages whether they hold Discord's "Manage Server"
     */
    public record Who(String discord, String name, Set<String> roles, boolean manages) {
        public Who {
            roles = Set.copyOf(roles);
        }

        /** Somebody of whom no role is known. */
        public Who(String discord, String name) {
            this(discord, name, Set.of(), false);
        }
    }

    /**
     * Somebody's message in the channel.
     *
     * @param text as people read it, with names where it mentions somebody; blank where it has none
     */
    public record Quoted(String message, String authorDiscord, String authorName, String text) {}

    /** Something on the server that has an id and a name: a role. */
    public record Named(String id, String name) {}

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
        roles = Map.copyOf(roles);
    }

    /** The same in another language. */
    public Request speaking(Language language) {
        return new Request(interaction, who, place, language, target, fields, written, people, roles,
                act, quoted);
    }

    /** The same person in the same place, asking for this. */
    public Request aiming(Target other) {
        return new Request(interaction, who, place, spoken, other, fields, written, people, roles, act, quoted);
    }

    /** The same under somebody's message. */
    public Request quoting(Quoted message) {
        return new Request(interaction, who, place, spoken, target, fields, written, people, roles, act,
                Optional.of(message));
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

    /** The person given as an argument, or picked in the form's field of this name. */
    public Who person(String name) {
        String id = given(name);
        return Optional.ofNullable(people.get(id)).orElseThrow(() -> Refused.because("refused.person"));
    }

    private String given(String name) {
        return argument(name).or(() -> field(name)).orElseGet(() -> required(name));
    }

    /** The role given as an argument, or picked in the form's field of this name; everybody on the server is none. */
    public Named role(String name) {
        String id = given(name);
        if (id.equals(place.guild())) {
            throw Refused.because("refused.everyone");
        }
        return Optional.ofNullable(roles.get(id)).map(role -> new Named(id, role))
                .orElseThrow(() -> Refused.because("refused.role"));
    }
}
