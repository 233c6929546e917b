package org.entente.command.draft;

import java.time.Clock;
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
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Materials;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Material;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;

/** {@code /draft}: the memorandum as it stands, what it lacks, and the files. */
public final class Drafts implements Family {

    private static final String ANYWAY = "anyway";

    private final Desk desk;
    private final Exporters exporters;
    private final Materials materials;

    public Drafts(Desk desk, Exporters exporters, Clock clock) {
        this.desk = desk;
        this.exporters = exporters;
        this.materials = new Materials(desk, clock);
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public List<Action> actions() {
        Filling filling = new Filling(desk, materials);
        return List.of(Action.of("show", this::show, Wanted.option()), Action.of("gaps", this::gaps),
                Action.of("fill", filling::fill, Option.suggested("gap").optional(), Wanted.option())
                        .suggesting(filling::suggest),
                Action.of("export", this::export, Wanted.option(), Option.oneOf(ANYWAY, "yes").optional()));
    }

    /** The draft as a file that only the person sees; no version is counted. */
    private Reply show(Request request) {
        return desk.look(request, (scene, record) -> {
            Wanted wanted = Wanted.of(request, scene);
            int version = record.lastVersion(scene.partnership().id(), Materials.PLAN) + 1;
            Material material = materials.of(scene, record, wanted.first(scene), version);
            return new Reply.Working(() -> {
                Speech speech = desk.speech(request);
                Document document = wanted.document(material);
                String lines = summary(speech, document.gaps()) + "\n" + speech.say("draft.in-file");
                return new Reply.Private(Card.of(lines), files(document, wanted, material, "docx"));
            });
        });
    }

    private Reply gaps(Request request) {
        return desk.look(request, (scene, record) -> {
            Gaps gaps = materials.gaps(scene.takingPart(), record);
            return new Reply.Private(new GapsPage(desk.speech(request), scene.content()).card(gaps));
        });
    }

    /** One step where nothing is missing; else whoever exports is told first, and may fill or export anyway. */
    private Reply export(Request request) {
        Optional<Card> missing = desk.look(request, (scene, record) -> {
            boolean asked = request.argument(ANYWAY).isPresent() || record.written(request.interaction());
            return asked ? allowed(scene) : missing(request, scene.takingPart(), record);
        });
        return missing.<Reply>map(Reply.Private::new).orElseGet(() -> new Reply.Working(() -> {
            Outcome exported = desk.write(request, (scene, record) -> {
                Wanted wanted = Wanted.of(request, scene);
                int version = record.addVersion(scene.takingPart().partnership().id(), Materials.PLAN,
                        wanted.first(scene), Desk.actor(request, record));
                return new Outcome("exported",
                        Map.of("version", Integer.toString(version), "language", wanted.word()));
            });
            return exported(request, Math.toIntExact(exported.number("version")),
                    Wanted.read(exported.fact("language")));
        }));
    }

    private static Optional<Card> allowed(Scene scene) {
        scene.takingPart();
        return Optional.empty();
    }

    private Optional<Card> missing(Request request, Scene scene, Reading record) {
        Wanted wanted = Wanted.of(request, scene);
        Gaps gaps = wanted.document(materials.of(scene, record, wanted.first(scene), 1)).gaps();
        if (gaps.none()) {
            return Optional.empty();
        }
        Speech speech = desk.speech(request);
        return Optional.of(Card.builder().words(summary(speech, gaps) + "\n" + speech.say("draft.before-export"))
                .buttons(Button.main(speech.say("button.fill-now"),
                        Target.to("draft fill").with("language", wanted.word())),
                        Button.plain(speech.say("button.export-anyway"),
                                Target.to("draft export").with("language", wanted.word()).with(ANYWAY, "yes")),
                        Button.plain(speech.say("button.gaps"), Target.to("draft gaps")))
                .build());
    }

    private Reply exported(Request request, int version, Wanted wanted) {
        Material material = desk.look(request,
                (scene, record) -> materials.of(scene, record, wanted.first(scene), version));
        Speech speech = desk.speech(material.partnership().language());
        Document document = wanted.document(material);
        Card card = Card.builder()
                .words(speech.say("draft.exported", "version", version) + "\n"
                        + summary(speech, document.gaps()))
                .buttons(Button.plain(speech.say("button.gaps"), Target.to("draft gaps")))
                .buttons(Footer.of(speech, Target.to("draft gaps"))).build();
        return new Reply.Public(card, files(document, wanted, material, "docx", "pdf", "markdown", "xlsx"));
    }

    private List<Attachment> files(Document whole, Wanted wanted, Material material, String... formats) {
        List<Attachment> files = new ArrayList<>();
        for (String id : formats) {
            Exporter exporter = exporters.find(id).orElseThrow();
            Document document = exporter.format().whole() ? whole : wanted.matrix(material);
            files.add(new Attachment(FileName.of(document, exporter.format()), exporter.write(document)));
        }
        return files;
    }

    static String summary(Speech speech, Gaps gaps) {
        return gaps.none()
                ? speech.say("draft.ready")
                : speech.say("draft.missing", "count", gaps.count(), "minutes", gaps.minutes());
    }
}
