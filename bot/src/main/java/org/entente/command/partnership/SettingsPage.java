package org.entente.command.partnership;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.partnership.Partnership;
import org.entente.partnership.Served;
import org.entente.partnership.Settings;
import org.entente.text.Language;

/** What a group has set, each on a line. */
record SettingsPage(Speech speech, Partnership partnership) {

    Card card() {
        String lines = Stream.of(Setting.values()).map(setting -> "- " + line(setting))
                .collect(Collectors.joining("\n"));
        return Card.builder().words("### " + speech.say("setting.title") + "\n" + lines)
                .buttons(Stream.of(Setting.values()).map(setting -> SettingsForms.button(speech, setting)).toList())
                .build();
    }

    String line(Setting setting) {
        Settings now = partnership.settings();
        return switch (setting) {
            case NAME -> speech.say("setting.name", "name", Markup.typed(partnership.name()));
            case LANGUAGES -> now.second().map(second -> speech.say("setting.languages", "language",
                    name(speech, now.language()), "second", name(speech, second)))
                    .orElseGet(() -> speech.say("setting.language", "language", name(speech, now.language())));
            case MEETINGS -> speech.say("setting.meetings", "count", now.meetings(), "minutes", now.minutes());
            case SERVED -> word(Setting.word(now.served(), 0)).map(words -> speech.say("setting.served", "words",
                    words)).orElseGet(() -> speech.say("setting.served-usual"));
            case RESERVATIONS -> speech.say(now.printsReservations()
                    ? "setting.reservations-shown"
                    : "setting.reservations-hidden");
            case SECOND -> speech.say("setting.second", "words",
                    word(Setting.word(now.served(), 1)).orElseGet(() -> speech.say("setting.none")));
        };
    }

    private static Optional<String> word(Optional<Served> served) {
        return served.map(word -> Markup.typed(word.french() + " / " + word.english()));
    }

    static String name(Speech speech, Language language) {
        return switch (language) {
            case FRENCH -> speech.say("setting.french");
            case ENGLISH -> speech.say("setting.english");
        };
    }
}
