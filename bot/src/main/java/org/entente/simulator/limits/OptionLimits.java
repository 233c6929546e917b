package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rules for a command's options, subcommands and groups. */
final class OptionLimits {

    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final int MOST = 25;

    private final Complaints complaints;

    OptionLimits(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @param depth 0 in a command, 1 in a group of it, 2 in a subcommand */
    void all(String path, JsonNode options, int depth) {
        complaints.longest(path, options, MOST);
        Set<String> names = new HashSet<>();
        boolean optionalSeen = false;
        for (int i = 0; i < options.size(); i++) {
            JsonNode option = options.get(i);
            String at = path + "." + i + ".";
            Naming.check(at, option, complaints);
            unique(at, option, names);
            kind(at, option, depth, options.get(0).path("type").asInt() <= GROUP);
            boolean required = option.path("required").asBoolean();
            if (required && optionalSeen) {
                complaints.add(at + "required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optionalSeen |= !required && option.path("type").asInt() > GROUP;
        }
    }

    private void unique(String at, JsonNode option, Set<String> names) {
        boolean fresh = names.add(option.path("name").asText());
        for (Map.Entry<String, JsonNode> entry : option.path("name_localizations").properties()) {
            fresh &= names.add(entry.getKey() + "/" + entry.getValue().asText());
        }
        if (!fresh) {
            complaints.add(at + "name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                    "Option name already exists");
        }
    }

    private void kind(String at, JsonNode option, int depth, boolean amongSubcommands) {
        int type = option.path("type").asInt();
        complaints.range(at + "type", option.path("type"), SUBCOMMAND, 11);
        boolean tooDeep = (type == GROUP && depth > 0) || (type == SUBCOMMAND && depth > 1);
        boolean tooShallow = type > GROUP && depth == 1;
        if (type <= GROUP != amongSubcommands || tooDeep || tooShallow) {
            complaints.add(at + "type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
        if (type <= GROUP) {
            all(at + "options", option.path("options"), type == GROUP ? 1 : 2);
        } else {
            choices(at, option);
        }
    }

    private void choices(String at, JsonNode option) {
        JsonNode choices = option.path("choices");
        if (option.path("autocomplete").asBoolean() && !choices.isEmpty()) {
            complaints.add(at + "autocomplete", "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
                    "Choices cannot be used with autocomplete");
        }
        ChoiceLimits.check(at + "choices", choices, complaints);
        ChoiceLimits.unique(at + "choices", choices, complaints);
    }
}
