package org.entente.command.door;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Target;
import org.entente.partnership.ReminderChoice;
import org.entente.partnership.ReminderChoice.Quiet;
import org.entente.partnership.ReminderChoice.Way;

/** {@code /reminders}: where a person wants to be told what the bot says by itself, and when not. */
public final class Reminders implements Family {

    private static final String NAME = "reminders";
    private static final String WAY = "way";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ZONE = "zone";
    private static final int LONGEST_ZONE = 60;
    private static final int LONGEST_TIME = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Desk desk;
    private final ZoneId usual;

    /** @param usual the bot's zone */
    public Reminders(Desk desk, ZoneId usual) {
        this.desk = desk;
        this.usual = usual;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("", this::choose, Option.oneOf(WAY, "channel", "direct", "none").optional(),
                Option.text(FROM).optional(), Option.text(TO).optional(), Option.text(ZONE).optional()),
                Action.step("quiet", this::quiet));
    }

    private Reply choose(Request request) {
        boolean changes = Stream.of(WAY, FROM, TO, ZONE).anyMatch(name -> request.argument(name).isPresent());
        if (changes) {
            ReminderChoice before = choice(request);
            Optional<Quiet> quiet = request.argument(FROM).isPresent() || request.argument(TO).isPresent()
                    ? hours(request.required(FROM), request.required(TO))
                    : before.quiet();
            keep(request, new ReminderChoice(request.argument(WAY).map(Reminders::way).orElse(before.way()), quiet,
                    request.argument(ZONE).map(Reminders::zone).or(before::zone)));
        }
        return show(request, changes);
    }

    private Reply quiet(Request request) {
        ReminderChoice before = choice(request);
        if (request.act() != Act.SENT_FORM) {
            return new Reply.Open(form(desk.speech(request), before));
        }
        Optional<String> from = request.field(FROM);
        Optional<String> to = request.field(TO);
        if (from.isPresent() != to.isPresent()) {
            throw Refused.because("reminders.both-times");
        }
        keep(request, new ReminderChoice(before.way(), from.flatMap(begin -> hours(begin, to.orElseThrow())),
                request.field(ZONE).map(Reminders::zone)));
        return show(request, true);
    }

    private ReminderChoice choice(Request request) {
        return desk.store().read(record -> record.notices().choice(request.who().discord()));
    }

    private void keep(Request request, ReminderChoice choice) {
        desk.store().write(request.interaction(), record -> {
            record.notices().choose(Desk.actor(request, record), choice);
            return Outcome.of("chosen");
        });
    }

    private static Way way(String named) {
        return Stream.of(Way.values()).filter(way -> word(way).equals(named)).findFirst()
                .orElseThrow(() -> Refused.because("reminders.which-way"));
    }

    private static String word(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    /** The same time twice ends quiet hours. */
    private static Optional<Quiet> hours(String from, String to) {
        LocalTime begin = time(from);
        LocalTime end = time(to);
        return begin.equals(end) ? Optional.empty() : Optional.of(new Quiet(begin, end));
    }

    /** 22:00, and also 22 h 00 and 22h00 as French writes it. */
    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.strip().replaceAll("\\s*[hH]\\s*", ":"), TIME);
        } catch (DateTimeParseException none) {
            throw Refused.because("reminders.time").returning(typed);
        }
    }

    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed.strip());
        } catch (DateTimeException none) {
            throw Refused.because("reminders.which-zone").returning(typed);
        }
    }

    private Form form(Speech speech, ReminderChoice choice) {
        return new Form(Target.to(NAME + " quiet"), speech.say("reminders.form"), List.of(
                new Note(speech.say("reminders.form-note", "zone", usual.getId())),
                field(speech, FROM, speech.say("reminders.form-from"), choice.quiet().map(Quiet::from), LONGEST_TIME),
                field(speech, TO, speech.say("reminders.form-to"), choice.quiet().map(Quiet::to), LONGEST_TIME),
                field(speech, ZONE, speech.say("reminders.form-zone"), choice.zone().map(ZoneId::getId),
                        LONGEST_ZONE)));
    }

    private static TextField field(Speech speech, String id, String label, Optional<?> now, int longest) {
        String hint = speech.say(id.equals(ZONE) ? "reminders.hint-zone" : "reminders.hint-time");
        return new TextField(id, label, hint, false, now.map(Object::toString).orElse(""), false, longest);
    }

    private Reply show(Request request, boolean changed) {
        Speech speech = desk.speech(request);
        ReminderChoice choice = choice(request);
        Card.Builder card = Card.builder();
        if (changed) {
            card.words(speech.say("reminders.changed"));
        }
        card.words(speech.say(switch (choice.way()) {
            case CHANNEL -> "reminders.way-channel";
            case DIRECT -> "reminders.way-direct";
            case NONE -> "reminders.way-none";
        }) + "\n" + choice.quiet()
                .map(quiet -> speech.say("reminders.quiet", "from", quiet.from(), "to", quiet.to(), "zone",
                        choice.zone().orElse(usual).getId()))
                .orElseGet(() -> speech.say("reminders.no-quiet")));
        return new Reply.Private(card.buttons(button(speech.say("reminders.button-channel"), Way.CHANNEL),
                button(speech.say("reminders.button-direct"), Way.DIRECT),
                button(speech.say("reminders.button-none"), Way.NONE),
                Button.plain(speech.say("reminders.button-quiet"), Target.to(NAME + " quiet"))).build());
    }

    private static Button button(String label, Way way) {
        return Button.plain(label, Target.to(NAME).with(WAY, word(way)));
    }
}
