package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Scripts;
import org.entente.document.Gap;
import org.entente.document.Gaps;
import org.entente.script.Question;
import org.entente.script.Script;

/**
 * What the draft lacks, why, and the buttons that lead to where it is given.
 *
 * @param wanted empty where nobody said in which language
 */
record GapsPage(Speech speech, Scene scene, Reading record, Optional<Wanted> wanted) {

    private static final int ROOM = 3400;
    private static final int MOST_BUTTONS = 3;

    Card card(Gaps gaps) {
        if (gaps.none()) {
            return Card.builder().words(speech.say("draft.ready")).words(advised())
                    .buttons(Button.main(speech.say("button.export"), here("draft export")),
                            Advised.button(speech))
                    .build();
        }
        return Card.builder()
                .words(speech.say("draft.missing", "count", gaps.count(), "minutes", gaps.minutes()))
                .words(advised()).words(lines(gaps)).buttons(buttons(gaps)).build();
    }

    private Target here(String action) {
        return wanted.map(in -> Target.to(action).with("language", in.word())).orElseGet(() -> Target.to(action));
    }

    private Optional<String> advised() {
        return new Advised(speech, new ChosenDocument(scene, record)).line();
    }

    private String lines(Gaps gaps) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (Gap gap : gaps.all()) {
            String line = "- " + line(gap) + "\n";
            if (text.length() + line.length() > ROOM) {
                break;
            }
            text.append(line);
            shown++;
        }
        int more = gaps.count() - shown;
        return more == 0 ? text.toString().stripTrailing() : text + speech.say("draft.more", "count", more);
    }

    String line(Gap gap) {
        String why = speech.say("draft.why." + gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String what = Markup.typed(speech.in(gap.what()));
        return gap.organisation()
                .map(organisation -> speech.say("draft.gap-of", "what", what, "organisation", Markup.typed(
                        organisation.name()),
                        "why", why))
                .orElseGet(() -> speech.say("draft.gap", "what", what, "why", why));
    }

    private List<Button> buttons(Gaps gaps) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.main(speech.say("button.fill-now"), here("draft fill")));
        gaps.of(Gap.Kind.NO_ANSWER).stream().flatMap(gap -> gap.fills().stream()).distinct().limit(MOST_BUTTONS)
                .forEach(fill -> answer(fill).ifPresent(buttons::add));
        if (!gaps.of(Gap.Kind.MATRIX).isEmpty()) {
            buttons.add(Button.plain(speech.say("button.matrix"), Target.to("raci show")));
        }
        buttons.add(Button.plain(speech.say("button.export"), here("draft export")));
        buttons.add(Advised.button(speech));
        return buttons;
    }

    private Optional<Button> answer(Gap.Fill fill) {
        Optional<Script> script = scene.content().script(fill.script());
        return script.flatMap(found -> found.question(fill.question())).map(question -> answer(script.get(), question));
    }

    private Button answer(Script script, Question question) {
        String label = Markup.cut(speech.say("button.answer", "title", speech.in(question.title())), 80);
        return Button.plain(label, Scripts.target(Scripts.familyOf(script.id()), "answer", script, question));
    }
}
