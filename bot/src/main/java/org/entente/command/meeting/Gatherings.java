package org.entente.command.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Target;
import org.entente.command.talk.Absences;
import org.entente.command.talk.Redrawing;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Suggestions;
import org.entente.conversation.Gathering;
import org.entente.document.Document;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;

/** {@code /meeting}: a meeting opens with its agenda and closes with its minutes. */
public final class Gatherings implements Family {

    private final Desk desk;
    private final Exporter markdown;
    private final Clock clock;

    public Gatherings(Desk desk, Exporters exporters, Clock clock) {
        this.desk = desk;
        this.markdown = exporters.find("markdown").orElseThrow();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("open", this::open),
                Action.of("away", new Absences(desk)::away, Option.suggested("organization"))
                        .suggesting((request, option) -> desk.look(request, (scene, record) -> Suggestions
                                .organisations(scene.partnership(), request.argument(option).orElse("")))),
                Action.of("close", this::close), Action.of("agenda", this::agenda),
                Action.of("minutes", this::minutes));
    }

    private Reply open(Request request) {
        Outcome opened = desk.write(request, (scene, record) -> open(request, scene.facilitator(), record));
        long meeting = opened.number("meeting");
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            return new Reply.Public(new AgendaPage(speech, scene, record, meeting(scene, record, meeting)).card()
                    .with(Footer.of(speech, Target.to("meeting agenda").with("meeting", meeting))));
        });
    }

    /** The agenda as it stands now, for one person: of the meeting that the button names, else of the one that is open. */
    private Reply agenda(Request request) {
        return desk.look(request, (scene, record) -> {
            Gathering meeting = named(request, scene, record)
                    .or(() -> record.pace().openMeeting(scene.partnership().id()))
                    .orElseThrow(() -> Refused.because("meeting.none-open"));
            return new Reply.Private(new AgendaPage(desk.speech(request), scene, record, meeting).card());
        });
    }

    private static Optional<Gathering> named(Request request, Scene scene, Reading record) {
        return request.argument("meeting").map(id -> meeting(scene, record, Ids.number(id)));
    }

    private static Outcome open(Request request, Scene scene, Writing record) {
        try {
            long id = record.pace().open(scene.partnership().id(), scene.partnership().settings().minutes(),
                    Desk.actor(request, record));
            return Outcome.of("opened", "meeting", id);
        } catch (Writing.AlreadyThere there) {
            throw Refused.because("meeting.already-open");
        }
    }

    private static Gathering meeting(Scene scene, Reading record, long id) {
        return record.pace().meetings(scene.partnership().id()).stream().filter(meeting -> meeting.id() == id)
                .findFirst().orElseThrow(() -> Refused.because("meeting.none-open"));
    }

    private Reply close(Request request) {
        Outcome closed = desk.write(request, (scene, record) -> close(request, scene.facilitator(), record));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            long meeting = closed.number("meeting");
            MinutesPage page = minutes(speech, scene, record, meeting(scene, record, meeting));
            List<Card.Button> below = new ArrayList<>(page.sumUp());
            below.addAll(Footer.of(speech, Target.to("meeting minutes").with("meeting", meeting)));
            return new Reply.Public(page.card().with(below), files(page));
        }).then(() -> new Redrawing(desk).full(closed.number("partnership")));
    }

    /** A meeting's minutes for one person: of the meeting that the button names, else of the last one. */
    private Reply minutes(Request request) {
        return desk.look(request, (scene, record) -> {
            Gathering meeting = named(request, scene, record)
                    .or(() -> record.pace().meetings(scene.partnership().id()).stream().reduce((one, next) -> next))
                    .orElseThrow(() -> Refused.because("meeting.none-yet"));
            MinutesPage page = minutes(desk.speech(request), scene, record, meeting);
            return new Reply.Private(page.card(), files(page));
        });
    }

    private MinutesPage minutes(Speech speech, Scene scene, Reading record, Gathering meeting) {
        return MinutesPage.of(speech, scene, record, meeting, LocalDate.ofInstant(meeting.opened(), clock.getZone()));
    }

    private List<Attachment> files(MinutesPage page) {
        Document document = page.document();
        return List.of(new Attachment(FileName.of(document, markdown.format()), markdown.write(document)));
    }

    private static Outcome close(Request request, Scene scene, Writing record) {
        long partnership = scene.partnership().id();
        Gathering meeting = record.pace().openMeeting(partnership)
                .orElseThrow(() -> Refused.because("meeting.none-open"));
        record.pace().close(meeting.id(), Desk.actor(request, record));
        return new Outcome("closed", Map.of("meeting", Long.toString(meeting.id()), "partnership",
                Long.toString(partnership)));
    }
}
