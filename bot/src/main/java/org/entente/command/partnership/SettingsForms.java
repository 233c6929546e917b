package org.entente.command.partnership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Form.Option;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Target;
import org.entente.partnership.Partnership;
import org.entente.partnership.Served;
import org.entente.partnership.Settings;
import org.entente.text.Language;

/** The small forms of the settings, one for each. */
record SettingsForms(Speech speech, Partnership partnership) {

    private static final int SHORT = 3;

    static Button button(Speech speech, Setting setting) {
        String label = switch (setting) {
            case NAME -> speech.say("button.set-name");
            case LANGUAGES -> speech.say("button.set-languages");
            case MEETINGS -> speech.say("button.set-meetings");
            case SERVED -> speech.say("button.set-served");
            case SECOND -> speech.say("button.set-second");
            case RESERVATIONS -> speech.say("button.set-reservations");
        };
        return Button.plain(label, target(setting));
    }

    private static Target target(Setting setting) {
        return Target.to("partnership settings").with("part", setting.word());
    }

    Form of(Setting setting) {
        return new Form(target(setting), title(setting), fields(setting));
    }

    private String title(Setting setting) {
        return switch (setting) {
            case NAME -> speech.say("setting.form.name");
            case LANGUAGES -> speech.say("setting.form.languages");
            case MEETINGS -> speech.say("setting.form.meetings");
            case SERVED -> speech.say("setting.form.served");
            case SECOND -> speech.say("setting.form.second");
            case RESERVATIONS -> speech.say("setting.form.reservations");
        };
    }

    private List<Field> fields(Setting setting) {
        Settings now = partnership.settings();
        return switch (setting) {
            case NAME -> List.of(new TextField("name", speech.say("setting.form.name"), "", false, partnership.name(),
                    true, Partnership.LONGEST_NAME));
            case LANGUAGES -> languages(now);
            case MEETINGS -> meetings(speech, now);
            case SERVED -> word("served", Setting.word(now.served(), 0));
            case SECOND -> word("second", Setting.word(now.served(), 1));
            case RESERVATIONS -> reservations(now);
        };
    }

    private List<Field> reservations(Settings now) {
        return List.of(new PickField("reservations", speech.say("setting.form.reservations"), "",
                List.of(new Option(SettingsInput.HIDDEN, speech.say("setting.form.hidden")),
                        new Option(SettingsInput.SHOWN, speech.say("setting.form.shown"))),
                Set.of(now.printsReservations() ? SettingsInput.SHOWN : SettingsInput.HIDDEN), 1, 1));
    }

    private List<Field> languages(Settings now) {
        List<Option> both = Stream.of(Language.values()).map(this::option).toList();
        List<Option> orNone = Stream.concat(Stream.of(new Option(SettingsInput.NONE, speech.say("setting.none"))), both
                .stream()).toList();
        return List.of(new PickField("language", speech.say("setting.form.language"), "", both,
                Set.of(now.language().code()), 1, 1),
                new PickField("second-language", speech.say("setting.form.second-language"), "", orNone,
                        Set.of(now.second().map(Language::code).orElse(SettingsInput.NONE)), 1, 1));
    }

    private Option option(Language language) {
        return new Option(language.code(), SettingsPage.name(speech, language));
    }

    /** How many meetings, and how long each: asked at creation too. */
    static List<Field> meetings(Speech speech, Settings now) {
        return List.of(number(speech, "meetings", "setting.form.how-many", now.meetings(), Settings.MOST_MEETINGS),
                number(speech, "minutes", "setting.form.how-long", now.minutes(), Settings.LONGEST_MEETING));
    }

    private static Field number(Speech speech, String id, String key, int now, int most) {
        return new TextField(id, speech.say(key), speech.say("form.number", "least", 1, "most", most), false,
                Integer.toString(now), true, SHORT);
    }

    private List<Field> word(String group, Optional<Served> now) {
        String gender = now.map(word -> word.gender() == Served.Gender.FEMININE
                ? SettingsInput.FEMININE
                : SettingsInput.MASCULINE).orElse(SettingsInput.FEMININE);
        return List.of(new Note(speech.say("setting.form.word-note")),
                new TextField(group + "-french", speech.say("setting.form.french"), speech.say(
                        "setting.form.french-hint"), false, now.map(Served::french).orElse(""), false, Served.LONGEST),
                new PickField(group + "-gender", speech.say("setting.form.gender"), "",
                        List.of(new Option(SettingsInput.FEMININE, speech.say("setting.form.feminine")),
                                new Option(SettingsInput.MASCULINE, speech.say("setting.form.masculine"))),
                        Set.of(gender), 1, 1),
                new TextField(group + "-english", speech.say("setting.form.english"), speech.say(
                        "setting.form.english-hint"), false, now.map(Served::english).orElse(""), false,
                        Served.LONGEST));
    }
}
