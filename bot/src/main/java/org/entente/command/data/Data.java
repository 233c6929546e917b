package org.entente.command.data;

import java.util.ArrayList;
import java.util.List;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.Surroundings;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.people.Departing;

/** {@code /data}: where the record lies, how it goes elsewhere, and how a person or a partnership leaves it. */
public final class Data implements Family {

    private static final int LONGEST_CONTACT = 500;

    private final Desk desk;
    private final Surroundings surroundings;

    public Data(Desk desk, Surroundings surroundings) {
        this.desk = desk;
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "data";
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(Action.of("where", this::where)));
        actions.addAll(new Carrying(desk, surroundings.downloads()).actions());
        actions.addAll(new Departing(desk, surroundings.channel()).actions());
        actions.addAll(new Deleting(desk).actions());
        return actions;
    }

    /** Everybody may know, whether a partnership lives in the channel or not. */
    private Reply where(Request request) {
        Speech speech = desk.speech(request);
        String operator = surroundings.operator().map(contact -> speech.say("records.where.operator", "contact",
                Markup.typed(contact, LONGEST_CONTACT))).orElseGet(() -> speech.say("records.where.no-operator"));
        return new Reply.Private(Card.builder().words(speech.say("records.where.title"))
                .words(operator + "\n" + speech.say("records.where.place") + "\n" + speech.say("records.where.how-long")
                        + "\n" + speech.say("records.where.discord"))
                .buttons(Button.plain(speech.say("button.export-data"), Target.to("data export")),
                        Button.plain(speech.say("button.forget"), Target.to("data forget")))
                .build());
    }
}
