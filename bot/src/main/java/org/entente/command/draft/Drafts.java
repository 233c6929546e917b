package org.entente.command.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.command.Action;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Materials;
import org.entente.document.Assembler;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Material;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;
import org.entente.text.Language;

/** {@code /draft}: the memorandum as it stands, what it lacks, and the files. */
public final class Drafts implements Family {

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
        Option language = Option.oneOf("language", Language.FRENCH.code(), Language.ENGLISH.code()).optional();
        return List.of(Action.of("show", this::show, language), Action.of("gaps", this::gaps),
                Action.of("export", this::export, language));
    }

    /** The draft as a file that only the person sees; no version is counted. */
    private Reply show(Request request) {
        return desk.look(request, (scene, record) -> {
            Language language = language(request, scene);
            int version = record.lastVersion(scene.partnership().id(), Materials.PLAN) + 1;
            Material material = materials.of(scene, record, language, version);
            return new Reply.Working(() -> {
                Speech speech = desk.speech(request);
                Document document = Assembler.assemble(material);
                String lines = summary(speech, document.gaps()) + "\n" + speech.say("draft.in-file");
                return new Reply.Private(Card.of(lines), files(document, material, "docx"));
            });
        });
    }

    private Reply gaps(Request request) {
        return desk.look(request, (scene, record) -> {
            Gaps gaps = materials.gaps(scene.takingPart(), record);
            return new Reply.Private(new GapsPage(desk.speech(request), scene.content()).card(gaps));
        });
    }

    private Reply export(Request request) {
        desk.look(request, (scene, record) -> scene.takingPart());
        return new Reply.Working(() -> {
            Outcome exported = desk.write(request, (scene, record) -> {
                Language language = language(request, scene);
                int version = record.addVersion(scene.takingPart().partnership().id(), Materials.PLAN, language,
                        Desk.actor(request, record));
                return new Outcome("exported", Map.of("version", Integer.toString(version), "language", language
                        .code()));
            });
            Language language = Language.ofTag(exported.fact("language")).orElseThrow();
            return exported(request, Math.toIntExact(exported.number("version")), language);
        });
    }

    private Reply exported(Request request, int version, Language language) {
        Material material = desk.look(request, (scene, record) -> materials.of(scene, record, language, version));
        Speech speech = desk.speech(material.partnership().language());
        Document document = Assembler.assemble(material);
        Card card = Card.builder()
                .words(speech.say("draft.exported", "version", version) + "\n"
                        + summary(speech, document.gaps()))
                .buttons(Button.plain(speech.say("button.gaps"), Target.to("draft gaps")))
                .buttons(Footer.of(speech, Target.to("draft gaps"))).build();
        return new Reply.Public(card, files(document, material, "docx", "markdown", "xlsx"));
    }

    private List<Attachment> files(Document whole, Material material, String... formats) {
        List<Attachment> files = new ArrayList<>();
        for (String id : formats) {
            Exporter exporter = exporters.find(id).orElseThrow();
            Document document = exporter.format().whole() ? whole : Assembler.matrix(material);
            files.add(new Attachment(FileName.of(document, exporter.format()), exporter.write(document)));
        }
        return files;
    }

    private static Language language(Request request, Scene scene) {
        return request.argument("language").flatMap(Language::ofTag).orElse(scene.partnership().language());
    }

    private static String summary(Speech speech, Gaps gaps) {
        return gaps.none()
                ? speech.say("draft.ready")
                : speech.say("draft.missing", "count", gaps.count(), "minutes", gaps.minutes());
    }
}
