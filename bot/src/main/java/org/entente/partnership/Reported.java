package org.entente.partnership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody decided outside Discord, as a lead reports it: the record never takes it for more than that.
 *
 * @param title who decided, as a job title or a body
 * @param note  where it can be found, such as the minutes of a board
 */
public record Reported(String title, LocalDate on, Optional<String> note) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_NOTE = 300;

    public Reported {
        if (title.isBlank() || title.length() > LONGEST_TITLE
                || note.filter(text -> text.length() > LONGEST_NOTE).isPresent()) {
            throw new IllegalArgumentException("a title of 1 to " + LONGEST_TITLE + " characters, a note of at most "
                    + LONGEST_NOTE);
        }
    }
}
