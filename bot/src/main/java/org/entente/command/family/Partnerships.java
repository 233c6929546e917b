package org.entente.command.family;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.partnership.Partnership;
import org.entente.text.Language;
import org.entente.text.Typography;

/** {@code /partnership}: a partnership begins in a channel, and shows where it stands. */
public final class Partnerships implements Family {

    private final Desk desk;
    private final Materials materials;
    private final Handovers handovers;

    public Partnerships(Desk desk, Clock clock) {
        this.desk = desk;
        this.materials = new Materials(desk, clock);
        this.handovers = new Handovers(desk, clock);
    }

    @Override
    public String name() {
        return "partnership";
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("create", this::create, Option.text("name"),
                        Option.oneOf("language", Language.FRENCH.code(), Language.ENGLISH.code()).optional()),
                Action.of("status", this::status)));
        actions.add(Action.of("handover", handovers::show));
        actions.addAll(new Histories(desk).actions());
        return actions;
    }

    @Override
    public Optional<Card> beside(Request request) {
        return handovers.waiting(request);
    }

    private Reply create(Request request) {
        checkPermissions(request);
        String name = Names.checked(request.required("name"), Partnership.LONGEST_NAME);
        Language language = request.argument("language").flatMap(Language::ofTag).orElse(request.spoken());
        Outcome created = desk.store().write(request.interaction(), record -> create(request, record, name, language));
        Speech speech = desk.speech(language);
        Card.Builder card = Card.builder()
                .words(speech.say("partnership.created", "name", Markup.typed(name), "person",
                        Markup.typed(request.who().name())))
                .words(speech.say("partnership.first-steps"));
        if (Boolean.parseBoolean(created.fact("everyone"))) {
            card.words(speech.say("partnership.everyone-reads"));
        }
        return new Reply.Public(card.buttons(Button.main(speech.say("button.add-organisation"), Target.to(
                "organization add")),
                Button.plain(speech.say("button.status"), Target.to("partnership status")),
                Button.plain(speech.say("button.help"), Target.to("help"))).build());
    }

    private void checkPermissions(Request request) {
        List<String> missing = request.place().missing();
        if (!missing.isEmpty()) {
            Speech speech = desk.speech(request);
            List<String> named = missing.stream().map(permission -> speech.say("permission." + permission)).toList();
            throw new Refused("refused.permissions",
                    Map.of("permissions", Typography.list(named, speech.language()), "count", named.size()));
        }
    }

    private Outcome create(Request request, Writing record, String name, Language language) {
        record.pin(desk.contents().newest());
        try {
            long person = Desk.actor(request, record);
            long id = record.createPartnership(name, request.place().guild(), request.place().channel(), language,
                    desk.contents().newest().hash(), person);
            record.addFacilitator(id, person);
            return new Outcome("created",
                    Map.of("partnership", Long.toString(id), "everyone", request.place().everyone() + ""));
        } catch (Writing.AlreadyThere there) {
            throw Refused.because("partnership.already");
        }
    }

    private Reply status(Request request) {
        return desk.look(request, (scene, record) -> new Reply.Private(
                new StatusPage(desk.speech(request), scene, record, materials.gaps(scene, record)).card()));
    }
}
