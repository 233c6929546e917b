package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The rules for a message as it would stand after being sent or edited. */
public final class MessageLimits {

    /** The flag of a message made of components V2. */
    public static final int COMPONENTS_V2 = 1 << 15;

    private static final int CONTENT = 2000;
    private static final int EMBEDS = 10;

    private MessageLimits() {}

    /**
     * @param at      where the message stands in the body: empty, or {@code data.}
     * @param message content, embeds, components, attachments and flags
     * @param files   names of the files that {@code attachment://} may point to
     */
    public static void check(String at, JsonNode message, Set<String> files, Complaints complaints) {
        boolean v2 = (message.path("flags").asInt() & COMPONENTS_V2) != 0;
        complaints.longest(at + "content", message.path("content"), CONTENT);
        complaints.longest(at + "embeds", message.path("embeds"), EMBEDS);
        if (v2) {
            nothingBeside(at, message, complaints);
        } else if (isEmpty(message)) {
            complaints.add(at + "content", "BASE_TYPE_EMPTY_MESSAGE", "Cannot send an empty message");
        }
        new ComponentLimits(complaints, files).message(at + "components", message.path("components"), v2);
    }

    private static void nothingBeside(String at, JsonNode message, Complaints complaints) {
        for (String field : new String[]{"content", "embeds", "poll", "sticker_ids"}) {
            if (Lengths.of(message.path(field)) > 0) {
                complaints.add(at + field, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "The '%s' field cannot be used when using MessageFlags.IS_COMPONENTS_V2".formatted(field));
            }
        }
        if (message.path("components").isEmpty()) {
            complaints.add(at + "components", "BASE_TYPE_EMPTY_MESSAGE", "Cannot send an empty message");
        }
    }

    private static boolean isEmpty(JsonNode message) {
        return message.path("content").asText("").isBlank() && message.path("embeds").isEmpty()
                && message.path("components").isEmpty() && message.path("attachments").isEmpty()
                && message.path("sticker_ids").isEmpty() && message.path("poll").isEmpty();
    }
}
