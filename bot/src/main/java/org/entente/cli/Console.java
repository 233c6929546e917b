package org.entente.cli;

import java.io.PrintStream;
import java.util.Map;
import org.entente.command.Speech;
import org.entente.text.Language;
import org.entente.text.Messages;

/** What the terminal is told, in the language of whoever started Entente. */
public record Console(Messages messages, Language language, PrintStream out, PrintStream err) {

    public Speech speech() {
        return new Speech(messages, language);
    }

    void say(String key, Object... arguments) {
        out.println(speech().say(key, arguments));
    }

    void complain(String key, Object... arguments) {
        err.println(speech().say(key, arguments));
    }

    /** French or English by {@code ENTENTE_LANGUAGE}, else by the system's {@code LANG}. */
    static Language language(Map<String, String> environment) {
        return Language.ofTag(environment.getOrDefault("ENTENTE_LANGUAGE", ""))
                .or(() -> Language.ofTag(environment.getOrDefault("LANG", ""))).orElse(Language.ENGLISH);
    }
}
