package org.entente.command.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.card.Markup;
import org.entente.command.words.Names;
import org.entente.partnership.Partnership;
import org.entente.partnership.Served;
import org.entente.partnership.Settings;
import org.entente.text.Language;

/** What somebody typed or picked, as settings; what they left out stays as it is. */
record SettingsInput(Request request, Partnership now) {

    static final String NONE = "none";
    static final String FEMININE = "feminine";
    static final String MASCULINE = "masculine";
    static final String SHOWN = "shown";
    static final String HIDDEN = "hidden";

    record Wish(String name, Settings settings) {}

    Wish wish() {
        Settings before = now.settings();
        Language language = value("language").flatMap(Language::ofTag).orElse(before.language());
        return new Wish(value("name").map(name -> Names.checked(name, Partnership.LONGEST_NAME)).orElse(now.name()),
                new Settings(language, second(language), served(),
                        number("meetings", before.meetings(), Settings.MOST_MEETINGS),
                        number("minutes", before.minutes(), Settings.LONGEST_MEETING),
                        value("reservations").map(SHOWN::equals).orElse(before.printsReservations())));
    }

    /** The cards' language cannot be the second one too: whoever exchanges the two names both. */
    private Optional<Language> second(Language language) {
        Optional<String> given = value("second-language");
        Optional<Language> second = given.isPresent() ? given.flatMap(Language::ofTag) : now.settings().second();
        if (second.filter(language::equals).isEmpty()) {
            return second;
        }
        if (given.isPresent()) {
            throw Refused.because("setting.same-language");
        }
        return Optional.of(now.language());
    }

    private int number(String name, int before, int most) {
        Optional<String> given = value(name);
        try {
            int number = given.map(text -> Integer.parseInt(text.strip())).orElse(before);
            if (number < 1 || number > most) {
                throw tooFar(most);
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw tooFar(most);
        }
    }

    private static Refused tooFar(int most) {
        return new Refused("input.number", Map.of("least", 1, "most", most));
    }

    private List<Served> served() {
        Optional<Served> first = word(Setting.SERVED, "served-french", "served-gender", "served-english", 0);
        Optional<Served> second = word(Setting.SECOND, "second-french", "second-gender", "second-english", 1);
        if (first.isEmpty() && second.isPresent()) {
            throw Refused.because("setting.first-group");
        }
        List<Served> words = new ArrayList<>();
        first.ifPresent(words::add);
        second.ifPresent(words::add);
        return words;
    }

    private Optional<Served> word(Setting setting, String french, String gender, String english, int place) {
        Optional<Served> before = Setting.word(now.settings().served(), place);
        if (isRemoved(setting, french, english)) {
            return Optional.empty();
        }
        if (value(french).isEmpty() && value(gender).isEmpty() && value(english).isEmpty()) {
            return before;
        }
        Served.Gender chosen = value(gender).map(FEMININE::equals)
                .map(feminine -> feminine ? Served.Gender.FEMININE : Served.Gender.MASCULINE)
                .or(() -> before.map(Served::gender)).orElseThrow(() -> Refused.because("setting.whole-word"));
        return Optional.of(new Served(checked(french, before.map(Served::french)), chosen,
                checked(english, before.map(Served::english))));
    }

    /** In a form, both words left blank mean that there is none. */
    private boolean isRemoved(Setting setting, String french, String english) {
        boolean blank = request.act() == Act.SENT_FORM && request.argument("part").filter(setting.word()::equals)
                .isPresent() && value(french).isEmpty() && value(english).isEmpty();
        return blank || request.argument("remove").filter(setting.word()::equals).isPresent();
    }

    private String checked(String name, Optional<String> before) {
        String word = value(name).map(Markup::line).or(() -> request.act() == Act.SENT_FORM ? Optional.empty() : before)
                .orElseThrow(() -> Refused.because("setting.whole-word"));
        if (!Served.fits(word)) {
            throw new Refused("setting.word", Map.of("most", Served.LONGEST)).returning(word);
        }
        return word;
    }

    private Optional<String> value(String name) {
        return request.field(name).or(() -> request.argument(name));
    }
}
