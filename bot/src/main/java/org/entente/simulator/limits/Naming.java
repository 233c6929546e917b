package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for the name and the description of a command or an option, in every language. */
final class Naming {

    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final int LONGEST_NAME = 32;
    private static final Set<String> LOCALES = Set.of("id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr",
            "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk",
            "hi", "th", "zh-CN", "ja", "zh-TW", "ko");

    private Naming() {}

    /** Of a command under a message or a person: any signs, no description, no options. */
    static void menu(String at, JsonNode command, Complaints complaints) {
        complaints.length(at + "name", command.path("name"), 1, LONGEST_NAME);
        for (Map.Entry<String, JsonNode> entry : command.path("name_localizations").properties()) {
            String place = at + "name_localizations." + entry.getKey();
            locale(place, entry.getKey(), complaints);
            complaints.length(place, entry.getValue(), 1, LONGEST_NAME);
        }
        complaints.longest(at + "description", command.path("description"), 0);
        complaints.longest(at + "options", command.path("options"), 0);
    }

    static void check(String at, JsonNode named, Complaints complaints) {
        name(at + "name", named.path("name"), complaints);
        complaints.length(at + "description", named.path("description"), 1, 100);
        for (Map.Entry<String, JsonNode> entry : named.path("name_localizations").properties()) {
            String place = at + "name_localizations." + entry.getKey();
            locale(place, entry.getKey(), complaints);
            name(place, entry.getValue(), complaints);
        }
        for (Map.Entry<String, JsonNode> entry : named.path("description_localizations").properties()) {
            String place = at + "description_localizations." + entry.getKey();
            locale(place, entry.getKey(), complaints);
            complaints.length(place, entry.getValue(), 1, 100);
        }
    }

    private static void name(String place, JsonNode name, Complaints complaints) {
        String text = name.asText("");
        if (!NAME.matcher(text).matches() || !text.equals(text.toLowerCase(Locale.ROOT))) {
            complaints.add(place, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    static void locale(String place, String locale, Complaints complaints) {
        if (!LOCALES.contains(locale)) {
            complaints.add(place, "BASE_TYPE_CHOICES", "'%s' is not a valid locale".formatted(locale));
        }
    }
}
