package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.ListedCommand;
import org.entente.simulator.world.ListedCommand.Option;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.Role;

/** Somebody types every command that their client lists, with as little and with as much as it takes. */
final class Everyone {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Room room;
    private final Role role;

    Everyone(Room room) {
        this.room = room;
        this.role = room.guild.addRole("Staff");
    }

    /** What each command told them; none stumbles, and none stays silent. */
    Map<String, String> typedBy(Person who, Channel where, String value, Set<String> except) throws Exception {
        Map<String, String> told = new LinkedHashMap<>();
        for (ListedCommand command : who.commandsIn(room.guild)) {
            if (!command.onMessages() && !except.contains(command.path())) {
                told.put(command.path(), types(who, where, command.path(), given(command, value, true)));
                told.put(command.path() + " …", types(who, where, command.path(), given(command, value, false)));
            }
        }
        assertThat(told).allSatisfy((command, sentence) -> assertThat(sentence).as(command).isNotBlank()
                .doesNotContain("Reference:", "Référence"));
        return told;
    }

    String types(Person who, Channel where, String command, Map<String, ?> options) throws Exception {
        Reaction reaction = who.in(where).slash(command, options).awaitFinal(SOON);
        room.stage.awaitQuiet();
        return switch (reaction) {
            case Reaction.Replied replied -> replied.message().text();
            case Reaction.FormOpened form -> form.form().text();
            default -> throw new AssertionError(command + " " + options + ": " + reaction);
        };
    }

    private Map<String, Object> given(ListedCommand command, String value, boolean onlyRequired) {
        Map<String, Object> options = new LinkedHashMap<>();
        for (Option option : command.options()) {
            if (option.required() || !onlyRequired) {
                options.put(option.name(), value(option, value));
            }
        }
        return options;
    }

    private Object value(Option option, String text) {
        return switch (option.type()) {
            case 3 -> option.choices().isEmpty() ? text : option.choices().getLast();
            case 4, 10 -> "1";
            case 5 -> "true";
            case 6 -> room.zoe;
            case 8 -> role;
            case 11 -> Upload.of("x.json", "x".getBytes(StandardCharsets.UTF_8));
            default -> throw new AssertionError(option.toString());
        };
    }
}
