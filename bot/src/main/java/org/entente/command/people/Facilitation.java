package org.entente.command.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Who;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Markup;
import org.entente.partnership.Person;
import org.entente.partnership.Silence;

/**
 * Who facilitates: facilitators name others and may step down, but for the last one. Where none is left, whoever manages
 * the server may name one. Discord does not tell the bot who left, so none is left where all have been silent for long.
 */
public final class Facilitation {

    private final Desk desk;
    private final Clock clock;

    public Facilitation(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public List<Action> actions() {
        return List.of(Action.of("facilitator", this::name, Option.person("person").optional()),
                Action.of("step-down", this::stepDown));
    }

    private Reply name(Request request) {
        if (MemberForms.nobodyGiven(request)) {
            return desk.look(request, (scene, record) -> {
                refuseUnlessMayName(request, scene, record);
                return new Reply.Open(new MemberForms(desk.speech(request)).facilitator());
            });
        }
        Outcome named = desk.write(request, (scene, record) -> name(request, scene, record));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            String person = record.memberships().person(named.number("person")).map(Person::name).orElse("");
            return Reply.publicly(speech.say(named.word().equals("rescued")
                    ? "partnership.facilitator-rescued"
                    : "partnership.facilitator-named", "person", Markup.typed(person), "by",
                    Markup.typed(request.who().name())));
        });
    }

    private Outcome name(Request request, Scene scene, Writing record) {
        refuseUnlessMayName(request, scene, record);
        Who who = request.person("person");
        if (scene.partnership().facilitates(who.discord())) {
            throw new Refused("partnership.facilitates-already", Map.of("person", Markup.typed(who.name())));
        }
        long person = record.person(who.discord(), who.name()).id();
        record.addFacilitator(scene.partnership().id(), person);
        return Outcome.of(scene.rights().facilitator() ? "named" : "rescued", "person", person);
    }

    private void refuseUnlessMayName(Request request, Scene scene, Reading record) {
        boolean rescues = request.who().manages() && abandoned(scene, record, clock.instant());
        if (!rescues) {
            scene.facilitator();
        }
    }

    private static boolean abandoned(Scene scene, Reading record, Instant now) {
        long partnership = scene.partnership().id();
        return scene.partnership().facilitators().stream().allMatch(facilitator -> Silence.of(record.memberships()
                .lastAct(partnership, facilitator.id()).orElse(scene.partnership().created()), now));
    }

    private Reply stepDown(Request request) {
        Outcome done = desk.write(request, (scene, record) -> {
            scene.facilitator();
            if (scene.partnership().facilitators().size() == 1) {
                throw Refused.because("partnership.last-facilitator");
            }
            long person = Desk.actor(request, record);
            record.memberships().stepDown(scene.partnership().id(), person);
            return Outcome.of("stepped-down", "person", person);
        });
        return desk.look(request, (scene, record) -> Reply.publicly(desk.publicSpeech(scene).say(
                "partnership.stepped-down", "person", Markup.typed(record.memberships().person(done.number("person"))
                        .map(Person::name).orElse("")))));
    }
}
