package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rules for choices, of an option and of autocomplete. */
public final class ChoiceLimits {

    private static final int MOST = 25;
    private static final int LENGTH = 100;

    private ChoiceLimits() {}

    public static void check(String path, JsonNode choices, Complaints complaints) {
        complaints.longest(path, choices, MOST);
        for (int i = 0; i < choices.size(); i++) {
            JsonNode choice = choices.get(i);
            String at = path + "." + i + ".";
            complaints.length(at + "name", choice.path("name"), 1, LENGTH);
            if (choice.path("value").isTextual()) {
                complaints.length(at + "value", choice.path("value"), 1, LENGTH);
            }
            for (Map.Entry<String, JsonNode> entry : choice.path("name_localizations").properties()) {
                Naming.locale(at + "name_localizations." + entry.getKey(), entry.getKey(), complaints);
                complaints.length(at + "name_localizations." + entry.getKey(), entry.getValue(), 1, LENGTH);
            }
        }
    }

    /** Of an option's own choices Discord also wants that each name occurs once. */
    static void unique(String path, JsonNode choices, Complaints complaints) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            if (!names.add(choices.get(i).path("name").asText())) {
                complaints.add(path + "." + i + ".name", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
                        "Option choice name already exists");
            }
        }
    }
}
