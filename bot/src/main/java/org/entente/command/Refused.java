package org.entente.command;

import java.util.Map;
import java.util.Optional;
import org.entente.command.card.Markup;

/**
 * A person's slip: nothing was done, and a sentence says what to do. Thrown where it is noticed, also inside a unit of
 * work, and turned into a private reply in one place, {@link Dispatcher}.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** An option takes 6000 characters, a reply 4000. */
    private static final int MOST_QUOTED = 100;

    private final String key;
    private final transient Map<String, ?> arguments;
    private final transient Optional<String> typed;
    private final transient Optional<String> also;

    /** @param key the sentence in the messages */
    public Refused(String key, Map<String, ?> arguments) {
        this(key, arguments, Optional.empty(), Optional.empty());
    }

    private Refused(String key, Map<String, ?> arguments, Optional<String> typed, Optional<String> also) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
        this.typed = typed;
        this.also = also;
    }

    public static Refused because(String key) {
        return new Refused(key, Map.of());
    }

    /** Nothing is called what somebody typed; the sentence quotes it, disarmed and shortened. */
    public static Refused unknown(String key, String typed) {
        return new Refused(key, Map.of("name", Markup.typed(Markup.line(typed), MOST_QUOTED)));
    }

    /** The same, giving back what the person typed so that it is not lost. */
    public Refused returning(String text) {
        return new Refused(key, arguments, Optional.of(text), also);
    }

    /** The same with another sentence after it, which needs nothing to be said. */
    public Refused also(String sentence) {
        return new Refused(key, arguments, typed, Optional.of(sentence));
    }

    public String key() {
        return key;
    }

    public Map<String, ?> arguments() {
        return arguments;
    }

    public Optional<String> also() {
        return also;
    }

    public Optional<String> typed() {
        return typed;
    }
}
