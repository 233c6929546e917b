package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.simulator.seen.ShownFile;
import org.entente.simulator.seen.ShownMessage;

/**
 * A message as it stands; an edit makes a new one under the same id.
 *
 * @param json   as Discord sends it; never changed once it is here
 * @param onlyFor the one person who sees it, where it is ephemeral
 */
public record Message(long id, long channel, long author, Optional<Long> onlyFor, ObjectNode json) {

    /** Seen only by the person who caused it. */
    public static final int EPHEMERAL = 1 << 6;

    /** "… is thinking". */
    public static final int LOADING = 1 << 7;

    boolean isSeenBy(long person) {
        return onlyFor.isEmpty() || onlyFor.get() == person;
    }

    int flags() {
        return json.path("flags").asInt();
    }

    public boolean isLoading() {
        return (flags() & LOADING) != 0;
    }

    ShownMessage shown(Attachments attachments) {
        List<ShownFile> files = new ArrayList<>();
        for (JsonNode file : json.path("attachments")) {
            files.add(new ShownFile(file.path("filename").asText(), file.path("url").asText(),
                    file.path("description").asText(""), attachments.bytes(file.path("id").asLong())));
        }
        return new ShownMessage(id, channel, json.path("author").path("username").asText(), json, files);
    }
}
