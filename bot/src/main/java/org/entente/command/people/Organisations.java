package org.entente.command.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Names;
import org.entente.command.words.Suggestions;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;

/** {@code /organization}: which organisations work together. */
public final class Organisations implements Family {

    /** For all names together: they may double in length once they are disarmed. */
    private static final int ROOM = 3600;

    private final Desk desk;
    private final RoleTies ties;

    public Organisations(Desk desk) {
        this.desk = desk;
        ties = new RoleTies(desk);
    }

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("add", this::add, Option.text("name").optional()),
                Action.of("edit", this::edit, Option.suggested("organization"), Option.text("name"))
                        .suggesting(this::suggest),
                Action.of("role", ties::tie, Option.role("role").optional()), Action.of("list", this::list));
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> Suggestions.organisations(scene.partnership(),
                request.argument(option).orElse("")));
    }

    private Reply add(Request request) {
        if (request.act() == Act.PRESSED || (request.act() == Act.TYPED && request.argument("name").isEmpty())) {
            return openForm(request);
        }
        String typed = request.field("name").or(() -> request.argument("name"))
                .orElseThrow(() -> Refused.because("input.empty"));
        String name = Names.checked(typed, Organisation.LONGEST_NAME);
        Outcome added = desk.write(request, (scene, record) -> add(scene.facilitator(), record, name));
        return desk.look(request, (scene, record) -> added(scene, added, name)).then(() -> redrawCards(request));
    }

    private Reply openForm(Request request) {
        return desk.look(request, (scene, record) -> {
            scene.facilitator();
            Speech speech = desk.speech(request);
            return new Reply.Open(new Form(Target.to("organization add"), speech.say("organisation.form"),
                    List.of(new TextField("name", speech.say("organisation.name"), speech.say("organisation.name-hint"),
                            false, "", true, Organisation.LONGEST_NAME))));
        });
    }

    private static Outcome add(Scene scene, Writing record, String name) {
        Partnership partnership = scene.partnership();
        if (partnership.organisations().size() >= Partnership.MOST_ORGANISATIONS) {
            throw new Refused("organisation.too-many", Map.of("most", Partnership.MOST_ORGANISATIONS));
        }
        try {
            long id = record.addOrganisation(partnership.id(), name);
            return new Outcome("added", Map.of("organisation", Long.toString(id), "count",
                    Integer.toString(partnership.organisations().size() + 1)));
        } catch (Writing.AlreadyThere there) {
            throw new Refused("organisation.already", Map.of("name", Markup.typed(name)));
        }
    }

    private Reply added(Scene scene, Outcome added, String name) {
        Speech speech = desk.publicSpeech(scene);
        long count = added.number("count");
        JoinButtons join = new JoinButtons(speech, scene.partnership());
        Card.Builder card = Card.builder().words(speech.say("organisation.added", "name", Markup.typed(name), "count",
                count)).buttons(join.joining());
        List<Button> ways = new ArrayList<>();
        scene.partnership().organisation(added.number("organisation")).flatMap(join::naming).ifPresent(ways::add);
        if (count > 1) {
            ways.add(Button.main(speech.say("button.start-conversation"), Target.to("conversation start")));
        }
        ways.add(Button.plain(speech.say("button.add-another"), Target.to("organization add")));
        return new Reply.Public(card.buttons(ways)
                .buttons(Footer.of(speech, Target.to("partnership welcome"))).build());
    }

    private Reply edit(Request request) {
        String name = Names.checked(request.required("name"), Organisation.LONGEST_NAME);
        Outcome renamed = desk.write(request, (scene, record) -> edit(request, scene, record, name));
        return desk.look(request, (scene, record) -> Reply.publicly(desk.publicSpeech(scene).say("organisation.renamed",
                "before", Markup.typed(renamed.fact("before")), "name", Markup.typed(name))))
                .then(() -> redrawCards(request));
    }

    private static Outcome edit(Request request, Scene scene, Writing record, String name) {
        Organisation organisation = scene.organisation(request.required("organization"));
        if (!scene.rights().facilitator() && !scene.rights().voiceOf(organisation.id())) {
            throw Refused.because("refused.facilitator-or-lead");
        }
        try {
            record.renameOrganisation(organisation.id(), name);
            return Outcome.of("renamed", "before", organisation.name());
        } catch (Writing.AlreadyThere there) {
            throw new Refused("organisation.already", Map.of("name", Markup.typed(name)));
        }
    }

    /** A new or renamed organisation stands on every card that the channel is at. */
    private void redrawCards(Request request) {
        desk.look(request, (scene, record) -> {
            long id = scene.partnership().id();
            return scene.content().scripts().keySet().stream()
                    .flatMap(script -> record.shown(id, script).map(q -> new Cards.Key(id, script, q)).stream())
                    .toList();
        }).forEach(desk.cards()::refresh);
    }

    private Reply list(Request request) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            List<Organisation> organisations = scene.partnership().organisations();
            int each = ROOM / Math.max(1, organisations.size());
            String names = organisations.stream().map(o -> "- " + Markup.typed(o.name(), each))
                    .collect(Collectors.joining("\n"));
            return Reply.privately((speech.say("organisation.list", "count", organisations.size()) + "\n" + names)
                    .strip());
        });
    }
}
