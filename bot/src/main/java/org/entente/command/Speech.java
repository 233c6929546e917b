package org.entente.command;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.Language;
import org.entente.text.Messages;
import org.entente.text.Text;

/** The product's sentences in one language. */
public record Speech(Messages messages, Language language) {

    public String say(String key) {
        return messages.say(language, key, Map.of());
    }

    /** @param arguments names and values in turn */
    public String say(String key, Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return messages.say(language, key, named);
    }

    public String say(String key, Map<String, ?> arguments) {
        return messages.say(language, key, arguments);
    }

    public String in(Text text) {
        return text.in(language);
    }

    public Speech in(Language other) {
        return new Speech(messages, other);
    }
}
