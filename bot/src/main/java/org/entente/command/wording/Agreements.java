package org.entente.command.wording;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.words.Scripts;
import org.entente.command.words.Suggestions;
import org.entente.conversation.Interview;
import org.entente.script.Question;
import org.entente.text.Language;

/** {@code /wording}: one mechanism for deciding anything together, whatever the kind of value. */
public final class Agreements implements Family {

    private final Desk desk;
    private final Clock clock;
    private final Proposing proposing;
    private final Stating stating;

    public Agreements(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.proposing = new Proposing(desk);
        this.stating = new Stating(desk, clock);
    }

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public List<Action> actions() {
        Option question = Option.suggested("question").optional();
        Option version = Option.text("version").optional();
        Option reason = Option.text("reason").optional();
        return Stream.of(
                Action.of("propose", proposing::propose, question, Option.text("text").optional(),
                        Option.suggested("organization").optional(),
                        Option.oneOf("language", Language.FRENCH.code(), Language.ENGLISH.code()).optional()),
                Action.of("agree", this::agree, question, version, Option.text("shown").optional()),
                Action.of("reserve", stating::reserve, question, reason, version),
                Action.of("object", stating::object, question, reason, version),
                Action.of("report", stating::report, question, Option.text("title").optional(),
                        Option.text("date").optional(), Option.text("note").optional(), version),
                Action.of("show", this::show, question)).map(action -> action.suggesting(this::suggest)).toList();
    }

    /** Without a question: everything on which the organisation has still to say something. */
    private Reply agree(Request request) {
        boolean one = request.argument("question").isPresent() || request.argument("version").isPresent();
        return one ? stating.agree(request) : new Awaiting(desk, clock.getZone()).agree(request);
    }

    private Reply show(Request request) {
        return desk.look(request, (scene, record) -> new WordingPage(desk.speech(request),
                Matter.of(request, scene, record).proposed(), clock.getZone()).page(""));
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> {
            String begun = request.argument(option).orElse("");
            return switch (option) {
                case "question" -> questions(scene, record, desk.speech(request), begun,
                        request.target().path().equals("wording propose"));
                case "organization" -> Suggestions.organisations(scene.partnership(), begun);
                default -> List.of();
            };
        });
    }

    /** @param all also those for which nothing is proposed yet */
    private static List<Suggestion> questions(Scene scene, Reading record, Speech speech, String begun, boolean all) {
        return Suggestions.matching(Scripts.together(scene.content()).stream()
                .map(script -> Scripts.interview(scene.partnership(), script, record))
                .flatMap(interview -> interview.asked().stream()
                        .filter(question -> question.about() == Question.About.GROUP
                                && (all || !interview.proposed(question).isEmpty()))
                        .map(question -> suggestion(interview, question, speech))), begun);
    }

    private static Suggestion suggestion(Interview interview, Question question, Speech speech) {
        return new Suggestion(interview.script().id() + "/" + question.id(),
                interview.numberOf(question) + ". " + speech.in(question.title()));
    }
}
