package org.entente.rehearsal.show;

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

    public Deed {
        fills = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fills));
    }

    public Deed filled(Map<String, List<String>> form) {
        return new Deed(channel, person, act, form);
    }
}
