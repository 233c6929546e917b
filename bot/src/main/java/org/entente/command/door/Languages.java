package org.entente.command.door;

import java.util.List;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.text.Language;

/** {@code /language}: in which language a person is answered. */
public final class Languages implements Family {

    private final Desk desk;

    public Languages(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("", this::choose, Option.oneOf("language", Language.FRENCH.code(),
                Language.ENGLISH.code())));
    }

    private Reply choose(Request request) {
        Language language = Language.ofTag(request.required("language")).orElse(request.spoken());
        desk.store().write(request.interaction(), record -> {
            record.chooseLanguage(Desk.actor(request, record), language);
            return Outcome.of("chosen");
        });
        return Reply.privately(desk.speech(language).say("language.chosen"));
    }
}
