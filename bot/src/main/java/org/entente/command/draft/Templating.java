package org.entente.command.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Downloads;
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
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.record.Templates;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.document.Material;
import org.entente.export.template.Placeholders;
import org.entente.export.template.Problem;
import org.entente.export.template.SampleTemplate;
import org.entente.export.template.TemplateCheck;
import org.entente.partnership.Organisation;
import org.entente.script.Plan;
import org.entente.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /draft template}: an organisation's own Word template, with a sample to start from. */
final class Templating {

    private static final Logger LOG = LoggerFactory.getLogger(Templating.class);
    private static final String FILE = "template";
    private static final String REMOVE = "erase";

    private final Desk desk;
    private final Downloads downloads;
    private final Materials materials;
    private final InTemplate inTemplate;

    Templating(Desk desk, Downloads downloads, Materials materials, InTemplate inTemplate) {
        this.desk = desk;
        this.downloads = downloads;
        this.materials = materials;
        this.inTemplate = inTemplate;
    }

    List<Action> actions() {
        return List.of(Action.of("template", this::template, Option.file(FILE).optional(),
                Option.oneOf("language", Language.FRENCH.code(), Language.ENGLISH.code()).optional(),
                Option.oneOf(REMOVE, "yes").optional()),
                Action.step("template-file", this::file));
    }

    private Reply template(Request request) {
        if (request.argument(REMOVE).isPresent()) {
            return remove(request);
        }
        return request.argument(FILE).map(address -> take(request, address)).orElseGet(() -> page(request));
    }

    /** What there is, with the sample; whoever speaks for an organisation gets its template back as it was given. */
    private Reply page(Request request) {
        return desk.look(request, (scene, record) -> {
            scene.takingPart();
            Speech speech = desk.speech(request);
            Language language = request.argument("language").flatMap(Language::ofTag).orElse(speech.language());
            Optional<Templates.About> kept = scene.own().flatMap(own -> record.templates().of(own.id()));
            List<Attachment> files = new ArrayList<>();
            scene.own().flatMap(own -> record.templates().content(own.id())).ifPresent(content -> files.add(
                    new Attachment(speech.say("template.own-file") + ".docx", content)));
            Placeholders known = new TemplateParts(scene.content(), desk.messages()::say).all();
            Plan plan = new ChosenDocument(scene, record).plan();
            return new Reply.Working(() -> {
                files.addFirst(new Attachment(speech.say("template.sample-file") + "-" + language.code() + ".docx",
                        SampleTemplate.in(language, known, TemplateParts.of(plan), desk.messages()::say)));
                return new Reply.Private(new TemplatePage(speech, scene, zone()).card(known, language, kept), files);
            });
        });
    }

    private java.time.ZoneId zone() {
        return clock().getZone();
    }

    private Clock clock() {
        return materials.clock();
    }

    /** The form for the file, and what comes back from it. */
    private Reply file(Request request) {
        if (request.act() == Act.SENT_FORM) {
            return take(request, request.field(FILE).orElseThrow(() -> Refused.because("input.empty")));
        }
        return desk.look(request, (scene, record) -> {
            scene.lead();
            Speech speech = desk.speech(request);
            return new Reply.Open(new Form(Target.to("draft template-file"), speech.say("template.form"),
                    List.of(new Form.Note(speech.say("template.form-note")),
                            new Form.FileField(FILE, speech.say("template.form-file"),
                                    speech.say("template.form-hint")))));
        });
    }

    /** Whoever may not is told before anything is fetched; what was kept before stays until the new one is good. */
    private Reply take(Request request, String address) {
        desk.look(request, (scene, record) -> scene.lead());
        return new Reply.Working(() -> {
            Optional<byte[]> file = downloads.bytes(address);
            List<Problem> problems = file.map(bytes -> problems(request, bytes))
                    .orElseGet(() -> List.of(new Problem(Problem.Kind.TOO_BIG, "")));
            if (!problems.isEmpty()) {
                return desk.look(request, (scene, record) -> new Reply.Private(
                        new TemplatePage(desk.speech(request), scene, zone()).refused(problems)));
            }
            byte[] template = file.orElseThrow();
            desk.write(request, (scene, record) -> {
                Organisation own = scene.lead();
                record.templates().keep(scene.partnership().id(), own.id(), template, Desk.actor(request, record));
                return Outcome.of("kept", "organisation", own.id());
            });
            return kept(request, tried(request, template));
        });
    }

    private List<Problem> problems(Request request, byte[] file) {
        Placeholders known = desk.look(request, (scene, record) -> new TemplateParts(scene.content(),
                desk.messages()::say).all());
        List<Problem> problems = TemplateCheck.check(file, known);
        if (!problems.isEmpty()) {
            return problems;
        }
        try {
            tried(request, file);
            return List.of();
        } catch (RuntimeException unfit) {
            LOG.warn("a template that passed its check could not be filled: {}", unfit.getClass().getName());
            return List.of(new Problem(Problem.Kind.MALFORMED, ""));
        }
    }

    /** Filled with the draft as it stands: what the group would get now. */
    private InTemplate.Filled tried(Request request, byte[] template) {
        return desk.look(request, (scene, record) -> {
            Wanted wanted = Wanted.ofDraft(request, scene, record);
            int version = record.versions().last(scene.partnership().id(), ChosenDocument.plan(scene, record)) + 1;
            Material material = materials.of(scene, record, wanted.first(scene), version);
            return inTemplate.filled(scene, scene.lead(), template, wanted.document(material), desk.speech(request));
        });
    }

    private Reply kept(Request request, InTemplate.Filled filled) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            return new Reply.Private(Card.builder()
                    .words(speech.say("template.kept", "organisation", Markup.typed(scene.lead().name())))
                    .words(filled.words())
                    .buttons(Button.main(speech.say("button.export"), Target.to("draft export")),
                            Button.plain(speech.say("button.template"), Target.to("draft template")))
                    .build(), filled.files());
        });
    }

    private Reply remove(Request request) {
        Outcome removed = desk.write(request, (scene, record) -> Outcome.of(record.templates().remove(scene.lead().id())
                ? "removed"
                : "none"));
        Speech speech = desk.speech(request);
        return new Reply.Private(Card.builder()
                .words(speech.say(removed.word().equals("removed") ? "template.removed" : "template.nothing-to-remove"))
                .buttons(Button.plain(speech.say("button.template"), Target.to("draft template"))).build());
    }
}
