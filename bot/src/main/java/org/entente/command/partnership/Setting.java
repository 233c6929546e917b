package org.entente.command.partnership;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Partnership;
import org.entente.partnership.Served;
import org.entente.partnership.Settings;

/** One thing that a group sets, with a form of its own. */
enum Setting {
    NAME, LANGUAGES, MEETINGS, SERVED, SECOND, RESERVATIONS;

    /** As buttons and outcomes name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Setting> of(String word) {
        return Arrays.stream(values()).filter(setting -> setting.word().equals(word)).findFirst();
    }

    /** What differs from how the partnership is set now. */
    static Set<Setting> between(Partnership now, String name, Settings then) {
        Settings before = now.settings();
        Set<Setting> changed = EnumSet.noneOf(Setting.class);
        mark(changed, NAME, now.name().equals(name));
        mark(changed, LANGUAGES, before.language() == then.language() && before.second().equals(then.second()));
        mark(changed, MEETINGS, before.meetings() == then.meetings() && before.minutes() == then.minutes());
        mark(changed, SERVED, word(before.served(), 0).equals(word(then.served(), 0)));
        mark(changed, SECOND, word(before.served(), 1).equals(word(then.served(), 1)));
        mark(changed, RESERVATIONS, before.printsReservations() == then.printsReservations());
        return changed;
    }

    private static void mark(Set<Setting> changed, Setting setting, boolean same) {
        if (!same) {
            changed.add(setting);
        }
    }

    /** The word for the first or second group, if there is one. */
    static Optional<Served> word(List<Served> served, int place) {
        return served.stream().skip(place).findFirst();
    }
}
