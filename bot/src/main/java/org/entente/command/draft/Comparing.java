package org.entente.command.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.files.Cannot;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Footer;
import org.entente.command.words.Materials;
import org.entente.command.words.Standing;
import org.entente.document.Comparison;
import org.entente.document.Document;
import org.entente.document.Version;
import org.entente.export.FileName;
import org.entente.export.Unshown;
import org.entente.export.XmlText;
import org.entente.export.docx.TrackedChanges;

/**
 * {@code /draft compare}: what changed from one version to another, or to what would be exported now. Whoever asks sees
 * it; those who take part may show it to the channel.
 */
final class Comparing {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String POST = "post";

    private final Desk desk;
    private final Materials materials;
    private final TrackedChanges word;

    Comparing(Desk desk, Materials materials) {
        this.desk = desk;
        this.materials = materials;
        this.word = new TrackedChanges(desk.messages()::say);
    }

    Action action() {
        return Action.of("compare", this::compare, Option.suggested(FROM).optional(), Option.suggested(TO).optional(),
                Option.oneOf(POST, "yes").optional()).suggesting(this::suggest);
    }

    static Target target(Version from, Version to) {
        return target(from, Integer.toString(to.number()));
    }

    /** To what changed from a version to what would be exported now. */
    static Button buttonWithNow(Speech speech, String plan, long from) {
        return Button.plain(speech.say("button.compare-now", "from", from),
                Chosen.of(Target.to("draft compare").with(FROM, from).with(TO, Chosen.NOW), plan));
    }

    private static Target target(Version from, String to) {
        return Chosen.of(Target.to("draft compare").with(FROM, from.number()).with(TO, to), from.plan());
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> new Chosen(scene, record).suggestions(desk.speech(request),
                materials.clock().getZone(), option.equals(TO), request.argument(option).orElse("")));
    }

    private Reply compare(Request request) {
        boolean posts = request.argument(POST).isPresent();
        desk.look(request, (scene, record) -> sides(request, posts ? scene.takingPart() : scene, record));
        return new Reply.Working(() -> desk.look(request, (scene, record) -> compared(request, posts, scene, record)));
    }

    /** @param later empty: what would be exported now */
    private record Sides(Version earlier, Optional<Version> later) {}

    private Sides sides(Request request, Scene scene, Reading record) {
        Chosen chosen = new Chosen(scene, record).asked(request);
        Speech speech = desk.speech(request);
        List<Version> kept = Standing.all(scene, record);
        Optional<String> to = request.argument(TO);
        if (request.argument(FROM).isPresent()) {
            Version from = chosen.version(request.required(FROM));
            return checked(chosen, to.isEmpty()
                    ? new Sides(from, Standing.alike(kept, from).filter(one -> one.number() > from.number())
                            .reduce((first, later) -> later))
                    : new Sides(from, to.filter(typed -> !Chosen.isNow(speech, typed)).map(chosen::version)));
        }
        Version newest = to.filter(typed -> !Chosen.isNow(speech, typed)).map(chosen::version)
                .orElseGet(chosen::newest);
        Optional<Version> before = to.filter(typed -> Chosen.isNow(speech, typed)).isPresent()
                ? Optional.empty()
                : Standing.before(kept, newest);
        return checked(chosen, before.map(earlier -> new Sides(earlier, Optional.of(newest)))
                .orElseGet(() -> new Sides(newest, Optional.empty())));
    }

    /** Two languages are no two versions of one text, nor are a document and its amendment. */
    private static Sides checked(Chosen chosen, Sides sides) {
        if (sides.later().isEmpty()) {
            chosen.current(sides.earlier());
        }
        if (!sides.later().map(Version::amends).map(sides.earlier().amends()::equals).orElse(true)) {
            throw Refused.because("compare.other-text");
        }
        if (!sides.later().map(sides.earlier()::sharesLanguages).orElse(true)) {
            throw Refused.because("compare.other-language");
        }
        return sides;
    }

    private Reply compared(Request request, boolean posts, Scene scene, Reading record) {
        Sides sides = sides(request, scene, record);
        Speech speech = posts ? desk.publicSpeech(scene) : desk.speech(request);
        ComparisonText text = new ComparisonText(speech);
        Document after = sides.later().map(later -> content(scene, record, later))
                .orElseGet(() -> new Standing(materials).now(scene, record, sides.earlier()));
        Comparison comparison = Comparison.of(content(scene, record, sides.earlier()), after);
        String words = text.title(sides.earlier(), sides.later()) + "\n" + text.lines(comparison);
        List<Attachment> files = comparison.none() ? List.of() : List.of(file(sides, comparison, speech));
        Target same = target(sides.earlier(), sides.later().map(later -> Integer.toString(later.number()))
                .orElse(Chosen.NOW));
        Card.Builder card = Card.builder().words(words).words(files.isEmpty()
                ? Optional.empty()
                : Cannot.show(speech, Unshown.none().and(after.texts(), XmlText::allowed)));
        if (posts) {
            return new Reply.Public(card.buttons(Footer.of(speech, same)).build(), files);
        }
        List<Button> show = scene.rights().takesPart() && !comparison.none()
                ? List.of(Button.plain(speech.say("button.show-to-channel"), same.with(POST, "yes")))
                : List.of();
        return new Reply.Private(card.buttons(show).build(), files);
    }

    private Attachment file(Sides sides, Comparison comparison, Speech speech) {
        Instant at = sides.later().map(Version::at).orElseGet(materials.clock()::instant);
        Speech own = speech.in(comparison.after().language());
        Document named = comparison.after().titled(own.say("compare.file", "from", sides.earlier().number()));
        String edition = new ComparisonText(own).edition(sides.earlier(), sides.later(), materials.clock().getZone());
        return new Attachment(FileName.of(named, TrackedChanges.FORMAT), word.write(comparison, edition, at));
    }

    private static Document content(Scene scene, Reading record, Version version) {
        return record.versions().content(scene.partnership().id(), ChosenDocument.plan(scene, record), version.number())
                .orElseThrow();
    }
}
