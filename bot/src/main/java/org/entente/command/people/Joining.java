package org.entente.command.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Who;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Form;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Spoken;
import org.entente.partnership.Joiner;
import org.entente.partnership.Organisation;
import org.entente.partnership.Person;
import org.entente.text.Typography;

/** Somebody says that they are with an organisation and waits; one of its leads confirms all who wait, in one tap. */
final class Joining {

    private final Desk desk;

    Joining(Desk desk) {
        this.desk = desk;
    }

    Reply join(Request request) {
        Optional<String> named = request.argument("organization")
                .or(() -> request.picked("organization").stream().findFirst());
        if (named.isEmpty()) {
            return desk.look(request, (scene, record) -> new Reply.Open(form(desk.speech(request), scene)));
        }
        Outcome asked = desk.write(request, (scene, record) -> ask(request, scene, record, named.get()));
        return desk.look(request, (scene, record) -> new Reply.Public(
                line(scene, request.who(), asked.number("organisation"))));
    }

    private static Form form(Speech speech, Scene scene) {
        if (scene.partnership().organisations().isEmpty()) {
            throw Refused.because("member.no-organisation");
        }
        return new Form(Target.to("member join"), speech.say("member.form.join"), List.of(
                new PickField("organization", speech.say("member.form.organisation"), "", options(scene.partnership()
                        .organisations()), Set.of(), 1, 1)));
    }

    static List<Form.Option> options(List<Organisation> organisations) {
        return organisations.stream().map(o -> new Form.Option(Long.toString(o.id()), o.name())).toList();
    }

    private static Outcome ask(Request request, Scene scene, Writing record, String named) {
        Organisation organisation = scene.organisation(named);
        refuseIfMember(scene, request.who());
        if (scene.rights().speaksFor(organisation.id())) {
            throw already(scene, request.who(), organisation.id());
        }
        if (scene.partnership().joiners(organisation.id()).stream().anyMatch(joiner -> is(joiner, request.who()))) {
            throw new Refused("member.waits-already", Map.of("organisation", Markup.typed(organisation.name())));
        }
        record.memberships().ask(organisation.id(), Desk.actor(request, record));
        return Outcome.of("asked", "organisation", organisation.id());
    }

    /** A replay may find that the person waits no more: then nothing is left to press. */
    private Card line(Scene scene, Who who, long id) {
        Organisation organisation = scene.partnership().organisation(id).orElseThrow();
        JoinButtons buttons = new JoinButtons(desk.publicSpeech(scene), scene.partnership());
        Optional<Joiner> joiner = scene.partnership().joiners(id).stream().filter(one -> is(one, who)).findFirst();
        boolean leaderless = buttons.naming(organisation).isPresent();
        String key = leaderless ? "member.asks-leaderless" : "member.asks";
        Card.Builder card = Card.builder().words(desk.publicSpeech(scene).say(key, "person", Markup.typed(who.name()),
                "organisation", Markup.typed(organisation.name())));
        card.buttons(leaderless
                ? joiner.map(buttons::naming).stream().toList()
                : buttons.confirming(organisation).stream().toList());
        return Footer.under(card.build(), desk.publicSpeech(scene), Target.to("member list"));
    }

    static void refuseIfMember(Scene scene, Who who) {
        scene.partnership().member(who.discord()).ifPresent(member -> {
            throw already(scene, who, member.organisation());
        });
    }

    static Refused already(Scene scene, Who who, long organisation) {
        return new Refused("member.already", Map.of("person", Markup.typed(who.name()), "organisation",
                Spoken.name(scene.partnership(), organisation)));
    }

    static boolean is(Joiner joiner, Who who) {
        return joiner.person().discord().equals(who.discord());
    }

    /** A lead confirms those who wait; by a button only those whom its card counted. */
    Reply confirm(Request request) {
        Outcome confirmed = desk.write(request, (scene, record) -> confirm(request, scene, record));
        return desk.look(request, (scene, record) -> new Reply.Public(confirmed(scene, record, confirmed)));
    }

    private static Outcome confirm(Request request, Scene scene, Writing record) {
        Organisation organisation = request.argument("organization").map(scene::organisation).orElseGet(scene::lead);
        scene.leadOf(organisation);
        long last = request.argument("last").map(Ids::number).orElse(Long.MAX_VALUE);
        List<Joiner> waiting = scene.partnership().joiners(organisation.id()).stream()
                .filter(joiner -> joiner.id() <= last).toList();
        if (waiting.isEmpty()) {
            throw new Refused("member.nobody-waits", Map.of("organisation", Markup.typed(organisation.name())));
        }
        long by = Desk.actor(request, record);
        waiting.forEach(joiner -> record.addMember(organisation.id(), joiner.person().id(), by));
        return new Outcome("confirmed", Map.of("organisation", Long.toString(organisation.id()), "people",
                waiting.stream().map(joiner -> Long.toString(joiner.person().id())).collect(Collectors.joining(" "))));
    }

    private Card confirmed(Scene scene, Reading record, Outcome confirmed) {
        Speech speech = desk.publicSpeech(scene);
        Organisation organisation = scene.partnership().organisation(confirmed.number("organisation")).orElseThrow();
        List<String> names = new ArrayList<>(Stream.of(confirmed.fact("people").split(" ")).map(Long::parseLong)
                .flatMap(id -> record.memberships().person(id).stream()).map(Person::name).map(Markup::typed).toList());
        return Footer.under(Card.builder().words(speech.say("member.confirmed", "people", Typography.list(names, speech
                .language()),
                "organisation", Markup.typed(organisation.name()), "count", names.size()))
                .buttons(new JoinButtons(speech, scene.partnership()).confirming(organisation).stream().toList())
                .build(), speech, Target.to("member list"));
    }
}
