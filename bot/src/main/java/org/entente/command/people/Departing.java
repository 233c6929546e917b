package org.entente.command.people;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Channel;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.record.Forgetting.Left;
import org.entente.command.words.Spoken;
import org.entente.text.Alike;
import org.entente.text.Language;

/** A person has their name taken out of the record; to the others they have left. */
public final class Departing {

    private static final String CONFIRM = "confirm";

    private final Desk desk;
    private final Channel channel;

    public Departing(Desk desk, Channel channel) {
        this.desk = desk;
        this.channel = channel;
    }

    public List<Action> actions() {
        return List.of(Action.of("forget", request -> isConfirmed(request) ? forget(request) : ask(request),
                Option.text(CONFIRM).optional()), Action.step("vanish", this::forget));
    }

    /** The word may be typed in any language: the question may have been read in another. */
    private boolean isConfirmed(Request request) {
        return request.argument(CONFIRM).filter(typed -> Stream.of(Language.values())
                .anyMatch(language -> Alike.same(typed, word(desk.speech(language))))).isPresent();
    }

    private static String word(Speech speech) {
        return speech.say("records.forget.word");
    }

    private Reply ask(Request request) {
        Speech speech = desk.speech(request);
        return new Reply.Private(Card.builder().words(speech.say("records.forget.sure"))
                .words(speech.say("records.forget.type", "word", word(speech)))
                .buttons(Button.main(speech.say("button.forget-now"), Target.to("data vanish"))).build());
    }

    private Reply forget(Request request) {
        List<Left> left = new ArrayList<>();
        desk.store().write(request.interaction(), record -> {
            left.addAll(record.forgetting().forget(request.who().discord()));
            return Outcome.of("forgotten");
        });
        return Reply.privately(desk.speech(request).say("records.forget.done"))
                .then(() -> left.forEach(one -> announce(request.who().name(), one)));
    }

    private void announce(String name, Left left) {
        desk.store().read(record -> record.partnership(left.partnership())).ifPresent(partnership -> {
            Speech speech = desk.speech(partnership.language());
            OptionalLong organisation = left.organisation();
            String line = organisation.isPresent()
                    ? speech.say("records.forget.left", "person", Markup.typed(name), "organisation",
                            Spoken.name(partnership, organisation.getAsLong()))
                    : speech.say("records.forget.left-facilitator", "person", Markup.typed(name));
            channel.post(partnership.channel(), Card.of(line));
        });
    }
}
