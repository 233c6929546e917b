package org.entente.simulator.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message as it stood on a person's screen at one moment.
 *
 * @param author the name over it
 * @param json   the whole message as Discord sends it
 */
public record ShownMessage(long id, long channel, String author, ObjectNode json, List<ShownFile> files) {

    private static final int EPHEMERAL = 1 << 6;
    private static final int LOADING = 1 << 7;
    private static final int BUTTON = 2;

    public ShownMessage {
        files = List.copyOf(files);
    }

    /** The plain content, with Discord's Markdown as it was sent. */
    public String content() {
        return json.path("content").asText();
    }

    public JsonNode components() {
        return json.path("components");
    }

    public int flags() {
        return json.path("flags").asInt();
    }

    /** "Only you can see this". */
    public boolean isEphemeral() {
        return (flags() & EPHEMERAL) != 0;
    }

    /** "… is thinking". */
    public boolean isThinking() {
        return (flags() & LOADING) != 0;
    }

    /** Ids of the people whom the message calls, and no others. */
    public List<Long> mentioned() {
        List<Long> ids = new ArrayList<>();
        json.path("mentions").forEach(person -> ids.add(person.path("id").asLong()));
        return List.copyOf(ids);
    }

    /** Whether it calls everybody, or everybody who wears some role. */
    public boolean callsMany() {
        return json.path("mention_everyone").asBoolean() || !json.path("mention_roles").isEmpty();
    }

    public boolean isEdited() {
        return json.hasNonNull("edited_timestamp");
    }

    /** Everything that can be read in it, line by line. */
    public List<String> lines() {
        return MessageText.lines(this);
    }

    public String text() {
        return String.join("\n", lines());
    }

    public List<Button> buttons() {
        return controls().filter(c -> c.path("type").asInt() == BUTTON).map(Button::of).toList();
    }

    public List<Select> selects() {
        return controls().filter(c -> MessageText.isSelect(c.path("type").asInt())).map(Select::of).toList();
    }

    /** @throws IllegalArgumentException naming the labels that there are */
    public Button button(String label) {
        return buttons().stream().filter(button -> button.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no button [" + label + "] among "
                        + buttons().stream().map(Button::label).toList()));
    }

    /** @throws IllegalArgumentException naming the placeholders that there are */
    public Select select(String placeholder) {
        return selects().stream().filter(select -> select.placeholder().equals(placeholder)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no select [" + placeholder + "] among "
                        + selects().stream().map(Select::placeholder).toList()));
    }

    public ShownFile file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + name));
    }

    /** The button or select with this custom id, as JSON. */
    public Optional<JsonNode> control(String customId) {
        return controls().filter(control -> control.path("custom_id").asText().equals(customId)).findFirst();
    }

    private Stream<JsonNode> controls() {
        return Components.all(components());
    }
}
