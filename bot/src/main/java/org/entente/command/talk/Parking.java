package org.entente.command.talk;

import java.util.HashMap;
import java.util.Map;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.script.Question;

/** Putting a question aside so that it holds nobody, and taking it up again. */
public final class Parking {

    /** What a button wants, so that pressing it twice does nothing more; the command without it turns it round. */
    private static final String ASIDE = "aside";

    private final Desk desk;
    private final Scripts scripts;

    Parking(Desk desk, Scripts scripts) {
        this.desk = desk;
        this.scripts = scripts;
    }

    /** Puts the question aside, or takes it up again where it is. */
    public static Button button(Speech speech, Interview interview, Question question) {
        boolean parked = interview.isParked(question);
        Target target = Scripts.target(Scripts.familyOf(interview.script().id()), "park", interview.script(), question)
                .with(ASIDE, parked ? "no" : "yes");
        String label = parked ? "card.resume" : "card.park";
        return Button.plain(speech.say(label, "number", interview.numberOf(question)), target);
    }

    Reply park(Request request) {
        Outcome done = desk.write(request, (scene, record) -> park(request, scene.facilitator(), record));
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, done.fact("script"));
            Question question = interview.script().question(done.fact("question")).orElseThrow();
            Speech speech = desk.publicSpeech(scene);
            return Reply.publicly(speech.say(done.word().equals("parked") ? "park.parked" : "park.resumed", "number",
                    interview.numberOf(question), "title", speech.in(question.title())));
        }).then(() -> redraw(done));
    }

    private Outcome park(Request request, Scene scene, Writing record) {
        long partnership = scene.partnership().id();
        Interview interview = scripts.interview(scene, record, scripts.chosen(request, scene, record).id());
        Question question = scripts.questionOrShown(request, scene, record, interview);
        if (!interview.isAsked(question)) {
            throw Refused.because("interview.not-asked");
        }
        String script = interview.script().id();
        Map<String, String> facts = new HashMap<>(Map.of("partnership", Long.toString(partnership), "script", script,
                "question", question.id()));
        boolean aside = request.argument(ASIDE).map("yes"::equals).orElse(!interview.isParked(question));
        if (aside) {
            record.pace().park(partnership, script, question.id(), Desk.actor(request, record));
            return new Outcome("parked", facts);
        }
        record.pace().resume(partnership, script, question.id());
        record.shown(partnership, script).filter(left -> !left.equals(question.id()))
                .ifPresent(left -> facts.put("left", left));
        record.show(partnership, script, question.id());
        return new Outcome("resumed", facts);
    }

    private void redraw(Outcome done) {
        for (String fact : new String[]{"left", "question"}) {
            if (done.facts().containsKey(fact)) {
                desk.cards().refresh(new Cards.Key(done.number("partnership"), done.fact("script"), done.fact(fact)));
            }
        }
    }
}
