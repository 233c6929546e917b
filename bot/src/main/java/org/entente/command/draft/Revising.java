package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Downloads;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.command.words.Materials;
import org.entente.document.Comparison;
import org.entente.document.Document;
import org.entente.document.Returned;
import org.entente.document.Row;
import org.entente.document.Version;
import org.entente.export.FileName;
import org.entente.export.docx.TrackedChanges;
import org.entente.export.template.Problem;
import org.entente.export.template.ReturnedFile;

/** {@code /draft revise}: what a file that came back from a lawyer says otherwise than the version that left. */
final class Revising {

    private static final String FILE = "returned";

    private final Desk desk;
    private final Downloads downloads;
    private final Materials materials;

    Revising(Desk desk, Downloads downloads, Materials materials) {
        this.desk = desk;
        this.downloads = downloads;
        this.materials = materials;
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(Action.of("revise", this::revise,
                Option.file(FILE).optional(), Option.suggested(Exporting.VERSION).optional()).suggesting(this::suggest),
                Action.step("revise-file", this::file)));
        actions.addAll(new ReturnedWordings(desk).actions());
        return actions;
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> new Chosen(scene, record).suggestions(desk.speech(request),
                materials.clock().getZone(), false, request.argument(option).orElse("")));
    }

    private Reply revise(Request request) {
        return request.argument(FILE).map(address -> take(request, address)).orElseGet(() -> open(request));
    }

    private Reply file(Request request) {
        return request.act() == Act.SENT_FORM
                ? take(request, request.field(FILE).orElseThrow(() -> Refused.because("input.empty")))
                : open(request);
    }

    private Reply open(Request request) {
        return desk.look(request, (scene, record) -> {
            Version version = version(request, scene.takingPart(), record);
            Speech speech = desk.speech(request);
            String note = request.argument(Exporting.VERSION).isPresent()
                    ? speech.say("revise.form-asked", "version", version.number())
                    : speech.say("revise.form-named", "version", version.number());
            return new Reply.Open(new Form(target(request), speech.say("revise.form"),
                    List.of(new Form.Note(note + " " + speech.say("revise.form-note")),
                            new Form.FileField(FILE, speech.say("revise.form-file"),
                                    speech.say("template.form-hint")))));
        });
    }

    /** With the version that was asked for, if any; else the file names its own. */
    private static Target target(Request request) {
        Target target = Target.to("draft revise-file");
        return request.argument(Exporting.VERSION).map(asked -> target.with(Exporting.VERSION, asked)).orElse(target);
    }

    private static Version version(Request request, Scene scene, Reading record) {
        Chosen chosen = new Chosen(scene, record);
        return request.argument(Exporting.VERSION).map(chosen::version).orElseGet(chosen::newest);
    }

    /** Whoever may not is told before anything is fetched. Of the file, only what can be proposed is kept. */
    private Reply take(Request request, String address) {
        desk.look(request, (scene, record) -> version(request, scene.takingPart(), record));
        return new Reply.Working(() -> {
            ReturnedFile file = downloads.bytes(address).map(ReturnedFile::read)
                    .orElseGet(() -> ReturnedFile.refused(List.of(new Problem(Problem.Kind.TOO_BIG, ""))));
            if (!file.problems().isEmpty()) {
                return refused(request, file.problems());
            }
            desk.write(request, (scene, record) -> {
                Version version = ReturnedFrom.of(request, scene.takingPart(), record, file, address).version();
                Returned returned = compared(scene, record, version, file.rows());
                PendingWordings.of(version.number(), returned.suggestions()).keep(record, scene.partnership().id(),
                        Desk.actor(request, record), request.who().discord());
                return Outcome.of("read", "version", version.number());
            });
            return desk.look(request, (scene, record) -> shown(request, scene, record, file.rows(), ReturnedFrom.of(
                    request, scene, record, file, address)));
        });
    }

    private Returned compared(Scene scene, Reading record, Version version, List<Row> rows) {
        return new ReturnedVersion(desk, materials, scene, record, version).compared(rows);
    }

    private Reply refused(Request request, List<Problem> problems) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            return new Reply.Private(Card.builder().words(speech.say("revise.refused"))
                    .words(new TemplatePage(speech, scene, materials.clock().getZone()).lines(problems))
                    .buttons(Button.main(speech.say("button.other-file"), target(request)))
                    .build());
        });
    }

    private Reply shown(Request request, Scene scene, Reading record, List<Row> rows, ReturnedFrom from) {
        Version version = from.version();
        Returned returned = compared(scene, record, version, rows);
        Document kept = new ReturnedVersion(desk, materials, scene, record, version).content();
        Comparison all = new Comparison(kept, kept, returned.changes());
        Comparison rest = all.with(returned.rest());
        RevisedPage page = new RevisedPage(desk.speech(request), scene);
        List<Attachment> files = new ArrayList<>();
        Optional.of(all).filter(one -> !one.none()).ifPresent(one -> files.add(tracked(request, version, one)));
        Optional.of(rest).filter(one -> !one.none()).ifPresent(one -> files.add(page.list(version, one)));
        return new Reply.Private(page.summary(from, returned, rest), files);
    }

    private Attachment tracked(Request request, Version version, Comparison all) {
        Speech own = desk.speech(request).in(all.after().language());
        Document named = all.after().titled(own.say("revise.file"));
        return new Attachment(FileName.of(named, TrackedChanges.FORMAT), new TrackedChanges(desk.messages()::say)
                .write(all, own.say("revise.edition", "version", version.number()), materials.clock().instant()));
    }
}
