package org.entente.command.summary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.entente.command.Surroundings;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.model.LanguageModel;
import org.entente.command.model.LanguageModel.Endpoint;
import org.entente.command.words.Suggestions;
import org.entente.text.Typography;

/**
 * {@code /summary}: what the group said to a section, a question, a worksheet or in a meeting. Without a model, or where
 * it gives nothing of use, a plain digest; with one, statements that rest on the answers, after somebody has seen what
 * goes where and sent it.
 */
public final class Summarising implements Family {

    /** By which way it is made; without it, whoever asks is shown the choice. */
    private static final String WITH = "with";
    private static final String MODEL = "model";
    private static final String PLAIN = "plain";

    private final Desk desk;
    private final Optional<LanguageModel> model;
    private final Plans plans;
    private final Sending sending;

    public Summarising(Desk desk, Surroundings surroundings, Clock clock, Jobs jobs) {
        this.desk = desk;
        this.model = surroundings.model();
        this.plans = new Plans(desk, model, clock);
        this.sending = new Sending(desk, surroundings.channel(), plans, jobs);
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Action> actions() {
        return List.of(of(Subjects.SECTION), of(Subjects.QUESTION), of(Subjects.WORKSHEET), of(Subjects.MEETING),
                new Consents(desk, model).action(), Action.step("place", sending::before),
                Action.step("cancel", sending::cancel));
    }

    private Action of(String kind) {
        return Action.of(kind, request -> summary(kind, request), Option.suggested(kind).optional(),
                Option.oneOf(WITH, MODEL, PLAIN).optional())
                .suggesting((request, option) -> suggest(kind, request));
    }

    private List<Suggestion> suggest(String kind, Request request) {
        return desk.look(request, (scene, record) -> Suggestions.matching(fitting(kind, new Subjects(desk.speech(
                request), scene, record)), request.argument(kind).orElse("")));
    }

    private static Stream<Suggestion> fitting(String kind, Subjects subjects) {
        return switch (kind) {
            case Subjects.SECTION -> subjects.sectionChoices();
            case Subjects.QUESTION -> subjects.questionChoices();
            case Subjects.WORKSHEET -> subjects.worksheetChoices();
            default -> subjects.meetingChoices();
        };
    }

    private Reply summary(String kind, Request request) {
        boolean ask = request.argument(WITH).filter(MODEL::equals).isPresent();
        Optional<Reply> known = desk.look(request, (scene, record) -> {
            Plan plan = plans.of(kind, request, scene, record);
            return ask && plan.canAsk() && plan.made().isEmpty()
                    ? Optional.empty()
                    : Optional.of(known(kind, request, scene, record, plan));
        });
        return known.orElseGet(() -> sending.send(kind, request));
    }

    /** What can be shown without asking a model now. */
    private Reply known(String kind, Request request, Scene scene, Reading record, Plan plan) {
        boolean aside = request.argument("speak").isPresent();
        Speech speech = desk.speech(request);
        Plan read = aside ? plan.in(speech, new Subjects(speech, scene, record).of(kind, request)) : plan;
        return card(request, new SummaryPage(scene, record, read), read)
                .<Reply>map(card -> aside || read.subject().isPrivate()
                        ? new Reply.Private(card)
                        : new Reply.Public(card))
                .orElseGet(() -> new Reply.Private(offer(speech, plan, model.orElseThrow().endpoint())));
    }

    /** Empty where a model is to be asked first. */
    private Optional<Card> card(Request request, SummaryPage page, Plan plan) {
        boolean plain = request.argument(WITH).filter(PLAIN::equals).isPresent();
        return plain || !plan.canAsk()
                ? Optional.of(page.digest(plain ? Optional.empty() : absence(plan)))
                : plan.made().map(summary -> page.summary(summary, model.orElseThrow().endpoint()));
    }

    /** Why there is no model's summary; nothing where none is set up. */
    private Optional<String> absence(Plan plan) {
        Speech speech = plan.speech();
        if (model.isPresent() && plan.subject().isPrivate() && !plan.lacking().isEmpty()) {
            return Optional.of(speech.say("summary.lead-only"));
        }
        return model.map(any -> plan.lacking().isEmpty()
                ? speech.say("summary.too-long")
                : speech.say("summary.not-all-consent", "organisations", Consents.names(speech, plan.lacking())));
    }

    /** Which answers would go where, before they do. */
    private Card offer(Speech speech, Plan plan, Endpoint endpoint) {
        String names = Typography.list(plan.basis().organisations().stream()
                .map(one -> Markup.typed(plan.basis().parties().getOrDefault(one, "?"))).toList(), speech.language());
        String what = speech.say("summary.offer", "title", Markup.typed(plan.subject().title()), "count", plan.basis()
                .passages().size(), "organisations", names, "model", Markup.typed(endpoint.model()), "host", Markup
                        .typed(endpoint.host()));
        int tokens = Stream.concat(plan.parts().stream(), plan.wording().stream()).mapToInt(part -> Asking.tokens(model
                .orElseThrow(), part.first())).sum();
        String cost = speech.say("summary.offer-tokens", "tokens", tokens, "parts", plan.parts().size() + plan.wording()
                .stream().count(), "left", Math
                        .max(0, plan.left()));
        Target again = plan.subject().again();
        return Card.builder().words(what + "\n-# " + cost).buttons(
                Button.main(speech.say("summary.button.send"), again.with(WITH, MODEL)),
                Button.plain(speech.say("summary.button.plain"), again.with(WITH, PLAIN))).build();
    }
}
