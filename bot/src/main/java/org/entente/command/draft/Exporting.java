package org.entente.command.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
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

/** {@code /draft show} and {@code /draft export}: the document as files, and each export as a numbered version. */
final class Exporting {

    private static final String ANYWAY = "anyway";

    private final Desk desk;
    private final DraftFiles files;
    private final Materials materials;
    private final InTemplate inTemplate;

    Exporting(Desk desk, DraftFiles files, Materials materials, InTemplate inTemplate) {
        this.desk = desk;
        this.files = files;
        this.materials = materials;
        this.inTemplate = inTemplate;
    }

    List<Action> actions() {
        return List.of(Action.of("show", this::show, Wanted.option()),
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
                InTemplate.Filled own = inTemplate.of(request, wanted, material, speech);
                Card card = Card.builder().words(lines).words(own.words())
                        .buttons(Button.plain(speech.say("button.provenance"),
                                Target.to("draft provenance").with("language", wanted.word())))
                        .build();
                return new Reply.Private(card, own.with(files.of(document, wanted, material, "docx")));
            });
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
        InTemplate.Filled own = inTemplate.of(request, wanted, material, speech);
        Card card = Card.builder()
                .words(speech.say("draft.exported", "version", version) + "\n"
                        + summary(speech, document.gaps()))
                .words(own.words())
                .buttons(Button.plain(speech.say("button.gaps"), Target.to("draft gaps")))
                .buttons(Footer.of(speech, Target.to("draft gaps"))).build();
        return new Reply.Public(card, own.with(files.of(document, wanted, material, "docx", "pdf", "markdown",
                "xlsx")));
    }

    static String summary(Speech speech, Gaps gaps) {
        return gaps.none()
                ? speech.say("draft.ready")
                : speech.say("draft.missing", "count", gaps.count(), "minutes", gaps.minutes());
    }
}
