package org.entente.command.door;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Place;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.door.LastSteps.Step;
import org.entente.command.words.Materials;
import org.entente.command.words.Outlook;
import org.entente.command.words.Spoken;
import org.entente.command.words.Standing;

/** {@code /entente}: the one command that anyone must know. What fits the person and the moment, in at most four buttons. */
public final class Door implements Family {

    private static final int MOST_BUTTONS = 4;
    private static final int MOST_LINES = 6;

    private final Desk desk;
    private final Standing standing;

    public Door(Desk desk, Clock clock) {
        this.desk = desk;
        this.standing = new Standing(new Materials(desk, clock));
    }

    @Override
    public String name() {
        return "entente";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("", this::open));
    }

    private Reply open(Request request) {
        Speech speech = desk.speech(request);
        return new Reply.Private(livesHere(request)
                ? desk.look(request, (scene, record) -> inside(speech, request, scene, record))
                : outside(speech));
    }

    private boolean livesHere(Request request) {
        Place place = request.place();
        return desk.store().read(record -> record.partnershipIn(place.guild(), place.channel())
                .or(() -> place.parent().flatMap(parent -> record.partnershipIn(place.guild(), parent))).isPresent());
    }

    private static Card outside(Speech speech) {
        return Card.builder().words(speech.say("door.outside"))
                .buttons(Button.main(speech.say("button.create"), Target.to("partnership create")),
                        Button.plain(speech.say("button.help"), Target.to("help")))
                .build();
    }

    private Card inside(Speech speech, Request request, Scene scene, Reading record) {
        List<Errand> errands = new Errands(speech, scene, record, standing).of(request.who().discord());
        Optional<Step> last = new LastSteps(speech, scene, record, Outlook.of(scene, record, standing.materials()))
                .step();
        Optional<Button> onward = last.map(Step::button).or(() -> new Onward(speech, scene, record).button());
        List<Button> buttons = new ArrayList<>(errands.stream().limit(2).map(Errand::button).toList());
        boolean looksOn = scene.own().isEmpty() && !scene.rights().facilitator();
        if (looksOn && waiting(request, scene).isEmpty() && !scene.partnership().organisations().isEmpty()) {
            buttons.add(Button.main(speech.say("button.join-some"), Target.to("member join")));
        }
        onward.filter(button -> errands.stream().noneMatch(errand -> errand.button().target().equals(button.target())))
                .ifPresent(buttons::add);
        buttons.add(Button.plain(speech.say("button.status"), Target.to("partnership status")));
        buttons.add(Button.plain(speech.say("button.help"), Target.to("help")));
        return Card.builder().words("### " + Markup.typed(scene.partnership().name()) + "\n" + said(speech, request,
                scene, errands, last))
                .buttons(buttons.subList(0, Math.min(MOST_BUTTONS, buttons.size()))).build();
    }

    /** The organisation that the person says they are with and whose lead has not confirmed it. */
    private static Optional<String> waiting(Request request, Scene scene) {
        return scene.partnership().group().joiners().stream()
                .filter(joiner -> joiner.person().discord().equals(request.who().discord())).findFirst()
                .map(joiner -> Spoken.name(scene.partnership(), joiner.organisation()));
    }

    private static String said(Speech speech, Request request, Scene scene, List<Errand> errands,
            Optional<Step> last) {
        Optional<String> waiting = waiting(request, scene);
        if (!errands.isEmpty()) {
            return lines(speech, errands);
        }
        if (waiting.isPresent()) {
            return speech.say("door.waiting", "organisation", waiting.get());
        }
        if (last.isPresent() && scene.rights().takesPart()) {
            return last.get().sentence();
        }
        if (scene.rights().facilitator()) {
            return speech.say("door.lead");
        }
        return speech.say(scene.own().isPresent() ? "door.nothing" : "door.look-on");
    }

    private static String lines(Speech speech, List<Errand> errands) {
        List<String> lines = new ArrayList<>(List.of(speech.say("door.awaited", "count", errands.size())));
        errands.stream().limit(MOST_LINES).forEach(errand -> lines.add("- " + errand.sentence()));
        if (errands.size() > MOST_LINES) {
            lines.add("- …");
        }
        return String.join("\n", lines);
    }
}
