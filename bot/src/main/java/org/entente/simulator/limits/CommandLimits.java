package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.simulator.wire.Json;

/** The rules for the commands that a bot registers. */
public final class CommandLimits {

    private static final int SLASH_COMMANDS = 100;
    private static final int MENU_COMMANDS = 15;
    private static final int TOTAL = 8000;
    private static final int SLASH = 1;

    private CommandLimits() {}

    public static void checkAll(JsonNode commands, Complaints complaints) {
        Set<String> names = new HashSet<>();
        amount(commands, complaints);
        for (int i = 0; i < commands.size(); i++) {
            JsonNode command = commands.get(i);
            check(i + ".", command, complaints);
            if (!names.add(type(command) + "/" + command.path("name").asText())) {
                complaints.add(i + ".name", "APPLICATION_COMMANDS_DUPLICATE_NAME",
                        "Application command names must be unique");
            }
        }
    }

    /** So many of each type: to type, under a person, under a message. */
    private static void amount(JsonNode commands, Complaints complaints) {
        Map<Integer, Integer> counted = new HashMap<>();
        commands.forEach(command -> counted.merge(type(command), 1, Integer::sum));
        counted.forEach((type, count) -> {
            if (count > (type == SLASH ? SLASH_COMMANDS : MENU_COMMANDS)) {
                complaints.add("commands", "APPLICATION_COMMANDS_MAX",
                        "Maximum number of application commands reached");
            }
        });
    }

    /** @param at where the command stands in the body: empty, or an index and a dot */
    public static void check(String at, JsonNode command, Complaints complaints) {
        if (type(command) != SLASH) {
            Naming.menu(at, command, complaints);
            return;
        }
        Naming.check(at, command, complaints);
        new OptionLimits(complaints).all(at + "options", command.path("options"), 0);
        if (CommandSize.of(command) > TOTAL) {
            String place = at.isEmpty() ? "name" : at.substring(0, at.length() - 1);
            complaints.add(place, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    private static int type(JsonNode command) {
        return Json.has(command, "type") ? command.path("type").asInt() : SLASH;
    }
}
