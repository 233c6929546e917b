package org.entente.command.reflection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.command.files.FormatChoice;
import org.entente.command.files.WordFiles;
import org.entente.command.words.OwnWork;
import org.entente.command.words.ScreenCheck;
import org.entente.command.words.Scripts;
import org.entente.command.words.Suggestions;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.export.Exporters;
import org.entente.partnership.Organisation;
import org.entente.script.Question;

/**
 * {@code /reflection}: each organisation by itself, before the joint talks. Everybody of it goes on at their own pace,
 * on cards that only they see; which question a person looks at travels in the buttons.
 */
public final class Reflections implements Family {

    public static final String NAME = "reflection";

    private final Desk desk;
    private final Clock clock;
    private final Scripts scripts = Scripts.reflection();
    private final ReflectionAnswers answers;
    private final Sharing sharing;
    private final ScreenCheck screen;
    private final OwnAnswersTaken taken;

    public Reflections(Desk desk, Exporters exporters, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.answers = new ReflectionAnswers(desk, scripts, this::shown);
        this.sharing = new Sharing(desk, scripts, clock);
        this.screen = new ScreenCheck(desk);
        this.taken = new OwnAnswersTaken(desk, scripts, exporters, clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Action> actions() {
        Option question = Option.suggested("question");
        return List.of(action("open", this::open), action("next", this::next), action("back", this::back),
                action("go", this::go, question), action("answer", answers::answer, question,
                        Option.text("text").optional()),
                action("skip", answers::skip, question),
                action("show", this::show, question.optional(), Option.suggested("organization").optional()),
                action("share", sharing::share, question.optional(), Option.text(Sharing.CONFIRM).optional()),
                action("step", answers::step, question, Option.text("text").optional(),
                        Option.text("owner").optional(), Option.text("date").optional()),
                action("export", taken::export, WordFiles.options()),
                Action.step("formats", screen.before(taken::formats)), Action.step("confirm", sharing::confirm), Action
                        .step("shared", sharing::shared));
    }

    private Action action(String name, Function<Request, Reply> handle, Option... options) {
        Option[] all = Stream.concat(Stream.of(options), Stream.of(ScreenCheck.option())).toArray(Option[]::new);
        return Action.of(name, screen.before(handle), all).suggesting(this::suggest);
    }

    private Reply open(Request request) {
        return move(request, (interview, shown) -> interview.first());
    }

    private Reply next(Request request) {
        return move(request, (interview, shown) -> shown.map(interview::after).orElseGet(interview::first));
    }

    private Reply back(Request request) {
        return move(request, (interview, shown) -> Optional.of(shown.flatMap(interview::before)
                .orElseThrow(() -> Refused.because("interview.at-first"))));
    }

    private Reply go(Request request) {
        return move(request, (interview, shown) -> shown);
    }

    /** From the question that the person looks at to the next one; empty: all is done. */
    private interface Step {
        Optional<Question> to(Interview interview, Optional<Question> shown);
    }

    private Reply move(Request request, Step step) {
        return desk.look(request, (scene, record) -> {
            OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
            Optional<Question> to = step.to(work.interview(), looksAt(request, scene, work));
            ReflectionCard card = card(request, scene, work);
            return new Reply.Private(to.map(question -> card.of(question, Optional.empty())).orElseGet(card::done));
        });
    }

    /** The question named, else the one to which the person answered last. */
    private Optional<Question> looksAt(Request request, Scene scene, OwnWork work) {
        Optional<Long> person = scene.partnership().member(request.who().discord())
                .map(member -> member.person().id());
        return request.argument("question").map(named -> scripts.question(work.interview(), named))
                .or(() -> work.script().questions().flatMap(question -> work.answer(question).stream())
                        .filter(answer -> person.filter(id -> id == answer.person()).isPresent())
                        .max(Comparator.comparing(Answer::at))
                        .flatMap(answer -> work.script().question(answer.question())));
    }

    private ReflectionCard card(Request request, Scene scene, OwnWork work) {
        return new ReflectionCard(desk.speech(request), work, OwnWork.voice(scene), ScreenCheck.isAlone(request),
                clock);
    }

    private Reply shown(Request request, String news) {
        return desk.look(request, (scene, record) -> {
            OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
            Question question = scripts.question(work.interview(), request.required("question"));
            return new Reply.Private(card(request, scene, work).of(question, Optional.of(news)));
        });
    }

    /** One's own reflection, whole or one question of it; or what another organisation has shared. */
    private Reply show(Request request) {
        if (request.argument("question").isPresent()) {
            return go(request);
        }
        return desk.look(request, (scene, record) -> {
            Optional<Organisation> other = request.argument("organization").map(scene::organisation)
                    .filter(organisation -> !scene.rights().speaksFor(organisation.id()));
            return other.isPresent()
                    ? sharing.everythingOf(request, scene, record, other.get())
                    : own(request, scene, record);
        });
    }

    private Reply own(Request request, Scene scene, Reading record) {
        OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
        Speech speech = desk.speech(request);
        List<Answer> said = work.said();
        String heading = "### " + speech.in(work.script().title()) + "\n-# " + speech.say("reflection.private",
                "organisation", Markup.typed(work.organisation().name()));
        if (said.isEmpty()) {
            return Reply.privately(heading + "\n" + speech.say("reflection.nothing-yet"));
        }
        return new ReflectionPage(speech, work.script(), LocalDate.now(clock)).reply(heading, said,
                said.stream().flatMap(answer -> work.steps(answer.question()).stream()).toList());
    }

    private List<Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return desk.look(request, (scene, record) -> switch (option) {
            case "question" -> Suggestions.matching(questions(request, scene, record), begun);
            case FormatChoice.OPTION -> FormatChoice.ofWords().suggest(desk.speech(request), begun);
            case "organization" -> Suggestions.organisations(scene.partnership(), begun);
            default -> List.of();
        });
    }

    /** All of them: which ones are asked may follow from private answers. */
    private Stream<Suggestion> questions(Request request, Scene scene, Reading record) {
        Speech speech = desk.speech(request);
        List<Question> all = scripts.chosen(request, scene, record).questions().toList();
        return all.stream().map(question -> new Suggestion(question.id(),
                all.indexOf(question) + 1 + ". " + speech.in(question.title())));
    }
}
