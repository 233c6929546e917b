package org.entente.command.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.card.Target;
import org.entente.command.wording.Proposing;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Ids;
import org.entente.document.Suggestion;

/** Other wordings that came back with a file: seen one by one, proposed by a tap each, or dropped. */
final class ReturnedWordings {

    /** In place of a text that the record already holds: of a replay, only what was done is read. */
    private static final String STORED = "-";

    private final Desk desk;
    private final Proposing proposing;

    ReturnedWordings(Desk desk) {
        this.desk = desk;
        this.proposing = new Proposing(desk);
    }

    List<Action> actions() {
        return List.of(Action.step("revise-change", this::change), Action.step("revise-propose", this::propose),
                Action.step("revise-drop", this::drop));
    }

    private static int number(Request request) {
        return Ids.count(request.required(RevisedPage.NUMBER));
    }

    private Optional<PendingWordings> pending(Request request) {
        return desk.look(request, (scene, record) -> PendingWordings.find(record, scene.takingPart().partnership().id(),
                request.who().discord()));
    }

    /** The one of this number, or the next that is left. */
    private Reply change(Request request) {
        PendingWordings pending = pending(request).orElseThrow(() -> Refused.because("revise.gone"));
        int number = number(request);
        PendingWordings.Numbered one = pending.numbered(number).or(() -> pending.after(number)).orElseThrow();
        return desk.look(request, (scene, record) -> new RevisedPage(desk.speech(request), scene).change(pending, one));
    }

    /** It becomes a proposal like any other; a replay finds it gone and says again what was done. */
    private Reply propose(Request request) {
        int number = number(request);
        Optional<PendingWordings> pending = pending(request);
        Optional<Suggestion> suggestion = pending.flatMap(all -> all.numbered(number))
                .map(PendingWordings.Numbered::suggestion);
        boolean replayed = desk.store().read(record -> record.written(request.interaction()));
        if (suggestion.isEmpty() && !replayed) {
            throw Refused.because("revise.gone");
        }
        Reply proposed = proposing.propose(suggestion.map(one -> asked(request, one))
                .orElseGet(() -> asked(request, Map.of("text", STORED))));
        return suggestion.isEmpty() ? proposed : dropped(request, number, proposed);
    }

    private static Request asked(Request request, Suggestion suggestion) {
        return asked(request, Map.of("question", suggestion.script() + "/" + suggestion.question(), "language",
                suggestion.language().code(), "revision", Integer.toString(suggestion.revision()), "text",
                suggestion.after(), ConsentButtons.EDIT, "1"));
    }

    private static Request asked(Request request, Map<String, String> arguments) {
        Map<String, List<String>> fields = Map.of("answer", List.of(arguments.getOrDefault("text", STORED)));
        return new Request(request.interaction(), request.who(), request.place(), request.spoken(), new Target(
                "wording propose", arguments), fields, request.written(), request.people(), request.roles(), request
                        .act(), request.quoted());
    }

    /** What was proposed waits no longer; the next one is shown beside. */
    private Reply dropped(Request request, int number, Reply proposed) {
        long partnership = desk.<Long>look(request, (scene, record) -> scene.partnership().id());
        desk.store().write("revised-" + request.interaction(), record -> {
            PendingWordings.find(record, partnership, request.who().discord()).ifPresent(all -> all.without(number)
                    .keep(record, partnership, Desk.actor(request, record), request.who().discord()));
            return Outcome.of("dropped");
        });
        return pending(request).flatMap(left -> left.after(number).map(next -> desk.look(request, (scene,
                record) -> proposed.with(new RevisedPage(desk.speech(request), scene).card(left, next)))))
                .orElse(proposed);
    }

    private Reply drop(Request request) {
        desk.write(request, (scene, record) -> {
            new PendingWordings(0, List.of()).keep(record, scene.takingPart().partnership().id(), Desk.actor(request,
                    record), request.who().discord());
            return Outcome.of("dropped");
        });
        return Reply.privately(desk.speech(request).say("revise.dropped"));
    }
}
