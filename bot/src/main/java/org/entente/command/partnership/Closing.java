package org.entente.command.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.command.Action;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Ids;
import org.entente.partnership.Partnership;
import org.entente.text.Alike;
import org.entente.text.Language;

/** A partnership ends: its record stays, its cards lead nowhere any more, and its channel may start another. */
final class Closing {

    private static final String CONFIRM = "confirm";

    private final Desk desk;

    Closing(Desk desk) {
        this.desk = desk;
    }

    List<Action> actions() {
        return List.of(Action.of("close", request -> request.argument(CONFIRM)
                .map(name -> close(request, named(name))).orElseGet(() -> ask(request)),
                Option.text(CONFIRM).optional()),
                Action.step("end", request -> close(request, numbered(Ids.number(request.required("n"))))));
    }

    /** Holds the partnership that lives here now against the one that was to be closed. */
    private interface Check {
        /** @throws Refused where it is another */
        void on(Partnership partnership);
    }

    private static Check numbered(long id) {
        return partnership -> {
            if (partnership.id() != id) {
                throw Refused.because("closing.another");
            }
        };
    }

    private static Check named(String typed) {
        return partnership -> {
            if (!Alike.same(typed, partnership.name())) {
                throw new Refused("closing.other-name", Map.of("name", Markup.typed(partnership.name())));
            }
        };
    }

    /** The button names the partnership, so that it cannot close one that began since. */
    private Reply ask(Request request) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            long id = scene.facilitator().partnership().id();
            return new Reply.Private(Card.builder().words(speech.say("closing.sure", "name",
                    Markup.typed(scene.partnership().name()))).words(speech.say("closing.type"))
                    .buttons(Button.main(speech.say("button.close-now"), Target.to("partnership end").with("n", id)),
                            Button.plain(speech.say("button.export-data"), Target.to("data export")))
                    .build());
        });
    }

    private Reply close(Request request, Check check) {
        List<Cards.Key> posted = new ArrayList<>();
        Outcome closed = desk.write(request, (scene, record) -> close(check, scene.facilitator(), record, posted));
        Speech speech = desk.speech(Language.ofTag(closed.fact("language")).orElseThrow());
        return Reply.publicly(speech.say("closing.closed", "person", Markup.typed(request.who().name())))
                .then(() -> posted.forEach(desk.cards()::refresh));
    }

    private static Outcome close(Check check, Scene scene, Writing record, List<Cards.Key> posted) {
        check.on(scene.partnership());
        long id = scene.partnership().id();
        record.cards().stream().filter(card -> card.partnership() == id)
                .forEach(card -> posted.add(new Cards.Key(id, card.script(), card.question())));
        record.lifetimes().close(id);
        return new Outcome("closed", Map.of("partnership", Long.toString(id), "language", scene.partnership()
                .language().code()));
    }
}
