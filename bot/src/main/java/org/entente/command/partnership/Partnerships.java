package org.entente.command.partnership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.entente.command.card.Form;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Target;
import org.entente.command.door.Handovers;
import org.entente.command.door.StatusPage;
import org.entente.command.people.Facilitation;
import org.entente.command.people.WelcomeCard;
import org.entente.command.words.Materials;
import org.entente.command.words.Names;
import org.entente.command.words.Outlook;
import org.entente.partnership.Partnership;
import org.entente.partnership.Settings;
import org.entente.text.Language;
import org.entente.text.Typography;

/** {@code /partnership}: a partnership begins in a channel, and shows where it stands. */
public final class Partnerships implements Family {

    private final Desk desk;
    private final Materials materials;
    private final Facilitation facilitation;
    private final Handovers handovers;

    public Partnerships(Desk desk, Clock clock) {
        this.desk = desk;
        this.materials = new Materials(desk, clock);
        this.facilitation = new Facilitation(desk, clock);
        this.handovers = new Handovers(desk, clock);
    }

    @Override
    public String name() {
        return "partnership";
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("create", this::create, Option.text("name").optional(),
                        Option.oneOf("language", Language.FRENCH.code(), Language.ENGLISH.code()).optional(),
                        Option.text("meetings").optional(), Option.text("minutes").optional()),
                Action.of("welcome", this::welcome), Action.of("status", this::status)));
        actions.add(Action.of("handover", handovers::show));
        actions.addAll(facilitation.actions());
        actions.addAll(new Histories(desk, materials.clock().getZone()).actions());
        actions.addAll(new Adjusting(desk).actions());
        actions.addAll(new Closing(desk).actions());
        return actions;
    }

    @Override
    public Optional<Card> beside(Request request) {
        return handovers.waiting(request);
    }

    private Reply create(Request request) {
        checkPermissions(desk, request);
        if (request.argument("name").isEmpty() && request.act() != Request.Act.SENT_FORM) {
            return openForm(request);
        }
        String typed = request.field("name").or(() -> request.argument("name"))
                .orElseThrow(() -> Refused.because("input.empty"));
        String name = Names.checked(typed, Partnership.LONGEST_NAME);
        Language language = request.argument("language").or(() -> request.picked("language").stream().findFirst())
                .flatMap(Language::ofTag).orElse(request.spoken());
        Outcome created = desk.store().write(request.interaction(), record -> create(request, record, name, language));
        return desk.look(request, (scene, record) -> new Reply.Public(new WelcomeCard(desk.speech(language),
                scene.partnership()).card(Boolean.parseBoolean(created.fact("everyone")))));
    }

    private Reply openForm(Request request) {
        if (livesHere(request)) {
            throw Refused.because("partnership.already");
        }
        Speech speech = desk.speech(request);
        List<Form.Option> languages = Stream.of(Language.values()).map(language -> new Form.Option(language.code(),
                speech.say("option.language.choice." + language.code()))).toList();
        List<Form.Field> fields = new ArrayList<>(List.of(
                new TextField("name", speech.say("partnership.form-name"), speech.say("partnership.form-name-hint"),
                        false, "", true, Partnership.LONGEST_NAME),
                new PickField("language", speech.say("partnership.form-language"), "", languages,
                        Set.of(request.spoken().code()), 1, 1)));
        fields.addAll(SettingsForms.meetings(speech, Settings.usual(request.spoken())));
        return new Reply.Open(new Form(Target.to("partnership create"), speech.say("partnership.form"), fields));
    }

    private boolean livesHere(Request request) {
        return desk.store().read(record -> record.partnershipIn(request.place().guild(), request.place().channel()))
                .isPresent();
    }

    private Reply welcome(Request request) {
        return desk.look(request, (scene, record) -> new Reply.Private(
                new WelcomeCard(desk.speech(request), scene.partnership()).card(request.place().everyone())));
    }

    public static void checkPermissions(Desk desk, Request request) {
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
            record.set(id, new SettingsInput(request, record.partnership(id).orElseThrow()).wish().settings());
            return new Outcome("created",
                    Map.of("partnership", Long.toString(id), "everyone", request.place().everyone() + ""));
        } catch (Writing.AlreadyThere there) {
            throw Refused.because("partnership.already");
        }
    }

    private Reply status(Request request) {
        return desk.look(request, (scene, record) -> new Reply.Private(
                new StatusPage(desk.speech(request), scene, record, Outlook.of(scene, record, materials)).card()));
    }
}
