package org.entente.command.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Markup;
import org.entente.text.Language;

/** How a group sets what it is called, how it speaks and when it meets: with the command's options or small forms. */
final class Adjusting {

    private final Desk desk;

    Adjusting(Desk desk) {
        this.desk = desk;
    }

    List<Action> actions() {
        return List.of(Action.of("settings", this::settings, options()));
    }

    private static Option[] options() {
        String[] codes = {Language.FRENCH.code(), Language.ENGLISH.code()};
        return Stream.of(Option.text("name"), Option.oneOf("language", codes),
                Option.oneOf("second-language", codes[0], codes[1], SettingsInput.NONE), Option.text("meetings"),
                Option.text("minutes"), Option.text("served-french"),
                Option.oneOf("served-gender", SettingsInput.FEMININE, SettingsInput.MASCULINE),
                Option.text("served-english"), Option.text("second-french"),
                Option.oneOf("second-gender", SettingsInput.FEMININE, SettingsInput.MASCULINE),
                Option.text("second-english"),
                Option.oneOf("reservations", SettingsInput.SHOWN, SettingsInput.HIDDEN),
                Option.oneOf("remove", Setting.SERVED.word(), Setting.SECOND.word())).map(Option::optional)
                .toArray(Option[]::new);
    }

    private Reply settings(Request request) {
        Optional<Setting> chosen = request.argument("part").flatMap(Setting::of);
        if (request.act() == Act.PRESSED && chosen.isPresent()) {
            return desk.look(request, (scene, record) -> new Reply.Open(new SettingsForms(desk.speech(request),
                    scene.facilitator().partnership()).of(chosen.get())));
        }
        boolean given = request.act() == Act.SENT_FORM || Stream.of(options())
                .anyMatch(option -> request.argument(option.name()).isPresent());
        return given
                ? change(request)
                : desk.look(request, (scene, record) -> new Reply.Private(
                        new SettingsPage(desk.speech(request), scene.facilitator().partnership()).card()));
    }

    private Reply change(Request request) {
        Outcome changed = desk.write(request, (scene, record) -> change(request, scene.facilitator(), record));
        if (changed.word().equals("same")) {
            return Reply.privately(desk.speech(request).say("setting.same"));
        }
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            SettingsPage page = new SettingsPage(speech, scene.partnership());
            List<String> lines = Stream.of(changed.fact("settings").split(",")).map(Setting::of)
                    .flatMap(Optional::stream).map(page::line).toList();
            return Reply.publicly(speech.say("setting.changed", "person", Markup.typed(request.who().name()),
                    "settings", String.join(" · ", lines)));
        }).then(() -> redrawCards(request));
    }

    private static Outcome change(Request request, Scene scene, Writing record) {
        SettingsInput.Wish wish = new SettingsInput(request, scene.partnership()).wish();
        List<String> changed = Setting.between(scene.partnership(), wish.name(), wish.settings()).stream()
                .map(Setting::word).toList();
        if (changed.isEmpty()) {
            return Outcome.of("same");
        }
        long id = scene.partnership().id();
        if (changed.contains(Setting.NAME.word())) {
            record.lifetimes().rename(id, wish.name());
        }
        record.set(id, wish.settings());
        return Outcome.of("set", "settings", String.join(",", changed));
    }

    /** Language, words and numbers stand on every card. */
    private void redrawCards(Request request) {
        desk.look(request, (scene, record) -> record.cards().stream()
                .filter(card -> card.partnership() == scene.partnership().id())
                .map(card -> new Cards.Key(card.partnership(), card.script(), card.question())).toList())
                .forEach(desk.cards()::refresh);
    }
}
