package org.entente.play;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.script.Meeting.Act;
import org.entente.script.Meeting.Step;
import org.entente.simulator.seen.Button;
import org.entente.simulator.seen.Choice;
import org.entente.simulator.seen.Field;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.Seat;
import org.entente.text.Language;

/** One person's hands and eyes during a step. */
record Doing(Person person, Channel channel, Map<String, Person> people) {

    /** Far above what Discord waits; only a hung bot takes so long. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * Does what the step says and fills the form that opens.
     *
     * @return the text of the form, if one opened
     * @throws IllegalArgumentException where a person could not do this
     */
    String act(Step step) {
        return switch (step.act()) {
            case Act.Types types -> filled(step, answered(types(types)));
            case Act.Presses presses -> filled(step, answered(press(presses.button())));
            case Act.Takes takes -> filled(step, answered(take(takes)));
            case Act.Says says -> seat().say(says.text()).text();
            case Act.Speaks speaks -> speaks(speaks.language());
        };
    }

    private String speaks(Language language) {
        person.speaks(Performance.locale(language));
        return "";
    }

    private String filled(Step step, Reaction reaction) {
        if (reaction instanceof Reaction.FormOpened opened) {
            if (!step.fills().isEmpty()) {
                answered(seat().submit(opened.form(), values(opened.form(), step)));
            }
            return opened.form().text();
        }
        if (!step.fills().isEmpty()) {
            throw new IllegalArgumentException("no form opened to fill; there was: " + reaction);
        }
        return "";
    }

    private static Reaction answered(Exchange exchange) {
        Reaction reaction = exchange.awaitFinal(LIMIT);
        if (reaction instanceof Reaction.NoAnswer) {
            throw new IllegalStateException(Reaction.NoAnswer.TEXT);
        }
        return reaction;
    }

    private Exchange types(Act.Types typed) {
        Map<String, Object> options = new HashMap<>();
        typed.options().forEach((name, value) -> options.put(name, meant(value)));
        return seat().slash(typed.command().substring(1), options);
    }

    /** Somebody of the meeting or a role of theirs, where the words name one. */
    private Object meant(String value) {
        if (people.containsKey(value)) {
            return people.get(value);
        }
        return role(value).<Object>map(role -> role).orElse(value);
    }

    private Optional<Role> role(String name) {
        return channel.guild().stream().flatMap(guild -> guild.roles().stream())
                .filter(role -> Plain.of(role.name()).equals(Plain.of(name))).findFirst();
    }

    /** The newest message that holds the words. */
    private Exchange take(Act.Takes takes) {
        ShownMessage message = channel.messagesSeenBy(person).reversed().stream()
                .filter(seen -> Plain.contains(seen.text(), takes.message())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        person + " sees no message with \"" + takes.message() + "\""));
        return seat().messageCommand(takes.command(), message);
    }

    /** The newest message that this person sees with such a button. */
    private Exchange press(String label) {
        List<ShownMessage> seen = channel.messagesSeenBy(person);
        for (ShownMessage message : seen.reversed()) {
            for (Button button : message.buttons()) {
                if (Plain.of(button.label()).equals(Plain.of(label))) {
                    return seat().press(message, button.customId());
                }
            }
        }
        throw new IllegalArgumentException(person + " sees no button [" + label + "]");
    }

    private Map<String, Object> values(OpenForm form, Step step) {
        Map<String, Object> values = new HashMap<>();
        step.fills().forEach((label, given) -> {
            Field field = form.fields().stream().filter(one -> Plain.of(one.label()).equals(Plain.of(label)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no field \"" + label + "\" among " + form.fields().stream().map(Field::label).toList()));
            values.put(field.customId(), value(field, given));
        });
        return values;
    }

    private Object value(Field field, List<String> given) {
        return switch (field.kind()) {
            case STRING_SELECT, RADIO, CHECKBOX_GROUP -> given.stream().map(one -> value(field, one)).toList();
            case USER_SELECT -> given.stream().map(this::called).toList();
            case ROLE_SELECT -> given.stream().map(name -> role(name)
                    .orElseThrow(() -> new IllegalArgumentException("no role is called \"" + name + "\""))).toList();
            case TEXT, MENTIONABLE_SELECT, CHANNEL_SELECT, FILE_UPLOAD, CHECKBOX, TEXT_DISPLAY -> String
                    .join("\n", given);
        };
    }

    /** Somebody by their name in the steps or by the one that Discord shows. */
    private Person called(String name) {
        return Optional.ofNullable(people.get(name))
                .or(() -> people.values().stream().filter(one -> Plain.of(one.name()).equals(Plain.of(name)))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "nobody is called \"" + name + "\" among " + people.keySet()));
    }

    private static String value(Field field, String label) {
        return field.options().stream().filter(choice -> Plain.of(choice.label()).equals(Plain.of(label))).findFirst()
                .map(Choice::value).orElseThrow(() -> new IllegalArgumentException("no choice \"" + label + "\" among "
                        + field.options().stream().map(Choice::label).toList()));
    }

    private Seat seat() {
        return person.in(channel);
    }
}
