package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to choose in a select, a group or among proposals.
 *
 * @param chosen whether it is chosen before the person does anything
 */
public record Choice(String label, String value, String description, boolean chosen) {

    static List<Choice> options(JsonNode control) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode option : control.path("options")) {
            choices.add(new Choice(option.path("label").asText(), option.path("value").asText(),
                    option.path("description").asText(""), option.path("default").asBoolean()));
        }
        return choices;
    }

    /** What autocomplete proposes, in the person's language. */
    public static List<Choice> proposals(JsonNode choices, String locale) {
        List<Choice> proposals = new ArrayList<>();
        for (JsonNode choice : choices) {
            String name = choice.path("name").asText();
            proposals.add(new Choice(choice.path("name_localizations").path(locale).asText(name),
                    choice.path("value").asText(), "", false));
        }
        return proposals;
    }
}
