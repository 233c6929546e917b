package org.entente.command.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import org.entente.command.card.Markup;
import org.entente.command.words.Spoken;
import org.entente.command.words.Suggestions;
import org.entente.partnership.Organisation;
import org.entente.partnership.Person;

/** {@code /member}: who speaks for which organisation. People say whom they are with, and its leads confirm or add them. */
public final class Members implements Family {

    private final Desk desk;
    private final Joining joining;
    private final Naming naming;
    private final Accepting accepting;
    private final Leaving leaving;

    public Members(Desk desk, Clock clock) {
        this.desk = desk;
        joining = new Joining(desk);
        naming = new Naming(desk, clock);
        accepting = new Accepting(desk);
        leaving = new Leaving(desk);
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public List<Action> actions() {
        Option organisation = Option.suggested("organization").optional();
        Option person = Option.person("person").optional();
        return List.of(Action.of("join", joining::join, organisation).suggesting(this::suggest),
                Action.of("confirm", joining::confirm), Action.of("add", this::add, person),
                Action.of("lead", naming::lead, organisation, person, Option.person("replaces").optional())
                        .suggesting(this::suggest),
                Action.of("deputy", naming::deputy, person), Action.of("accept", accepting::accept),
                Action.of("decline", accepting::decline), Action.of("remove", leaving::remove, person),
                Action.step("retire", this::retire), Action.of("list", this::list));
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> option.equals("organization")
                ? Suggestions.organisations(scene.partnership(), request.argument(option).orElse(""))
                : List.of());
    }

    /** A lead adds a colleague to their own organisation. */
    private Reply add(Request request) {
        if (MemberForms.nobodyGiven(request)) {
            return desk.look(request, (scene, record) -> {
                scene.lead();
                return new Reply.Open(new MemberForms(desk.speech(request)).colleague());
            });
        }
        Outcome added = desk.write(request, (scene, record) -> {
            Organisation own = scene.lead();
            Who colleague = request.person("person");
            Joining.refuseIfMember(scene, colleague);
            long person = record.person(colleague.discord(), colleague.name()).id();
            record.addMember(own.id(), person, Desk.actor(request, record));
            return new Outcome("added", Map.of("organisation", Long.toString(own.id()), "person",
                    Long.toString(person)));
        });
        return desk.look(request, (scene, record) -> Reply.publicly(desk.publicSpeech(scene).say("member.added",
                "person", Markup.typed(record.memberships().person(added.number("person")).map(Person::name).orElse(
                        "")),
                "organisation", Spoken.name(scene.partnership(), added.number("organisation")))));
    }

    /** A lead chooses which colleague goes; {@code /member remove} does it. */
    private Reply retire(Request request) {
        return desk.look(request, (scene, record) -> {
            List<Person> others = MemberForms.others(scene.partnership(), scene.lead(), request.who().discord());
            if (others.isEmpty()) {
                throw Refused.because("member.nobody-else");
            }
            return new Reply.Open(new MemberForms(desk.speech(request)).retire(others));
        });
    }

    private Reply list(Request request) {
        return desk.look(request, (scene, record) -> new MembersPage(desk.speech(request), scene, record)
                .reply(request.who().discord()));
    }
}
