package org.entente.command.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Outcome;
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
import org.entente.partnership.Joiner;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.Rights;
import org.entente.partnership.Seat;
import org.entente.partnership.Tie;

/** Everybody may leave at any time; a lead removes colleagues, and declines those who wait. */
final class Leaving {

    private final Desk desk;

    Leaving(Desk desk) {
        this.desk = desk;
    }

    Reply remove(Request request) {
        Outcome done = desk.write(request, (scene, record) -> remove(request, scene, record));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Organisation organisation = scene.partnership().organisation(done.number("organisation")).orElseThrow();
            String person = record.memberships().person(done.number("person")).map(Person::name).orElse("");
            String line = speech.say("member.gone." + done.word(), "person", Markup.typed(person), "organisation",
                    Markup.typed(organisation.name()));
            Card.Builder card = Card.builder();
            if (!done.facts().containsKey("last")) {
                return new Reply.Public(card.words(line).build());
            }
            return new Reply.Public(Footer.under(card.words(line + " " + speech.say("member.no-lead", "organisation",
                    Markup.typed(
                            organisation.name())))
                    .buttons(new JoinButtons(speech, scene.partnership()).naming(organisation).stream().toList())
                    .build(), speech, Target.to("member list")));
        });
    }

    private static Outcome remove(Request request, Scene scene, Writing record) {
        Who who = meant(request, scene);
        boolean self = who.discord().equals(request.who().discord());
        Optional<Member> member = scene.partnership().member(who.discord());
        if (member.isPresent()) {
            return end(scene, record, member.get(), self);
        }
        Optional<Joiner> joiner = scene.partnership().group().joiners().stream()
                .filter(waiting -> Joining.is(waiting, who)).findFirst();
        if (joiner.isPresent()) {
            return end(scene, record, joiner.get(), self);
        }
        if (!self) {
            scene.lead();
        }
        throw nothingToEnd(scene, who);
    }

    /** Nobody named: oneself; a form names a member by our own id. */
    private static Who meant(Request request, Scene scene) {
        Optional<String> picked = request.picked("member").stream().findFirst();
        if (picked.isPresent()) {
            return people(scene.partnership()).filter(person -> Long.toString(person.id()).equals(picked.get()))
                    .map(person -> new Who(person.discord(), person.name())).findFirst()
                    .orElseThrow(() -> Refused.because("member.not-here"));
        }
        return request.argument("person").isPresent() ? request.person("person") : request.who();
    }

    private static Stream<Person> people(Partnership partnership) {
        return Stream.concat(partnership.members().stream().map(Member::person),
                partnership.group().joiners().stream().map(Joiner::person));
    }

    private static Outcome end(Scene scene, Writing record, Member member, boolean self) {
        Partnership partnership = scene.partnership();
        if (!self) {
            scene.leadOf(partnership.organisation(member.organisation()).orElseThrow());
        }
        record.memberships().leave(partnership.id(), member.person().id());
        Map<String, String> facts = facts(member.person(), member.organisation());
        if (member.lead() && partnership.leads(member.organisation()).size() == 1) {
            facts.put("last", "lead");
        }
        return new Outcome(self ? "left" : "removed", facts);
    }

    private static Outcome end(Scene scene, Writing record, Joiner joiner, boolean self) {
        if (!self) {
            scene.leadOf(scene.partnership().organisation(joiner.organisation()).orElseThrow());
        }
        record.memberships().endAsking(scene.partnership().id(), joiner.person().id());
        return new Outcome(self ? "asks-no-more" : "not-confirmed", facts(joiner.person(), joiner.organisation()));
    }

    private static Map<String, String> facts(Person person, long organisation) {
        return new HashMap<>(Map.of("person", Long.toString(person.id()), "organisation",
                Long.toString(organisation)));
    }

    /** A seat through a role ends on Discord, where the role is taken off. */
    private static Refused nothingToEnd(Scene scene, Who who) {
        Optional<Tie> tie = Rights.of(scene.partnership(), who.discord(), who.roles()).membership()
                .flatMap(Seat::through);
        return tie.map(worn -> new Refused("member.through-role", Map.of("person", Markup.typed(who.name()), "role",
                Markup.typed(worn.name())))).orElseGet(() -> Refused.because("member.not-here"));
    }
}
