package org.entente.command.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Who;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.partnership.Member;
import org.entente.partnership.Nomination;
import org.entente.partnership.Organisation;

/** {@code /member}: who speaks for which organisation. The first lead is named and accepts; leads add the others. */
public final class Members implements Family {

    private final Desk desk;

    public Members(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("add", this::add, Option.person("person")),
                Action.of("lead", this::lead, Option.suggested("organization"), Option.person("person"))
                        .suggesting(this::suggest),
                Action.step("accept", this::accept), Action.of("list", this::list));
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> Suggestions.organisations(scene.partnership(),
                request.argument(option).orElse("")));
    }

    /** A lead adds a colleague to their own organisation. */
    private Reply add(Request request) {
        Who colleague = request.person("person");
        Outcome added = desk.write(request, (scene, record) -> {
            Member lead = scene.rights().membership().filter(Member::lead)
                    .orElseThrow(() -> Refused.because("refused.lead"));
            refuseIfSpeaks(scene, colleague);
            long person = record.person(colleague.discord(), colleague.name()).id();
            record.addMember(lead.organisation(), person, Desk.actor(request, record));
            return Outcome.of("added", "organisation", lead.organisation());
        });
        return announce(request, "member.added", colleague.name(), added.number("organisation"));
    }

    /** The facilitator names an organisation's first lead. */
    private Reply lead(Request request) {
        Who named = request.person("person");
        Outcome nominated = desk.write(request, (scene, record) -> nominate(request, scene, record, named));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Card.Builder card = Card.builder().words(speech.say("member.nominated", "person",
                    Markup.typed(named.name()), "organisation",
                    Spoken.name(scene.partnership(), nominated.number("organisation"))));
            return new Reply.Public(card.buttons(Button.main(speech.say("button.accept", "person", Markup.cut(named
                    .name(), 40)),
                    Target.to("member accept").with("nomination", nominated.fact("nomination")))).build());
        });
    }

    private static Outcome nominate(Request request, Scene scene, Writing record, Who named) {
        Organisation organisation = scene.facilitator().organisation(request.required("organization"));
        if (scene.partnership().hasLead(organisation.id())) {
            throw new Refused("member.has-lead", Map.of("organisation", Markup.typed(organisation.name())));
        }
        refuseIfSpeaks(scene, named);
        long person = record.person(named.discord(), named.name()).id();
        long nomination = record.nominate(organisation.id(), person, Desk.actor(request, record));
        return new Outcome("nominated", Map.of("nomination", Long.toString(nomination), "organisation",
                Long.toString(organisation.id())));
    }

    private static void refuseIfSpeaks(Scene scene, Who person) {
        scene.partnership().member(person.discord()).ifPresent(member -> {
            throw new Refused("member.already", Map.of("person", Markup.typed(person.name()), "organisation",
                    Spoken.name(scene.partnership(), member.organisation())));
        });
    }

    private Reply accept(Request request) {
        long id = Ids.number(request.required("nomination"));
        Outcome accepted = desk.write(request, (scene, record) -> {
            Nomination nomination = scene.partnership().nominations().stream().filter(n -> n.id() == id).findFirst()
                    .orElseThrow(() -> Refused.because("member.nomination-over"));
            if (!nomination.person().discord().equals(request.who().discord())) {
                throw new Refused("member.not-you", Map.of("person", Markup.typed(nomination.person().name())));
            }
            refuseIfSpeaks(scene, request.who());
            record.accept(id);
            return Outcome.of("accepted", "organisation", nomination.organisation());
        });
        return announce(request, "member.accepted", request.who().name(), accepted.number("organisation"));
    }

    private Reply announce(Request request, String key, String person, long organisation) {
        return desk.look(request, (scene, record) -> Reply.publicly(desk.publicSpeech(scene).say(key, "person",
                Markup.typed(person), "organisation", Spoken.name(scene.partnership(), organisation))));
    }

    private Reply list(Request request) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            List<String> lines = new ArrayList<>();
            lines.add(speech.say("member.facilitators", "people", Markup.typed(String.join(", ",
                    scene.partnership().facilitators().stream().map(person -> person.name()).toList()))));
            scene.partnership().organisations().forEach(organisation -> lines.addAll(people(speech, scene,
                    organisation)));
            return Reply.privately(Markup.cut(String.join("\n", lines), 3900));
        });
    }

    private static List<String> people(Speech speech, Scene scene, Organisation organisation) {
        List<String> lines = new ArrayList<>(List.of("**" + Markup.typed(organisation.name()) + "**"));
        scene.partnership().members().stream().filter(member -> member.organisation() == organisation.id())
                .map(member -> Markup.typed(member.person().name())
                        + (member.lead() ? " (" + speech.say("status.lead") + ")" : ""))
                .forEach(line -> lines.add("- " + line));
        Optional<Nomination> nominated = scene.partnership().nominations().stream()
                .filter(nomination -> nomination.organisation() == organisation.id()).findFirst();
        nominated.ifPresent(nomination -> lines.add("- " + speech.say("member.awaits", "person",
                Markup.typed(nomination.person().name()))));
        return lines;
    }
}
