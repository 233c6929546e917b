package org.entente.command.door;

import java.util.List;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Card;

/** {@code /help}: the way from the first conversation to the signed agreement, on one page. */
public final class Help implements Family {

    private final Desk desk;

    public Help(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("", this::help));
    }

    private Reply help(Request request) {
        Speech speech = desk.speech(request);
        return new Reply.Private(Card.builder().words(speech.say("help.title")).words(speech.say("help.steps"))
                .words(speech.say("help.summary"))
                .divider().words(speech.say("help.privacy")).build());
    }
}
