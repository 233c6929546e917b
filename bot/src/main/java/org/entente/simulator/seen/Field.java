package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One part of a form.
 *
 * @param label       over the field; the text itself where there is nothing to fill
 * @param description small, under the label; empty where there is none
 * @param customId    empty where there is nothing to fill
 * @param json        the component as the bot sent it, with its limits
 */
public record Field(String label, String description, String customId, Kind kind, JsonNode json) {

    /** What can be filled, and the text that only stands there. */
    public enum Kind {
        TEXT, STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT, //
        FILE_UPLOAD, RADIO, CHECKBOX_GROUP, CHECKBOX, TEXT_DISPLAY;

        static Kind of(int type) {
            return switch (type) {
                case 3 -> STRING_SELECT;
                case 4 -> TEXT;
                case 5 -> USER_SELECT;
                case 6 -> ROLE_SELECT;
                case 7 -> MENTIONABLE_SELECT;
                case 8 -> CHANNEL_SELECT;
                case 10 -> TEXT_DISPLAY;
                case 19 -> FILE_UPLOAD;
                case 21 -> RADIO;
                case 22 -> CHECKBOX_GROUP;
                case 23 -> CHECKBOX;
                default -> throw new IllegalArgumentException("unknown form component " + type);
            };
        }
    }

    static Field of(JsonNode part) {
        return switch (part.path("type").asInt()) {
            case 10 -> new Field(Markdown.plain(part.path("content").asText()), "", "", Kind.TEXT_DISPLAY, part);
            case 18 -> of(part.path("label").asText(), part.path("description").asText(""), part.path("component"));
            default -> of(part.path("components").path(0).path("label").asText(), "", part.path("components").path(0));
        };
    }

    private static Field of(String label, String description, JsonNode component) {
        return new Field(label, description, component.path("custom_id").asText(),
                Kind.of(component.path("type").asInt()), component);
    }

    /** Empty where there is no prefill. */
    public String value() {
        return json.path("value").asText("");
    }

    public String placeholder() {
        return json.path("placeholder").asText("");
    }

    /** Discord's default: a field must be filled. */
    public boolean required() {
        return json.path("required").asBoolean(true) && kind != Kind.CHECKBOX && kind != Kind.TEXT_DISPLAY;
    }

    public boolean multiline() {
        return json.path("style").asInt() == 2;
    }

    public boolean checked() {
        return json.path("default").asBoolean();
    }

    public List<Choice> options() {
        return Choice.options(json);
    }

    /** The values that are chosen before the person does anything. */
    public List<String> chosen() {
        return options().stream().filter(Choice::chosen).map(Choice::value).toList();
    }

    /** The fewest characters of a text, or the fewest things to choose. */
    public int least() {
        return json.path("min_length").asInt(json.path("min_values").asInt(0));
    }

    /** The most characters of a text, or the most things to choose. */
    public int most() {
        return json.path("max_length").asInt(json.path("max_values").asInt(kind == Kind.TEXT ? 4000 : 1));
    }
}
