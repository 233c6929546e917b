package org.entente.command.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
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
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Days;
import org.entente.command.words.Materials;
import org.entente.command.words.Standing;
import org.entente.command.words.Suggestions;
import org.entente.document.Approvers;
import org.entente.document.Brief;
import org.entente.document.Document;
import org.entente.document.Version;
import org.entente.partnership.Organisation;
import org.entente.text.Language;

/** {@code /draft brief}: one page for those who decide in an organisation; by default the person's own. */
final class Briefing {

    private static final String ORGANIZATION = "organization";
    private static final String DATE = "date";
    private static final int MOST_ORGANISATIONS = 25;

    private final Desk desk;
    private final DraftFiles files;
    private final Materials materials;

    Briefing(Desk desk, DraftFiles files, Materials materials) {
        this.desk = desk;
        this.files = files;
        this.materials = materials;
    }

    Action action() {
        return Action.of("brief", this::brief, Option.suggested(ORGANIZATION).optional(), Wanted.option(),
                Option.text(DATE).optional()).suggesting(this::suggest);
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> Suggestions.organisations(scene.partnership(), request.argument(
                option).orElse("")));
    }

    private Reply brief(Request request) {
        return desk.look(request, (scene, record) -> {
            Optional<LocalDate> by = request.argument(DATE).map(Days::read);
            if (by.filter(day -> day.isBefore(LocalDate.now(materials.clock()))).isPresent()) {
                throw Refused.because("brief.past");
            }
            return request.argument(ORGANIZATION).map(scene::organisation).or(scene::own)
                    .<Reply>map(own -> new Reply.Working(() -> brief(request, own.id(), by)))
                    .orElseGet(() -> new Reply.Private(choosing(request, scene, by)));
        });
    }

    /** Where nothing is said, the language of whoever asks: it is for their own organisation. */
    private Wanted wanted(Request request) {
        return Wanted.named(request).orElseGet(() -> new Wanted(Optional.of(desk.speech(request).language())));
    }

    private Card choosing(Request request, Scene scene, Optional<LocalDate> by) {
        Speech speech = desk.speech(request);
        Target brief = by.map(day -> Target.to("draft brief").with(DATE, day)).orElse(Target.to("draft brief"));
        Target wanted = brief.with("language", wanted(request).word());
        List<Button> buttons = scene.partnership().organisations().stream().limit(MOST_ORGANISATIONS)
                .map(one -> Button.plain(speech.say("button.brief-of", "organisation", Markup.cut(one.name(), 50)),
                        wanted.with(ORGANIZATION, one.id())))
                .toList();
        return Card.builder().words(speech.say(buttons.isEmpty() ? "brief.nobody" : "brief.whose")).buttons(buttons)
                .build();
    }

    private Reply brief(Request request, long organisation, Optional<LocalDate> by) {
        Written written = desk.look(request, (scene, record) -> {
            Organisation own = scene.organisation(Long.toString(organisation));
            Wanted wanted = wanted(request);
            return new Written(own, wanted.only().map(List::of).orElse(List.of(Language.values())).stream()
                    .map(language -> document(scene, record, own, language, by)).toList());
        });
        Speech speech = desk.speech(request);
        DraftFiles.Written briefs = files.of(written.briefs(), speech, "docx", "pdf");
        return new Reply.Private(Card.builder().words(speech.say("brief.here", "organisation", Markup.typed(written
                .own().name()))).words(briefs.remark()).build(), briefs.files());
    }

    /** Put together; the files are made once the record is let go. */
    private record Written(Organisation own, List<Document> briefs) {
        Written {
            briefs = List.copyOf(briefs);
        }
    }

    private static Brief.Asked asked(Scene scene, Reading record, Organisation own, Approvers approvers) {
        ChosenDocument chosen = new ChosenDocument(scene, record);
        Optional<Integer> newest = approvers.newest().map(Version::number);
        if (chosen.settled().isPresent()) {
            return Brief.Asked.NOTHING_SIGNED;
        }
        if (newest.isEmpty()) {
            return Brief.Asked.TO_READ;
        }
        boolean approved = newest.filter(number -> approvers.stands(number) && approvers.hasApproved(own, number))
                .isPresent();
        return approved
                ? chosen.plan().signed() ? Brief.Asked.TO_SIGN : Brief.Asked.NOTHING_APPROVED
                : Brief.Asked.TO_DECIDE;
    }

    private Document document(Scene scene, Reading record, Organisation own, Language language,
            Optional<LocalDate> by) {
        Approvers approvers = new Standing(materials).of(scene, record);
        Optional<Integer> newest = approvers.newest().map(Version::number);
        int number = newest.orElse(1);
        ApprovedDocument words = new ApprovedDocument(scene.partnership(), materials.clock().getZone(), desk
                .messages()::say);
        Brief.State state = new Brief.State(asked(scene, record, own, approvers), newest.isPresent(), approvers.stands(
                number),
                approvers.strongest(number).stream().map(one -> words.line(one, number, language)).toList(), approvers
                        .awaited(number), by);
        return Brief.assemble(materials.of(scene, record, language, number), own, state);
    }
}
