package org.entente.partnership;

import java.util.List;
import java.util.Optional;
import org.entente.text.Language;

/**
 * What the group has set.
 *
 * @param language in which public cards are written
 * @param second   the other language of a bilingual partnership
 * @param served   the group's own words for the people it serves, at most two; empty: "the people we serve"
 * @param meetings how many meetings the group plans, at least 1
 * @param minutes  how long each lasts
 * @param printsReservations whether documents print the reservations with which organisations agreed
 */
public record Settings(Language language, Optional<Language> second, List<Served> served, int meetings, int minutes,
        boolean printsReservations) {

    public static final int MOST_MEETINGS = 12;
    public static final int LONGEST_MEETING = 480;
    private static final int USUAL_MEETINGS = 3;
    private static final int USUAL_MINUTES = 90;

    public Settings {
        served = List.copyOf(served);
        if (meetings < 1 || meetings > MOST_MEETINGS || minutes < 1 || minutes > LONGEST_MEETING || served.size() > 2) {
            throw new IllegalArgumentException("settings out of bounds");
        }
        if (second.filter(language::equals).isPresent()) {
            throw new IllegalArgumentException("the second language is another one");
        }
    }

    /** Three meetings of an hour and a half, in one language. */
    public static Settings usual(Language language) {
        return new Settings(language, Optional.empty(), List.of(), USUAL_MEETINGS, USUAL_MINUTES, false);
    }
}
