package org.entente.command.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
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
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Materials;
import org.entente.command.words.ReportedFields;
import org.entente.command.words.Spoken;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;
import org.entente.raci.Adopters;
import org.entente.raci.Adoption;
import org.entente.raci.Matrix;

/** The yes of each organisation, and of people outside the channel, to the whole matrix that they have seen (I-39). */
final class Adopting {

    private final Desk desk;
    private final Clock clock;
    private final Showing showing;

    Adopting(Desk desk, Clock clock, Showing showing) {
        this.desk = desk;
        this.clock = clock;
        this.showing = showing;
    }

    List<Action> actions() {
        Option[] options = Stream.concat(Stream.of(Option.text("version").optional()), ReportedFields.options()
                .stream()).toArray(Option[]::new);
        return List.of(Action.of("adopt", this::adopt, options), Action.step("report", this::report));
    }

    /** Without the version that was read, the matrix is shown first. */
    private Reply adopt(Request request) {
        Optional<Integer> seen = seen(request);
        Optional<Reported> reported = ReportedFields.read(request, LocalDate.now(clock));
        if (seen.isEmpty()) {
            return asked(request, reported.isPresent() ? "adoption.add-version" : "adoption.sure");
        }
        return taken(request, seen.get(), reported);
    }

    private Reply report(Request request) {
        Optional<Integer> seen = seen(request);
        if (seen.isEmpty()) {
            return asked(request, "adoption.sure");
        }
        if (request.act() != Act.SENT_FORM) {
            return desk.look(request, (scene, record) -> {
                Speech speech = desk.speech(request);
                scene.lead();
                ready(speech, scene, record);
                return new Reply.Open(new Form(made("raci report", scene, seen.get()),
                        speech.say("adoption.form", "version", seen.get()), ReportedFields.of(speech)));
            });
        }
        Reported reported = ReportedFields.read(request, LocalDate.now(clock))
                .orElseThrow(() -> Refused.because("reported.no-title"));
        return taken(request, seen.get(), Optional.of(reported));
    }

    private static Optional<Integer> seen(Request request) {
        return request.argument("revision").or(() -> request.argument("version")).map(Ids::count);
    }

    private Reply asked(Request request, String sentence) {
        return desk.look(request, (scene, record) -> {
            Organisation own = scene.lead();
            ready(desk.speech(request), scene, record);
            return page(request, scene, record, own, sentence);
        });
    }

    /** The whole matrix, with what a yes to it is made for. */
    private Reply page(Request request, Scene scene, Reading record, Organisation own, String sentence) {
        Speech speech = desk.speech(request);
        int revision = record.raci(scene.partnership().id()).revision();
        String words = speech.say(sentence, "organisation", Markup.typed(own.name()), "version", revision);
        return showing.asking(request, scene, record, words, List.of(
                Button.main(speech.say("button.adopt-version", "version", revision), made("raci adopt", scene,
                        revision)),
                Button.plain(speech.say("button.report-adoption"), made("raci report", scene, revision))));
    }

    /** Another partnership in the same channel counts its versions from 1 too. */
    private static Target made(String action, Scene scene, int revision) {
        return Target.to(action).with("revision", revision).with(ConsentButtons.HERE, scene.lead().id());
    }

    /** Whether it was made for an organisation of this partnership. */
    private static boolean isHere(Request request, Scene scene) {
        return request.argument(ConsentButtons.HERE).map(Ids::number)
                .map(id -> scene.partnership().organisation(id).isPresent()).orElse(true);
    }

    /** @throws Refused where nobody can say yes to the matrix as it is */
    private static void ready(Speech speech, Scene scene, Reading record) {
        MatrixPage page = new MatrixPage(speech, scene.partnership());
        Matrix matrix = record.raci(scene.partnership().id()).matrix();
        if (matrix.tasks().isEmpty()) {
            throw Refused.because("adoption.empty");
        }
        page.errors(matrix).ifPresent(errors -> {
            throw new Refused("adoption.errors", Map.of("errors", errors));
        });
    }

    private Reply taken(Request request, int seen, Optional<Reported> reported) {
        Optional<Reply> changed = desk.look(request, (scene, record) -> {
            Organisation own = scene.lead();
            boolean stands = record.written(request.interaction())
                    || (isHere(request, scene) && record.raci(scene.partnership().id()).revision() == seen);
            return stands ? Optional.empty() : Optional.of(page(request, scene, record, own, "adoption.changed"));
        });
        if (changed.isPresent()) {
            return changed.get();
        }
        Outcome done = desk.write(request, (scene, record) -> taken(request, scene, record, seen, reported));
        return desk.look(request, (scene, record) -> said(request, done, scene, record));
    }

    private Outcome taken(Request request, Scene scene, Writing record, int seen, Optional<Reported> reported) {
        Organisation own = scene.lead();
        ready(desk.speech(request), scene, record);
        Adopters before = Materials.adopters(scene, record);
        if (before.revision() != seen || !isHere(request, scene)) {
            throw Refused.because("raci.stale");
        }
        boolean again = reported.isEmpty() && before.present(own).isPresent();
        record.adoptions().adopt(scene.partnership().id(), own.id(), seen, reported, Desk.actor(request, record));
        Adopters after = Materials.adopters(scene, record);
        Map<String, String> facts = new HashMap<>(Map.of("organisation", Long.toString(own.id()), "count",
                Integer.toString(after.adopted().size()), "of", Integer.toString(after.organisations().size()),
                "version", Integer.toString(seen), "reported", Integer.toString(after.reported().size())));
        return new Outcome(again ? "again" : reported.isPresent() ? "reported" : "adopted", facts);
    }

    private Reply said(Request request, Outcome done, Scene scene, Reading record) {
        if (done.word().equals("again")) {
            return Reply.privately(desk.speech(request).say("adoption.again", "organisation",
                    Spoken.name(scene.partnership(), done.number("organisation"))));
        }
        Speech speech = desk.publicSpeech(scene);
        List<String> lines = new ArrayList<>(List.of(done.word().equals("reported")
                ? showing.lines(speech, scene, true).reported(reported(done, scene, record))
                : speech.say("adoption.now", "organisation", Spoken.name(scene.partnership(), done.number(
                        "organisation")), "version", done.number("version"))));
        lines.add(done.number("count") == done.number("of")
                ? speech.say("adoption.all")
                : speech.say("adoption.count", "count", done.number("count"), "of", done.number("of")));
        return new Reply.Public(Card.builder().words(String.join("\n", lines)).buttons(buttons(speech, done)).build());
    }

    private static List<Button> buttons(Speech speech, Outcome done) {
        List<Button> buttons = new ArrayList<>();
        if (done.number("count") < done.number("of")) {
            buttons.add(Button.main(speech.say("button.adopt"), Target.to("raci adopt")));
        }
        buttons.add(Button.plain(speech.say("button.matrix"), Target.to("raci show")));
        buttons.addAll(Footer.of(speech, Target.to("raci show")));
        return buttons;
    }

    /** The one that this act brought: those after it came later. */
    private static Adoption reported(Outcome done, Scene scene, Reading record) {
        return Materials.adopters(scene, record).reported().get(Math.toIntExact(done.number("reported")) - 1);
    }
}
