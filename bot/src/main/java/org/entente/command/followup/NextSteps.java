package org.entente.command.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Request.Who;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.OwnWork;
import org.entente.command.words.ScreenCheck;
import org.entente.command.words.Suggestions;
import org.entente.conversation.FollowUp;
import org.entente.conversation.FollowUp.Owner;
import org.entente.conversation.FollowUp.Plan;
import org.entente.partnership.Organisation;
import org.entente.text.Alike;

/** {@code /followup}: what is to be done next, by one organisation (private until shared) or by the whole group. */
public final class NextSteps implements Family {

    static final String NAME = "followup";
    private static final String FOR = "for";
    private static final String GROUP = "group";
    private static final String OWN = "own";

    private final Desk desk;
    private final Clock clock;
    private final ScreenCheck screen;

    public NextSteps(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.screen = new ScreenCheck(desk);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Action> actions() {
        Option followUp = Option.suggested("followup");
        return List.of(
                Action.of("add", this::add, Option.text("text").optional(), Option.oneOf(FOR, OWN, GROUP).optional(),
                        Option.person("person").optional(), Option.text("owner").optional(),
                        Option.text("date").optional()),
                Action.of("list", screen.before(this::list), Option.text("page").optional(), ScreenCheck.option()),
                Action.of("done", this::done, followUp).suggesting(this::suggest),
                Action.of("snooze", this::snooze, followUp, Option.text("date").optional())
                        .suggesting(this::suggest));
    }

    private Reply add(Request request) {
        boolean given = request.act() == Act.SENT_FORM || request.argument("text").isPresent();
        return given ? store(request) : desk.look(request, (scene, record) -> form(request, scene.takingPart()));
    }

    private Reply form(Request request, Scene scene) {
        Speech speech = desk.speech(request);
        OptionalLong voice = OwnWork.reader(scene);
        List<Field> fields = new ArrayList<>();
        fields.add(new Note(speech.say(voice.isPresent() ? "followup.who-sees" : "followup.who-sees-group")));
        if (voice.isPresent()) {
            fields.add(forWhom(request, speech, OwnWork.organisation(scene)));
        }
        String owner = request.argument("person").map(id -> request.person("person").name()).orElse("");
        fields.addAll(StepFields.of(speech, true, Markup.cut(owner, FollowUp.LONGEST_OWNER)));
        Target add = Target.to(NAME + " add");
        return new Reply.Open(new Form(voice.isPresent() ? add.with("organization", voice.getAsLong()) : add, speech
                .say("followup.form"), fields));
    }

    private static Field forWhom(Request request, Speech speech, Organisation own) {
        String id = Long.toString(own.id());
        String chosen = request.argument(FOR).filter(GROUP::equals).orElse(id);
        return new PickField(FOR, speech.say("followup.for-whom"), "",
                List.of(new Form.Option(id, speech.say("followup.for-own", "organisation", own.name())),
                        new Form.Option(GROUP, speech.say("followup.for-group"))), Set.of(chosen), 1, 1);
    }

    private Reply store(Request request) {
        Outcome added = desk.write(request, (scene, record) -> {
            OptionalLong organisation = whose(request, scene.takingPart());
            Plan plan = StepFields.read(request, Optional.empty(), owner(request, record))
                    .orElseThrow(() -> Refused.because("followup.no-words"));
            return Outcome.of("added", "followup", record.followUps().add(scene.partnership().id(), organisation, plan,
                    Desk.actor(request, record)));
        });
        return told(request, added.number("followup"), "followup.added");
    }

    /** What names nobody stays with the organisation of whoever adds it. */
    private static OptionalLong whose(Request request, Scene scene) {
        Optional<String> named = request.picked(FOR).stream().findFirst().or(() -> request.argument(FOR));
        OptionalLong voice = OwnWork.reader(scene);
        if (named.filter(GROUP::equals).isPresent() || (named.isEmpty() && voice.isEmpty())) {
            return OptionalLong.empty();
        }
        if (named.filter(id -> !id.equals(OWN) && Ids.number(id) != voice.orElse(-1)).isPresent()) {
            throw Refused.because("reflection.moved");
        }
        return OptionalLong.of(OwnWork.organisation(scene).id());
    }

    private static Optional<Owner> owner(Request request, Writing record) {
        return request.argument("person").map(id -> {
            Who who = request.person("person");
            return new Owner.Someone(record.person(who.discord(), who.name()));
        });
    }

    private Reply list(Request request) {
        return desk.look(request, (scene, record) -> new Reply.Private(page(request, scene)
                .card(open(scene, record), request.argument("page").map(Ids::number).orElse(1L))));
    }

    private FollowUpPage page(Request request, Scene scene) {
        return new FollowUpPage(desk.speech(request), scene, LocalDate.now(clock), ScreenCheck.isAlone(request));
    }

    private static List<FollowUp> open(Scene scene, Reading record) {
        return record.followUps().open(scene.partnership().id(), OwnWork.reader(scene));
    }

    private Reply done(Request request) {
        Outcome done = desk.write(request, (scene, record) -> {
            long id = changeable(request, scene, record);
            record.followUps().done(id, Desk.actor(request, record));
            return Outcome.of("done", "followup", id);
        });
        return told(request, done.number("followup"), "followup.done");
    }

    private Reply snooze(Request request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = StepFields.date(request).orElse(today.plusWeeks(1));
        if (!until.isAfter(today)) {
            throw Refused.because("followup.past");
        }
        Outcome snoozed = desk.write(request, (scene, record) -> {
            long id = changeable(request, scene, record);
            record.followUps().snooze(id, until);
            return Outcome.of("snoozed", "followup", id);
        });
        return told(request, snoozed.number("followup"), "followup.put-off");
    }

    /** One that the person may see and see to; another's private one is as unknown as one that does not exist. */
    private static long changeable(Request request, Scene scene, Reading record) {
        String typed = request.required("followup");
        FollowUp found = record.followUps().visible(scene.partnership().id(), OwnWork.reader(scene)).stream()
                .filter(one -> Long.toString(one.id()).equals(typed) || Alike.same(one.plan().words(), typed))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.suggested", typed));
        if (!FollowUpPage.mayChange(scene, found)) {
            throw Refused.because("followup.not-yours");
        }
        return found.id();
    }

    /** In the channel where everybody may see it, else to the person alone. */
    private Reply told(Request request, long id, String key) {
        return desk.look(request, (scene, record) -> {
            FollowUp one = record.followUps().visible(scene.partnership().id(), OwnWork.reader(scene)).stream()
                    .filter(found -> found.id() == id).findFirst()
                    .orElseThrow(() -> Refused.because("reflection.moved"));
            Speech speech = one.isPrivate() ? desk.speech(request) : desk.publicSpeech(scene);
            String line = speech.say(key, "person", Markup.typed(request.who().name()), "followup",
                    FollowUpPage.line(speech, LocalDate.now(clock)).of(one));
            String whole = one.isPrivate() ? line + "\n-# " + whoSees(speech, scene) : line;
            Target list = Target.to(NAME + " list");
            Card.Builder card = Card.builder().words(whole)
                    .buttons(Button.plain(speech.say("followup.to-list"), list));
            return one.isPrivate()
                    ? new Reply.Private(card.build())
                    : new Reply.Public(card.buttons(Footer.of(speech, list)).build());
        });
    }

    private static String whoSees(Speech speech, Scene scene) {
        return speech.say("reflection.private", "organisation",
                Markup.typed(OwnWork.organisation(scene).name()));
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> Suggestions.matching(open(scene, record).stream()
                .filter(one -> FollowUpPage.mayChange(scene, one))
                .map(one -> new Suggestion(Long.toString(one.id()), Markup.line(one.plan().words()))),
                request.argument(option).orElse("")));
    }
}
