package org.entente.document;

import java.util.Map;
import org.entente.text.Language;

/** The product's own words, such as "to complete", by key and with named arguments; {@code Messages::say} is one. */
@FunctionalInterface
public interface Phrases {

    String say(Language language, String key, Map<String, ?> arguments);

    default String say(Language language, String key) {
        return say(language, key, Map.of());
    }
}
