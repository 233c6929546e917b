package org.entente.command.talk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.files.FormatChoice;
import org.entente.command.files.WordFiles;
import org.entente.command.words.Scripts;
import org.entente.command.words.Suggestions;
import org.entente.conversation.Interview;
import org.entente.export.Exporters;
import org.entente.script.Question;
import org.entente.script.Script;

/**
 * Going through a script together in the channel: the conversation guide under {@code /conversation}, every other one
 * under {@code /worksheet}. The channel shows one question at a time; which comes next is worked out from the answers.
 */
public final class Interviews implements Family {

    private final Desk desk;
    private final Scripts scripts;
    private final Answering answering;
    private final Parking parking;
    private final Scribing scribing;
    private final AnswersTaken taken;

    public Interviews(Desk desk, Scripts scripts, Exporters exporters, Clock clock) {
        this.desk = desk;
        this.scripts = scripts;
        this.answering = new Answering(desk, scripts);
        this.parking = new Parking(desk, scripts);
        this.scribing = new Scribing(desk, scripts);
        this.taken = new AnswersTaken(desk, scripts, exporters, clock);
    }

    @Override
    public String name() {
        return scripts.family();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(action("start", this::start), action("next", this::next), action(
                "back", this::back),
                action("go", this::go, Option.suggested("question")),
                action("answer", answering::answer, Option.text("text").optional(),
                        Option.suggested("question").optional(), Option.suggested("organization").optional()),
                action("skip", answering::skip, Option.suggested("question").optional(),
                        Option.suggested("organization").optional()),
                action("park", parking::park, Option.suggested("question").optional()),
                action("scribe", scribing::scribe, Option.suggested("question").optional()),
                action("show", this::show, Option.suggested("question").optional()),
                action("export", taken::export, WordFiles.options()), Action.step("formats", taken::formats),
                Action.step("card", this::card)));
        if (scripts.only().isPresent()) {
            actions.add(Action.of("confirm", new Confirming(desk)::confirm));
            actions.add(Action.onMessage("keep", new Keeping(desk)::keep));
        }
        return actions;
    }

    private Action action(String name, java.util.function.Function<Request, Reply> handle, Option... options) {
        return Action.of(name, handle, scripts.withScriptOption(options)).suggesting(this::suggest);
    }

    /** The question's card for one person, in the language that they ask for. */
    private Reply card(Request request) {
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, scripts.chosen(request, scene, record).id());
            return new Reply.Private(new QuestionCard(desk.speech(request), interview,
                    scripts.questionOrShown(request, scene, record, interview)).full());
        });
    }

    private Reply start(Request request) {
        Optional<Reply> choice = desk.look(request, (scene, record) -> choice(request, scene.facilitator(), record));
        return choice.isPresent() ? choice.get() : begin(request);
    }

    /** A button for each worksheet where none was opened yet. */
    private Optional<Reply> choice(Request request, Scene scene, Reading record) {
        if (scripts.undecided(request, scene, record).isPresent()) {
            return Optional.empty();
        }
        Speech speech = desk.speech(request);
        List<Button> buttons = Scripts.offered(scene.content())
                .map(script -> Button.plain(Markup.cut(speech.in(script.title()), 80),
                        Target.to(name() + " start").with("worksheet", script.id()))).toList();
        if (buttons.isEmpty()) {
            throw Refused.because("refused.no-worksheet");
        }
        return Optional.of(new Reply.Private(Card.builder().words(speech.say("interview.choose")).buttons(buttons)
                .build()));
    }

    private Reply begin(Request request) {
        return move(request, (interview, shown) -> interview.first().or(() -> shown)
                .orElseGet(() -> interview.asked().getFirst()));
    }

    private Reply next(Request request) {
        return move(request, (interview, shown) -> shown.map(interview::after).orElseGet(interview::first)
                .orElseThrow(() -> nothingLeft(interview)));
    }

    private static Refused nothingLeft(Interview interview) {
        return interview.aside().isEmpty()
                ? Refused.because("interview.all-done")
                : new Refused("interview.only-aside", Map.of("count", interview.aside().size()));
    }

    private Reply back(Request request) {
        return move(request, (interview, shown) -> shown.flatMap(interview::before)
                .orElseThrow(() -> Refused.because("interview.at-first")));
    }

    private Reply go(Request request) {
        return move(request, (interview, shown) -> scripts.question(interview, request.required("question")));
    }

    /** From the interview and the question shown to the one to show. */
    private interface Step {
        Question to(Interview interview, Optional<Question> shown);
    }

    private Reply move(Request request, Step step) {
        Outcome moved = desk.write(request, (scene, record) -> move(request, scene.facilitator(), record, step));
        long partnership = moved.number("partnership");
        String script = moved.fact("script");
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, script);
            Question question = interview.script().question(moved.fact("question")).orElseThrow();
            Speech speech = desk.publicSpeech(scene);
            return Reply.publicly(speech.say("interview.moved", "number", interview.numberOf(question), "of", interview
                    .asked().size(), "title", speech.in(question.title())));
        }).then(() -> {
            moved.facts().entrySet().stream().filter(fact -> fact.getKey().equals("left"))
                    .forEach(left -> desk.cards().refresh(new Cards.Key(partnership, script, left.getValue())));
            desk.cards().refresh(new Cards.Key(partnership, script, moved.fact("question")));
        });
    }

    private Outcome move(Request request, Scene scene, Writing record, Step step) {
        Script script = scripts.chosen(request, scene, record);
        Interview interview = scripts.interview(scene, record, script.id());
        if (interview.organisations().size() < 2) {
            throw Refused.because("interview.too-few");
        }
        Optional<Question> shown = record.shown(scene.partnership().id(), script.id()).flatMap(script::question);
        Question to = step.to(interview, shown);
        record.show(scene.partnership().id(), script.id(), to.id());
        Map<String, String> facts = new HashMap<>();
        facts.put("partnership", Long.toString(scene.partnership().id()));
        facts.put("script", script.id());
        facts.put("question", to.id());
        shown.filter(left -> !left.equals(to)).ifPresent(left -> facts.put("left", left.id()));
        return new Outcome("moved", facts);
    }

    /** What everybody said to a question, in full and for the person alone. */
    private Reply show(Request request) {
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, scripts.chosen(request, scene, record).id());
            Question question = scripts.questionOrShown(request, scene, record, interview);
            return FullAnswers.reply(desk.speech(request), interview, question);
        });
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> suggest(request, scene, record, option));
    }

    private List<Suggestion> suggest(Request request, Scene scene, Reading record, String option) {
        Speech speech = desk.speech(request);
        String begun = request.argument(option).orElse("");
        return switch (option) {
            case "question" -> scripts.suggestQuestions(request, scene, record, speech, begun);
            case "organization" -> Suggestions.organisations(scene.partnership(), begun);
            case FormatChoice.OPTION -> FormatChoice.ofWords().suggest(speech, begun);
            case "worksheet" -> scripts.suggestScripts(scene, speech, begun);
            default -> List.of();
        };
    }

}
