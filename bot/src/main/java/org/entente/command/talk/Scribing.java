package org.entente.command.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.command.Attachment;
import org.entente.command.Desk;
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
import org.entente.command.card.Markup;
import org.entente.command.talk.ScribeForm.Entry;
import org.entente.command.words.Footer;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Draft;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.text.Typography;

/** The facilitator types for the whole room; what each organisation is said to have said awaits its confirmation. */
final class Scribing {

    private final Desk desk;
    private final Scripts scripts;

    Scribing(Desk desk, Scripts scripts) {
        this.desk = desk;
        this.scripts = scripts;
    }

    Reply scribe(Request request) {
        return request.act() == Act.SENT_FORM ? store(request) : open(request);
    }

    private Reply open(Request request) {
        return desk.look(request,
                (scene, record) -> new Reply.Open(asked(request, scene.facilitator(), record).form(desk.speech(
                        request))));
    }

    private ScribeForm asked(Request request, Scene scene, Reading record) {
        Interview interview = scripts.interview(scene, record, scripts.chosen(request, scene, record).id());
        return ScribeForm.asked(request, interview, scripts.questionOrShown(request, scene, record, interview));
    }

    private Reply store(Request request) {
        Outcome stored = desk.write(request, (scene, record) -> store(request, scene.facilitator(), record));
        return desk.look(request, (scene, record) -> {
            ScribeForm form = asked(request, scene, record);
            return told(request, scene, record, stored, form).then(() -> new Redrawing(desk).answered(stored,
                    form.interview().script(), form.question()));
        });
    }

    private Outcome store(Request request, Scene scene, Writing record) {
        ScribeForm form = asked(request, scene, record);
        if (!form.interview().isAsked(form.question())) {
            throw Refused.because("interview.not-asked").returning(form.typed(request));
        }
        List<Long> entered = new ArrayList<>();
        List<Long> stale = new ArrayList<>();
        for (Entry entry : form.entries(request)) {
            if (!isAsItWas(scene, record, form, entry)) {
                List<Long> into = enter(request, scene, record, form, entry) ? entered : stale;
                into.add(entry.organisation().id());
            }
        }
        return new Outcome("scribed",
                Map.of("partnership", Long.toString(scene.partnership().id()), "entered", joined(entered), "stale",
                        joined(stale)));
    }

    /** The field holds what it was opened with: nobody typed in it, whatever was answered since. */
    private static boolean isAsItWas(Scene scene, Reading record, ScribeForm form, Entry entry) {
        return record.histories().of(scene.partnership().id(), form.interview().script().id(), form.question().id())
                .stream().anyMatch(answer -> answer.organisation() == entry.organisation().id()
                        && answer.revision() == entry.seen() && answer.value().equals(entry.value()));
    }

    /** @return false where the organisation has answered by itself, which only its own people change */
    private static boolean enter(Request request, Scene scene, Writing record, ScribeForm form, Entry entry) {
        OwnWords words = new OwnWords(scene, entry.organisation(), form.interview().answer(form.question(), entry
                .organisation()));
        if (words.closed()) {
            return false;
        }
        try {
            record.answer(scene.partnership().id(), new Draft(form.interview().script().id(), form.question().id(),
                    entry.organisation().id(), entry.seen(), entry.value(), Answering.language(request, scene, record,
                            entry.organisation()),
                    Desk.actor(request, record), words.entered()));
            return true;
        } catch (Writing.Stale stale) {
            return false;
        }
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Organisation> organisations(Scene scene, Outcome stored, String fact) {
        List<String> ids = List.of(stored.fact(fact).split(" "));
        return scene.partnership().organisations().stream()
                .filter(organisation -> ids.contains(Long.toString(organisation.id()))).toList();
    }

    private Reply told(Request request, Scene scene, Reading record, Outcome stored, ScribeForm form) {
        List<Organisation> entered = organisations(scene, stored, "entered");
        List<Organisation> stale = organisations(scene, stored, "stale");
        if (entered.isEmpty()) {
            return stale.isEmpty() ? nothing(desk.speech(request), form) : refused(request, form, stale);
        }
        Card line = line(scene, record, form, entered);
        return stale.isEmpty()
                ? new Reply.Public(line)
                : refused(request, form, stale).then(() -> desk.cards().announce(scene.partnership().channel(), line));
    }

    private static Reply nothing(Speech speech, ScribeForm form) {
        return new Reply.Private(Card.builder().words(speech.say("scribe.nothing"))
                .buttons(form.next(speech).stream().toList()).build());
    }

    /** The short line for everybody, with a button for each lead. */
    private Card line(Scene scene, Reading record, ScribeForm form, List<Organisation> entered) {
        Speech speech = desk.publicSpeech(scene);
        String line = speech.say("scribe.entered", "organisations", names(speech, entered), "count", entered.size(),
                "number", form.interview().numberOf(form.question()), "title", speech.in(form.question().title()));
        List<Button> buttons = new ArrayList<>();
        entered.forEach(organisation -> Confirming.button(speech, scene, record, organisation).ifPresent(buttons::add));
        form.next(speech).ifPresent(buttons::add);
        return Footer.under(Card.builder().words(line + Answering.heard(speech, form.interview(), form.question()))
                .buttons(buttons).build(), speech, QuestionCard.view(form.interview(), form.question()));
    }

    private static String names(Speech speech, List<Organisation> organisations) {
        return Typography.list(organisations.stream().map(o -> "**" + Markup.typed(o.name()) + "**").toList(),
                speech.language());
    }

    /** What stands now and what was typed, of those that answered in the meantime. */
    private Reply refused(Request request, ScribeForm form, List<Organisation> stale) {
        Speech speech = desk.speech(request);
        String both = form.entries(request).stream().filter(entry -> stale.contains(entry.organisation()))
                .map(entry -> both(speech, form, entry)).collect(Collectors.joining("\n\n"));
        Card card = Card.builder()
                .words(speech.say("scribe.stale", "organisations", names(speech, stale), "count", stale.size()))
                .buttons(form.next(speech).stream().toList()).build();
        return new Reply.Private(card, List.of(Attachment.text(form.question().id() + ".txt", both)));
    }

    private static String both(Speech speech, ScribeForm form, Entry entry) {
        return entry.organisation().name() + "\n" + BothTexts.of(speech, form.question(),
                form.interview().answer(form.question(), entry.organisation()),
                Spoken.value(speech, form.question(), entry.value()));
    }
}
