package org.entente.command.talk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Spoken;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Question;

/** Going on without an organisation that is not there, and waiting for it again. */
public final class Absences {

    /** What a button wants, so that pressing it twice does nothing more; the command without it turns it round. */
    private static final String AWAY = "away";
    private static final int LONGEST_NAME = 50;

    private final Desk desk;

    public Absences(Desk desk) {
        this.desk = desk;
    }

    /** For those awaited once another has spoken, and those that are away. */
    static List<Button> buttons(Speech speech, Interview interview, Question question, int most) {
        List<Organisation> awaited = interview.awaited(question);
        boolean begun = awaited.size() < interview.present().size();
        Stream<Button> away = interview.organisations().stream().filter(interview::isAway)
                .map(organisation -> button(speech, "card.is-back", organisation, "no"));
        Stream<Button> without = awaited.stream().filter(organisation -> begun)
                .map(organisation -> button(speech, "card.without", organisation, "yes"));
        return Stream.concat(without, away).limit(most).toList();
    }

    private static Button button(Speech speech, String label, Organisation organisation, String away) {
        return Button.plain(speech.say(label, "organisation", Markup.cut(organisation.name(), LONGEST_NAME)),
                Target.to("meeting away").with("organization", organisation.id()).with(AWAY, away));
    }

    public Reply away(Request request) {
        Outcome done = desk.write(request, (scene, record) -> away(request, scene.facilitator(), record));
        return desk.look(request, (scene, record) -> Reply.publicly(desk.publicSpeech(scene).say(
                done.word().equals("away") ? "meeting.away" : "meeting.is-back", "organisation",
                Spoken.name(scene.partnership(), done.number("organisation")))))
                .then(() -> new Redrawing(desk).full(done.number("partnership")));
    }

    private static Outcome away(Request request, Scene scene, Writing record) {
        Organisation organisation = scene.organisation(request.required("organization"));
        List<Organisation> present = scene.partnership().present();
        boolean away = request.argument(AWAY).map("yes"::equals).orElse(present.contains(organisation));
        if (away && present.equals(List.of(organisation))) {
            throw Refused.because("meeting.nobody-left");
        }
        record.pace().setAway(organisation.id(), away);
        return new Outcome(away ? "away" : "back", Map.of("organisation", Long.toString(organisation.id()),
                "partnership", Long.toString(scene.partnership().id())));
    }
}
