package org.entente.rehearsal.show;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.script.Meeting.Act;

/**
 * Something that somebody did in a channel, as a transcript says it.
 *
 * @param fills the form that it opened: a field's label to what was typed, or to the labels picked
 */
public record Deed(long channel, long person, Act act, Map<String, List<String>> fills) {

    /** In place of a channel: a person's language holds in all. */
    public static final long EVERYWHERE = 0;

    public Deed {
        fills = Collections.unmodifiableMap(new LinkedHashMap<>(fills));
    }

    /** How a deed names a person. */
    public static String reference(long person) {
        return "<@" + person + ">";
    }

    public Deed filled(Map<String, List<String>> form) {
        return new Deed(channel, person, act, form);
    }
}
