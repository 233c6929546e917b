package org.entente.command.people;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Spoken;
import org.entente.partnership.Joiner;
import org.entente.partnership.Member.Standing;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;

/** Somebody is asked to be an organisation's lead or deputy: {@link Succession} says by whom and in whose place. */
final class Naming {

    private final Desk desk;
    private final Clock clock;

    Naming(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    private record Asked(Who who, Organisation organisation, Standing standing, Optional<Person> instead) {}

    /** Decides who is asked for what. */
    private interface Choice {
        Asked in(Request request, Scene scene, Reading record);
    }

    Reply lead(Request request) {
        if (request.argument("joiner").isEmpty() && MemberForms.nobodyGiven(request)) {
            return desk.look(request, (scene, record) -> openForm(request, scene, record));
        }
        return ask(request, this::lead);
    }

    private Reply openForm(Request request, Scene scene, Reading record) {
        MemberForms forms = new MemberForms(desk.speech(request));
        List<Organisation> leaderless = scene.partnership().organisations().stream()
                .filter(one -> !scene.partnership().hasLead(one.id())).toList();
        if (request.argument("organization").isEmpty() && scene.rights().facilitator() && !leaderless.isEmpty()) {
            return new Reply.Open(forms.firstLead(leaderless));
        }
        Organisation organisation = organisation(request, scene);
        Succession succession = new Succession(scene, record, organisation, clock.instant());
        succession.refuseUnlessMayName();
        return new Reply.Open(forms.lead(organisation, succession.replaceable()));
    }

    private Asked lead(Request request, Scene scene, Reading record) {
        Organisation organisation = organisation(request, scene);
        Succession succession = new Succession(scene, record, organisation, clock.instant());
        succession.refuseUnlessMayName();
        Who who = named(request, scene);
        succession.refuseUnlessFree(who, Standing.LEAD);
        succession.refuseUnlessColleague(who);
        return new Asked(who, organisation, Standing.LEAD, succession.instead(request.argument("replaces")
                .or(() -> request.picked("replaces").stream().findFirst())));
    }

    private static Organisation organisation(Request request, Scene scene) {
        return request.argument("organization").or(() -> request.picked("organization").stream().findFirst())
                .map(scene::organisation).or(scene::own)
                .orElseThrow(() -> Refused.because(scene.rights().facilitator()
                        ? "member.which-organisation"
                        : "refused.facilitator-or-lead"));
    }

    /** The person given, or whoever pressed "I'm with…". */
    private static Who named(Request request, Scene scene) {
        return request.argument("joiner").map(Ids::number).map(id -> scene.partnership().group().joiners().stream()
                .filter(joiner -> joiner.id() == id).map(Joiner::person)
                .map(person -> new Who(person.discord(), person.name())).findFirst()
                .orElseThrow(() -> Refused.because("member.waits-no-more"))).orElseGet(() -> request.person("person"));
    }

    Reply deputy(Request request) {
        if (MemberForms.nobodyGiven(request)) {
            return desk.look(request, (scene, record) -> {
                scene.lead();
                return new Reply.Open(new MemberForms(desk.speech(request)).deputy());
            });
        }
        return ask(request, this::deputy);
    }

    private Asked deputy(Request request, Scene scene, Reading record) {
        Organisation own = scene.lead();
        Who who = request.person("person");
        new Succession(scene, record, own, clock.instant()).refuseUnlessFree(who, Standing.DEPUTY);
        return new Asked(who, own, Standing.DEPUTY, Optional.empty());
    }

    private Reply ask(Request request, Choice choice) {
        Outcome asked = desk.write(request,
                (scene, record) -> nominate(request, choice.in(request, scene, record), record));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Partnership partnership = scene.partnership();
            Person person = record.memberships().person(asked.number("person")).orElseThrow();
            String line = speech.say(asked.word().equals("DEPUTY") ? "member.nominated-deputy" : "member.nominated",
                    "person", Markup.typed(person.name()), "organisation",
                    Spoken.name(partnership, asked.number("organisation")));
            return new Reply.Public(Card.builder().words(line + replacing(speech, record, asked))
                    .buttons(new JoinButtons(speech, partnership).answering(asked.number("nomination"), person))
                    .buttons(Footer.of(speech, Target.to("member list"))).build()).calling(person.discord());
        });
    }

    /** The sentence about the lead whose seat is taken, with a space before it; blank where there is none. */
    static String replacing(Speech speech, Reading record, Outcome outcome) {
        return Optional.ofNullable(outcome.facts().get("instead")).map(Long::parseLong)
                .flatMap(id -> record.memberships().person(id))
                .map(former -> " " + speech.say("member.instead", "person", Markup.typed(former.name()))).orElse("");
    }

    private static Outcome nominate(Request request, Asked asked, Writing record) {
        long person = record.person(asked.who().discord(), asked.who().name()).id();
        long nomination = record.memberships().nominate(asked.organisation().id(), person, asked.standing(),
                asked.instead().map(Person::id), Desk.actor(request, record));
        Map<String, String> facts = new HashMap<>(Map.of("nomination", Long.toString(nomination), "person",
                Long.toString(person), "organisation", Long.toString(asked.organisation().id())));
        asked.instead().ifPresent(former -> facts.put("instead", Long.toString(former.id())));
        return new Outcome(asked.standing().name(), facts);
    }
}
