package org.entente.play;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Act;

/**
 * What a meeting costs one person: the fewer, the better.
 *
 * @param taps     buttons pressed and menus chosen from
 * @param commands typed
 * @param forms    filled
 */
public record Effort(int taps, int commands, int forms) {

    private static final Effort NONE = new Effort(0, 0, 0);

    /** By the person's name, in the order in which the meeting introduces them. */
    public static Map<String, Effort> of(Meeting meeting) {
        Map<String, Effort> efforts = new LinkedHashMap<>();
        meeting.people().forEach(actor -> efforts.put(actor.name(), meeting.steps().stream()
                .filter(step -> step.who().equals(actor.id())).map(Effort::of).reduce(NONE, Effort::plus)));
        return efforts;
    }

    private static Effort of(Meeting.Step step) {
        int form = step.fills().isEmpty() ? 0 : 1;
        return switch (step.act()) {
            case Act.Presses presses -> new Effort(1, 0, form);
            case Act.Takes takes -> new Effort(1, 0, form);
            case Act.Types types -> new Effort(0, 1, form);
            case Act.Says says -> NONE;
            case Act.Speaks speaks -> NONE;
        };
    }

    private Effort plus(Effort other) {
        return new Effort(taps + other.taps, commands + other.commands, forms + other.forms);
    }
}
