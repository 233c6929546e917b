package org.entente.partnership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The word of somebody who is not in the channel (a director, a board), as a lead of their organisation reports it.
 *
 * @param title who gave it: a job title or a body rather than a name
 * @param on    the day on which they gave it
 * @param note  anything to add, such as the minutes in which it stands
 */
public record Reported(String title, LocalDate on, Optional<String> note) {

    /** Longest title and note, in characters. */
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_NOTE = 300;

    public Reported {
        bounded(title, LONGEST_TITLE);
        note.ifPresent(text -> bounded(text, LONGEST_NOTE));
    }

    private static void bounded(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("1 to " + longest + " characters, not " + text.length());
        }
    }
}
