package org.entente.command.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
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
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.Draft;
import org.entente.partnership.Organisation;
import org.entente.script.Question;

/** An organisation makes what the facilitator entered for it its own, in one tap for all scripts. */
public final class Confirming {

    /** On a button: which revisions it was made for. */
    private static final String SEEN = "seen";
    private static final int LONGEST_NAME = 40;
    private static final int ROOM = 3400;

    private final Desk desk;

    Confirming(Desk desk) {
        this.desk = desk;
    }

    /** Confirms all that waits for the organisation now; empty where nothing does. */
    public static Optional<Button> button(Speech speech, Scene scene, Reading record, Organisation organisation) {
        List<Answer> waiting = waiting(scene, record, organisation);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Button.main(speech.say("confirm.button", "count", waiting.size(), "organisation",
                        Markup.cut(organisation.name(), LONGEST_NAME)),
                        Target.to("conversation confirm").with("organization", organisation.id()).with(SEEN,
                                seen(waiting))));
    }

    private static List<Answer> waiting(Scene scene, Reading record, Organisation organisation) {
        return record.answers(scene.partnership().id()).unconfirmed(organisation.id());
    }

    /** Differs where an answer was added or changed. */
    private static String seen(List<Answer> answers) {
        return Integer.toString(answers.stream()
                .map(answer -> answer.script() + "/" + answer.question() + "/" + answer.revision()).sorted().toList()
                .hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);
    }

    Reply confirm(Request request) {
        Optional<Reply> changed = desk.look(request, (scene, record) -> changed(request, scene, record));
        if (changed.isPresent()) {
            return changed.get();
        }
        Outcome done = desk.write(request, (scene, record) -> confirm(request, scene, record));
        return desk.look(request, (scene, record) -> Reply.publicly(desk.publicSpeech(scene).say("confirm.done",
                "organisation", Spoken.name(scene.partnership(), done.number("organisation")), "count",
                done.number("count")))).then(() -> redraw(done));
    }

    private Outcome confirm(Request request, Scene scene, Writing record) {
        Organisation organisation = voice(request, scene);
        List<Answer> waiting = waiting(scene, record, organisation);
        if (waiting.isEmpty()) {
            throw Refused.because("confirm.nothing");
        }
        if (request.argument(SEEN).filter(seen -> !seen.equals(seen(waiting))).isPresent()) {
            throw Refused.because("confirm.changed");
        }
        long actor = Desk.actor(request, record);
        waiting.forEach(answer -> record.answer(scene.partnership().id(), confirmed(answer, actor)));
        Map<String, String> facts = new HashMap<>(Map.of("partnership", Long.toString(scene.partnership().id()),
                "organisation", Long.toString(organisation.id()), "count", Integer.toString(waiting.size())));
        facts.put("answers", waiting.stream().map(answer -> answer.script() + "/" + answer.question())
                .collect(Collectors.joining(" ")));
        return new Outcome("confirmed", facts);
    }

    private static Draft confirmed(Answer answer, long actor) {
        OptionalLong saidBy = answer.credit().map(credit -> OptionalLong.of(credit.person()))
                .orElseGet(OptionalLong::empty);
        return new Draft(answer.script(), answer.question(), answer.organisation(), answer.revision(), answer.value(),
                answer.language(), actor, Answer.Entered.BY_MEMBER, saidBy);
    }

    /** The organisation whose voice the person gives. */
    private static Organisation voice(Request request, Scene scene) {
        Optional<Organisation> own = scene.own().filter(one -> scene.rights().voiceOf(one.id()));
        Optional<Organisation> named = request.argument("organization").map(scene::organisation);
        if (own.isEmpty() || named.filter(organisation -> !organisation.equals(own.get())).isPresent()) {
            throw Refused.because("confirm.not-lead");
        }
        return own.get();
    }

    /** What waits has changed since the button was made: nobody confirms what they have not seen. */
    private Optional<Reply> changed(Request request, Scene scene, Reading record) {
        Organisation organisation = voice(request, scene);
        List<Answer> waiting = waiting(scene, record, organisation);
        boolean same = waiting.isEmpty() || request.argument(SEEN).map(seen(waiting)::equals).orElse(true);
        if (same || record.written(request.interaction())) {
            return Optional.empty();
        }
        Speech speech = desk.speech(request);
        Card.Builder card = Card.builder().words(speech.say("confirm.changed"))
                .words(Markup.cut(waiting.stream().map(answer -> line(speech, scene, answer, ROOM / waiting.size()))
                        .collect(Collectors.joining("\n")), ROOM));
        return Optional.of(new Reply.Private(card.buttons(button(speech, scene, record, organisation).stream().toList())
                .build()));
    }

    private static String line(Speech speech, Scene scene, Answer answer, int room) {
        Question question = scene.content().script(answer.script()).orElseThrow().question(answer.question())
                .orElseThrow();
        String title = speech.in(question.title());
        return "- " + speech.say("card.said", "organisation", title, "answer",
                Markup.typed(Spoken.value(speech, question, answer.value()), Math.max(40, room - title.length())));
    }

    private void redraw(Outcome done) {
        for (String answer : done.fact("answers").split(" ")) {
            String[] parts = answer.split("/");
            desk.cards().refresh(new Cards.Key(done.number("partnership"), parts[0], parts[1]));
        }
    }
}
