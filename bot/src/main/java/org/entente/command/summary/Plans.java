package org.entente.command.summary;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.command.model.LanguageModel;
import org.entente.command.model.LanguageModel.Endpoint;
import org.entente.partnership.Organisation;
import org.entente.script.Prompt;
import org.entente.summary.Basis;

/** Plans summaries: what belongs to one, what a model would be sent, and whether it may be. */
record Plans(Desk desk, Optional<LanguageModel> model, Clock clock) {

    /**
     * @param kind one of those of {@link Subjects}
     * @throws Refused where nothing was said yet, or whoever asks may not know it
     */
    Plan of(String kind, Request request, Scene scene, Reading record) {
        Subject theirs = new Subjects(desk.speech(request), scene.takingPart(), record).of(kind, request);
        Speech speech = theirs.isPrivate() ? desk.speech(request) : desk.publicSpeech(scene);
        Subject subject = new Subjects(speech, scene, record).of(kind, request);
        Basis basis = subject.basis(speech);
        if (basis.passages().isEmpty()) {
            throw new Refused("summary.nothing", Map.of("title", Markup.typed(theirs.title())));
        }
        if (model.isEmpty()) {
            return new Plan(subject, speech, basis, List.of(), Optional.empty(), List.of(), Optional
                    .empty(), 0);
        }
        return withModel(model.get(), scene, record, subject, speech, basis);
    }

    private Plan withModel(LanguageModel any, Scene scene, Reading record, Subject subject, Speech speech,
            Basis basis) {
        List<Prompting> parts = prompt(Prompt.SUMMARY).map(prompt -> parts(any, prompt, speech, subject, basis))
                .orElse(List.of());
        Optional<Prompting> wording = subject.wordable(basis)
                ? prompt(Prompt.WORDING).map(prompt -> new Prompting(prompt, speech, subject.title(), basis))
                : Optional.empty();
        List<Organisation> lacking = subject.isPrivate()
                ? subject.own().filter(own -> !scene.rights().voiceOf(own.id())).stream().toList()
                : Consents.missing(scene, record, any.endpoint());
        Asking asking = asking(any, scene.partnership().id(), reading -> true);
        return new Plan(subject, speech, basis, parts, wording.filter(one -> Asking.tokens(any, one.first()) <= any
                .room()), lacking, asking.made(record, parts), asking.left(record));
    }

    private Optional<Prompt> prompt(String id) {
        return Optional.ofNullable(desk.contents().present().prompts().get(id));
    }

    private static List<Prompting> parts(LanguageModel model, Prompt prompt, Speech speech, Subject subject,
            Basis basis) {
        return Parts.of(basis, model.room(), part -> Asking.tokens(model, new Prompting(prompt, speech, subject.title(),
                part).first())).stream().map(part -> new Prompting(prompt, speech, subject.title(), part)).toList();
    }

    /** @param stands whether it may still be sent */
    Asking asking(LanguageModel any, long partnership, Predicate<Reading> stands) {
        return new Asking(any, desk.store(), partnership, () -> YearMonth.now(clock), stands);
    }

    /** Whether the same act would send the same now. */
    boolean stand(List<Prompting> parts, String kind, Request request, Reading record, Endpoint endpoint) {
        try {
            return of(kind, request, desk.scene(request, record), record).asks(parts, endpoint);
        } catch (Refused noLonger) {
            return false;
        }
    }
}
