package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Scripts;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.document.Gap;
import org.entente.document.Gaps;
import org.entente.script.Question;
import org.entente.script.Question.About;
import org.entente.text.Language;

/** One missing part of the draft: why it is missing, the button that fits, and the way to the others. */
record FillPage(Speech speech, Scene scene, Reading record, Wanted wanted) {

    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_SUGGESTION = 100;

    Card card(Gaps gaps, Gap gap) {
        String line = speech.say("draft.fill", "number", gaps.all().indexOf(gap) + 1, "count", gaps.count(), "what",
                new GapsPage(speech, scene, record, Optional.of(wanted)).line(gap));
        List<Button> fitting = fitting(gap);
        Optional<String> nobody = fitting.isEmpty()
                ? gap.organisation().map(one -> speech.say(isOwnWords(gap)
                        ? "draft.fill-own-words"
                        : "draft.fill-others", "organisation", Markup.typed(one.name())))
                : Optional.empty();
        Optional<String> once = Optional.of(speech.say("draft.fill-in-one-language")).filter(one -> isOwnWords(gap));
        return Card.builder().words(line).words(question(gap).map(asked -> speech.in(asked.prompt()))).words(once)
                .words(nobody)
                .buttons(fitting)
                .buttons(Stream.concat(gaps.after(gap).map(next -> to("button.next-gap", next)).stream(),
                        gaps.before(gap).map(before -> to("button.previous-gap", before)).stream()).toList())
                .buttons(Button.plain(speech.say("button.export"),
                        Target.to("draft export").with("language", wanted.word())))
                .build();
    }

    /** Whether what one organisation said by itself stands in another language. */
    private static boolean isOwnWords(Gap gap) {
        return gap.kind() == Gap.Kind.TO_TRANSLATE && gap.organisation().isPresent();
    }

    private Button to(String label, Gap gap) {
        return Button.plain(speech.say(label),
                Target.to("draft fill").with("gap", gap.key()).with("language", wanted.word()));
    }

    /** What leads to where this gap is filled, as far as the person may. */
    private List<Button> fitting(Gap gap) {
        return switch (gap.kind()) {
            case PARTIES -> List.of(Button.main(speech.say("button.add-organisation"), Target.to("organization add")));
            case MATRIX -> List.of(Button.main(speech.say("button.matrix"), Target.to("raci show")));
            case NO_ANSWER -> question(gap).map(asked -> Stream.concat(answer(gap, asked).stream(),
                    agreeing(gap, asked).stream()).toList()).orElse(List.of());
            case TO_TRANSLATE -> question(gap).map(asked -> translating(gap, asked)).orElseGet(() -> naming(gap));
            case OTHER_VERSION -> List.of(Button.main(speech.say("button.other-version"), Target.to("draft fill").with(
                    "language", wanted.first(scene).other().code())));
            case NO_COMMON_WORDING, SAME_ANSWER, NOT_AGREED_BY_ALL ->
                question(gap).map(asked -> agreeing(gap, asked)).orElse(List.of());
        };
    }

    private Optional<Button> answer(Gap gap, Question question) {
        Gap.Fill fill = gap.fills().orElseThrow();
        Target target = Scripts.target(Scripts.familyOf(fill.script()), "answer",
                scene.content().script(fill.script()).orElseThrow(), question);
        String label = Markup.cut(speech.say("button.answer", "title", speech.in(question.title())), LONGEST_LABEL);
        boolean may = gap.organisation().map(one -> scene.rights().answersFor(one.id())).orElse(true);
        return may
                ? Optional.of(Button.main(label,
                        gap.organisation().map(one -> target.with("organization", one.id())).orElse(target)))
                : Optional.empty();
    }

    private List<Button> agreeing(Gap gap, Question question) {
        return new ConsentButtons(speech, interview(gap), question).buttons(false);
    }

    /** A text that is agreed is proposed in the other language; before that, all agree on one; a fact is given anew. */
    private List<Button> translating(Gap gap, Question question) {
        if (question.about() == About.EACH_ORGANISATION) {
            return mayChange(gap, question) ? answer(gap, question).stream().toList() : List.of();
        }
        ConsentButtons buttons = new ConsentButtons(speech, interview(gap), question);
        List<Button> twins = new ArrayList<>();
        for (Language language : Language.values()) {
            buttons.twin(language).ifPresent(twins::add);
        }
        return twins.isEmpty() ? buttons.buttons(false) : twins;
    }

    /** What an organisation answered by itself, no facilitator changes. */
    private boolean mayChange(Gap gap, Question question) {
        return gap.organisation().map(one -> scene.rights().speaksFor(one.id())
                || interview(gap).answer(question, one).filter(answer -> answer.entered() == Answer.Entered.BY_MEMBER)
                        .isEmpty()).orElse(true);
    }

    /** A name in the matrix: the form that asks for it in both languages. */
    private List<Button> naming(Gap gap) {
        String label = Markup.cut(speech.say("button.both-languages", "name", Markup.line(speech.in(gap.what()))),
                LONGEST_LABEL);
        return gap.named().map(named -> Button.main(label, switch (named) {
            case Gap.Named.Task task -> Target.to("raci task").with("task", task.id());
            case Gap.Named.Role role -> Target.to("raci role").with("role", role.id());
        })).stream().toList();
    }

    private Interview interview(Gap gap) {
        Gap.Fill fill = gap.fills().orElseThrow();
        return Scripts.interview(scene.partnership(), scene.content().script(fill.script()).orElseThrow(), record);
    }

    private Optional<Question> question(Gap gap) {
        return gap.fills().flatMap(fill -> scene.content().script(fill.script())
                .flatMap(script -> script.question(fill.question())));
    }

    /** As a list offers it. */
    static String label(Speech speech, int number, Gap gap) {
        String what = number + ". " + speech.in(gap.what())
                + gap.organisation().map(one -> " (" + one.name() + ")").orElse("");
        return Markup.cut(what, LONGEST_SUGGESTION);
    }
}
