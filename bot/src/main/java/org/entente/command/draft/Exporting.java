package org.entente.command.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
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
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.files.FormatChoice;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.command.words.Standing;
import org.entente.document.Amendment;
import org.entente.document.Amends;
import org.entente.document.Document;
import org.entente.document.Exported;
import org.entente.document.Gaps;
import org.entente.document.Material;
import org.entente.document.Version;

/**
 * {@code /draft show} and {@code /draft export}: the document as files, and each export as a numbered version whose
 * content is kept. Where nothing changed since the last one in the same languages, it is that version again.
 */
final class Exporting {

    private static final String ANYWAY = "anyway";
    static final String VERSION = "version";
    private static final String PLAN = "document";

    private static final FormatChoice FORMATS = FormatChoice.ofDrafts();

    private final Desk desk;
    private final DraftFiles files;
    private final Materials materials;
    private final Issuing issuing;

    Exporting(Desk desk, DraftFiles files, Materials materials) {
        this.desk = desk;
        this.files = files;
        this.materials = materials;
        this.issuing = new Issuing(desk, files, materials);
    }

    List<Action> actions() {
        return List.of(Action.of("show", this::show, Wanted.option()),
                Action.of("export", this::export, Wanted.option(), FormatChoice.option(),
                        Option.oneOf(ANYWAY, "yes").optional(), Option.suggested(VERSION).optional())
                        .suggesting(this::suggest),
                Action.step("formats", this::formats));
    }

    private List<Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return option.equals(FormatChoice.OPTION)
                ? FORMATS.suggest(desk.speech(request), begun)
                : desk.look(request, (scene, record) -> new Chosen(scene, record).suggestions(desk.speech(request),
                        materials.clock().getZone(), false, begun));
    }

    /** The draft as a file that only the person sees; no version is counted. */
    private Reply show(Request request) {
        return desk.look(request, (scene, record) -> {
            Wanted wanted = Wanted.ofDraft(request, scene, record);
            Optional<String> advised = new Advised(desk.speech(request), new ChosenDocument(scene, record)).line();
            Material material = material(scene, record, wanted, next(scene, record));
            return new Reply.Working(() -> {
                Speech speech = desk.speech(request);
                Document document = wanted.document(material);
                String lines = summary(speech, document.gaps()) + "\n" + speech.say("draft.in-file");
                DraftFiles.Written written = files.of(request, document, List.of("docx"), speech);
                Card card = Card.builder().words(lines).words(advised).words(written.remark())
                        .buttons(Button.plain(speech.say("button.provenance"),
                                Target.to("draft provenance").with("language", wanted.word()))).build();
                return new Reply.Private(card, files.bundle().apart(written.files()));
            });
        });
    }

    private static int next(Scene scene, Reading record) {
        return record.versions().last(scene.partnership().id(), ChosenDocument.plan(scene, record)) + 1;
    }

    /** Which formats, in a form that leads to the export, of a version where one was shown. */
    private Reply formats(Request request) {
        return desk.look(request, (scene, record) -> {
            Wanted wanted = Wanted.ofDraft(request, scene.takingPart(), record);
            Target export = Target.to("draft export");
            Chosen chosen = new Chosen(scene, record).asked(request);
            return new Reply.Open(FORMATS.form(desk.speech(request), request.argument(VERSION)
                    .map(version -> chosen.of(export.with(VERSION, version))).orElseGet(() -> anew(request, export,
                            wanted))));
        });
    }

    private static Target anew(Request request, Target export, Wanted wanted) {
        Target named = export.with("language", wanted.word());
        return request.argument(ANYWAY).map(yes -> named.with(ANYWAY, yes)).orElse(named);
    }

    private Reply export(Request request) {
        List<String> formats = FORMATS.chosen(request);
        return request.argument(VERSION).or(() -> settled(request)).map(number -> again(request, number, formats))
                .orElseGet(() -> anew(request, formats));
    }

    /** Once all have signed, what they signed: beside it no other draft is made, and what changes is amended. */
    private Optional<String> settled(Request request) {
        return desk.look(request, (scene, record) -> new ChosenDocument(scene, record).settled().map(signed -> Integer
                .toString(signed.newest().version())));
    }

    /** The files of an earlier version, from what was kept of it. */
    private Reply again(Request request, String number, List<String> formats) {
        Version version = desk.look(request, (scene, record) -> new Chosen(scene.takingPart(), record).handedOut(
                request,
                number));
        return new Reply.Working(() -> issuing.issued(request, version.plan(), version.number(), Issue.Occasion.AGAIN,
                formats, Wanted.named(request)));
    }

    /** One step where nothing is missing; else whoever exports is told first, and may fill or export anyway. */
    private Reply anew(Request request, List<String> formats) {
        Optional<Card> missing = desk.look(request, (scene, record) -> {
            boolean asked = request.argument(ANYWAY).isPresent() || record.written(request.interaction());
            return asked ? allowed(scene) : missing(request, scene.takingPart(), record);
        });
        return missing.<Reply>map(Reply.Private::new).orElseGet(() -> new Reply.Working(() -> {
            Ready ready = desk.look(request, (scene, record) -> assembled(request, scene, record));
            Outcome exported = desk.write(request, (scene, record) -> kept(request, scene, record, ready));
            return issuing.issued(request, exported.fact(PLAN), Math.toIntExact(exported.number(VERSION)),
                    exported.word().equals("exported") ? Issue.Occasion.NEW : Issue.Occasion.UNCHANGED, formats,
                    Optional.empty());
        }));
    }

    private static Optional<Card> allowed(Scene scene) {
        scene.takingPart();
        return Optional.empty();
    }

    /** @param plan of the document, which has a numbering of its own */
    private record Ready(String plan, Exported exported) {

        Document document() {
            return exported.document();
        }

        Optional<Amends> amends() {
            return exported.amending().map(Exported.Amended::amends);
        }
    }

    private Ready assembled(Request request, Scene scene, Reading record) {
        Wanted wanted = Wanted.ofDraft(request, scene, record);
        Material material = material(scene, record, wanted, next(scene, record));
        return new Ready(ChosenDocument.plan(scene, record), Exported.of(wanted.document(material), material));
    }

    /** @throws Refused where an amendment would change nothing */
    private Material material(Scene scene, Reading record, Wanted wanted, int version) {
        Material material = materials.of(scene, record, wanted.first(scene), version);
        if (material.amendment().filter(Amendment::nothing).isPresent()) {
            throw Refused.because("amend.nothing");
        }
        return material;
    }

    /** @param before put together; once more where another version has taken its number, or another document is made */
    private Outcome kept(Request request, Scene scene, Writing record, Ready before) {
        long partnership = scene.takingPart().partnership().id();
        String plan = ChosenDocument.plan(scene, record);
        boolean ready = before.plan().equals(plan) && before.document().version() == next(scene, record)
                && before.amends().equals(new ChosenDocument(scene, record).amending());
        Ready now = ready ? before : assembled(request, scene, record);
        Document document = now.document();
        Optional<Version> same = Standing.kept(scene, record).stream().filter(version -> version.isLike(document))
                .reduce((first, later) -> later)
                .filter(version -> record.versions().content(partnership, plan, version.number())
                        .filter(document::saysTheSameAs).isPresent());
        if (same.isEmpty()) {
            record.versions().keep(partnership, plan, now.exported(), Desk.actor(request, record));
        }
        int number = same.map(Version::number).orElse(document.version());
        return new Outcome(same.isPresent() ? "unchanged" : "exported", Map.of(VERSION, Integer.toString(number), PLAN,
                plan));
    }

    private Optional<Card> missing(Request request, Scene scene, Reading record) {
        Wanted wanted = Wanted.ofDraft(request, scene, record);
        Gaps gaps = wanted.document(material(scene, record, wanted, 1)).gaps();
        if (gaps.none()) {
            return Optional.empty();
        }
        Speech speech = desk.speech(request);
        Target anyway = Target.to("draft export").with("language", wanted.word()).with(ANYWAY, "yes");
        return Optional.of(Card.builder().words(summary(speech, gaps) + "\n" + speech.say("draft.before-export"))
                .words(new Advised(speech, new ChosenDocument(scene, record)).line())
                .buttons(Button.main(speech.say("button.fill-now"),
                        Target.to("draft fill").with("language", wanted.word())),
                        Button.plain(speech.say("button.export-anyway"), FormatChoice.keeping(FORMATS.chosen(request),
                                anyway)),
                        Button.plain(speech.say("button.choose-formats"), Target.to("draft formats").with("language",
                                wanted.word()).with(ANYWAY, "yes")),
                        Button.plain(speech.say("button.gaps"), Target.to("draft gaps").with("language", wanted
                                .word())))
                .build());
    }

    static String summary(Speech speech, Gaps gaps) {
        return gaps.none()
                ? speech.say("draft.ready")
                : speech.say("draft.missing", "count", gaps.count(), "minutes", gaps.minutes());
    }
}
