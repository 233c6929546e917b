package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.simulator.seen.ShownFile;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Json;

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

    /** The same message, with its files' addresses at another place. */
    Message moved(String from, String to) {
        String text = Json.text(json);
        return text.contains(from)
                ? new Message(id, channel, author, onlyFor, (ObjectNode) Json.read(text.replace(from, to)))
                : this;
    }

    /** A file that is forgotten is not shown. */
    ShownMessage shown(Attachments attachments) {
        List<ShownFile> files = new ArrayList<>();
        for (JsonNode file : json.path("attachments")) {
            attachments.find(file.path("id").asLong()).ifPresent(upload -> files.add(new ShownFile(upload.name(),
                    file.path("url").asText(), file.path("description").asText(""), upload.bytes())));
        }
        return new ShownMessage(id, channel, json.path("author").path("username").asText(), json, files);
    }
}
