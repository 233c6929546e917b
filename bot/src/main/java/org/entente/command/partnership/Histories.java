package org.entente.command.partnership;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Scripts;
import org.entente.command.words.SignatureLines;
import org.entente.command.words.Spoken;
import org.entente.command.words.Suggestions;
import org.entente.conversation.Answer;
import org.entente.conversation.Draft;
import org.entente.conversation.Value;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Alike;

/** What was said before, and the way back to it, which is a new revision too: nothing is ever overwritten. */
final class Histories {

    private static final int LATEST = 40;

    private final Desk desk;
    private final ZoneId zone;

    /** @param zone in which a moment's day is told */
    Histories(Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    List<Action> actions() {
        return List.of(
                Action.of("history", this::history, Option.suggested("question").optional()).suggesting(this::suggest),
                Action.of("restore", this::restore, Option.suggested("question"), Option.text("version"))
                        .suggesting(this::suggest));
    }

    private record Place(Script script, Question question) {

        String id() {
            return script.id() + "/" + question.id();
        }
    }

    private Reply history(Request request) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            long partnership = scene.partnership().id();
            Optional<Place> place = request.argument("question").map(named -> place(scene, named));
            return place
                    .map(at -> new HistoryPage(speech, scene, Event.all(
                            record.histories().of(partnership, at.script().id(), at.question().id()),
                            record.wordings().history(partnership, at.script().id(), at.question().id())))
                            .of(at.question()))
                    .orElseGet(() -> new HistoryPage(speech, scene, Event.all(
                            record.histories().latest(partnership, LATEST), record.wordings().history(partnership))
                            .stream().limit(LATEST).toList()).latest(new SignatureLines(speech, scene.partnership(),
                                    zone).past(record.signings().all(partnership))));
        });
    }

    private Reply restore(Request request) {
        Outcome restored = desk.write(request, (scene, record) -> restore(request, scene, record));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Place place = place(scene, restored.fact("place"));
            String line = speech.say("history.restored", "organisation",
                    Spoken.name(scene.partnership(), restored.number("organisation")), "title",
                    speech.in(place.question().title()), "revision", restored.number("version"));
            return new Reply.Public(Card.builder().words(line)
                    .buttons(Button.plain(speech.say("button.history"),
                            Target.to("partnership history").with("question", place.id())))
                    .buttons(Footer.of(speech, Target.to("partnership history").with("question", place.id())))
                    .build());
        }).then(() -> desk.cards().refresh(new Cards.Key(restored.number("partnership"), restored.fact("script"),
                restored.fact("question"))));
    }

    private static Outcome restore(Request request, Scene scene, Writing record) {
        long organisation = scene.member().id();
        Place place = place(scene, request.required("question"));
        long partnership = scene.partnership().id();
        List<Answer> own = record.histories().of(partnership, place.script().id(), place.question().id()).stream()
                .filter(answer -> answer.organisation() == organisation).toList();
        String version = request.required("version");
        Answer back = own.stream().filter(answer -> version.equals(Integer.toString(answer.revision()))).findFirst()
                .filter(answer -> !(answer.value() instanceof Value.Skipped))
                .orElseThrow(() -> Refused.unknown("history.no-version", version));
        int newest = own.stream().mapToInt(Answer::revision).max().orElse(0);
        record.answer(partnership, new Draft(place.script().id(), place.question().id(), organisation, newest,
                back.value(), back.language(), Desk.actor(request, record), Answer.Entered.BY_MEMBER));
        return new Outcome("restored", Map.of("partnership", Long.toString(partnership), "script", place.script().id(),
                "question", place.question().id(), "place", place.id(), "organisation",
                Long.toString(organisation), "version", version));
    }

    /** By {@code script/question}, or by a question's title in either language. */
    private static Place place(Scene scene, String named) {
        return places(scene).filter(place -> place.id().equals(named)
                || Alike.same(place.question().title().french(), named)
                || Alike.same(place.question().title().english(), named)).findFirst()
                .orElseThrow(() -> Refused.unknown("refused.question", named));
    }

    private static Stream<Place> places(Scene scene) {
        return Scripts.together(scene.content()).stream()
                .flatMap(script -> script.questions().map(question -> new Place(script, question)));
    }

    private List<Suggestion> suggest(Request request, String option) {
        Speech speech = desk.speech(request);
        return desk.look(request, (scene, record) -> Suggestions.matching(places(scene).map(place -> new Suggestion(
                place.id(), speech.in(place.question().title()) + " · " + speech.in(place.script().title()))),
                request.argument(option).orElse("")));
    }
}
