package org.entente.export.picture;

import java.util.Locale;
import java.util.Map;
import org.entente.document.Phrases;
import org.entente.text.Language;

/** The product's own words on a picture. */
record Words(Phrases phrases, Language language) {

    String say(String key, Map<String, ?> arguments) {
        return phrases.say(language, key, arguments);
    }

    String say(String key) {
        return phrases.say(language, key);
    }

    /** What a letter means, in a word or two. */
    String of(String letter) {
        return say("picture.letter." + letter.toLowerCase(Locale.ROOT));
    }
}
