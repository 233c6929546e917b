package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.simulator.wire.Json;
import org.entente.text.Language;
import org.entente.text.Messages;

/** What the page says, for it to fill in: {@code {name}} stays as it stands. */
final class PageWords {

    private static final String OURS = "room.";

    private PageWords() {}

    static ObjectNode in(Language language, Messages messages) {
        ObjectNode words = Json.object();
        messages.keys().stream().filter(key -> key.startsWith(OURS)).forEach(key -> words.put(key, messages
                .say(language, key, messages.placeholders(key).stream()
                        .collect(Collectors.toMap(Function.identity(), name -> "{" + name + "}")))));
        return words;
    }
}
