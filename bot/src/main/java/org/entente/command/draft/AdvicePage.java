package org.entente.command.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Authors;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Scripts;
import org.entente.document.advice.Advice;
import org.entente.document.advice.Basis;
import org.entente.document.advice.Conflict;
import org.entente.document.advice.Instrument;
import org.entente.document.advice.Turn;
import org.entente.partnership.DocumentChoice;
import org.entente.script.Script;

/** The advice with its reasons, what would change it, what stands against the present document, and the ways on. */
record AdvicePage(Speech speech, ChosenDocument chosen, ZoneId zone) {

    private static final int LONGEST_LABEL = 80;

    Card card() {
        AdviceWords say = new AdviceWords(speech);
        Basis basis = chosen.basis();
        Advice advice = basis.advice();
        Card.Builder card = Card.builder().words(speech.say("advice.title")).words(advised(basis, advice));
        listed(card, "advice.because", advice.reasons().stream().map(reason -> say.reason(reason, basis.known()
                .organisations())));
        listed(card, "advice.lacking", basis.lacks().stream().map(say::lack));
        listed(card, "advice.changing", Turn.changing(basis.known()).stream().map(say::change));
        card.divider().words(present());
        listed(card, "advice.conflicts", Conflict.of(chosen.instrument(), basis.known()).stream().map(say::conflict));
        if (!chosen.scene().rights().facilitator()) {
            card.words(speech.say("advice.facilitator-chooses"));
        }
        return card.buttons(answers(basis)).buttons(choices(advice)).buttons(onward()).build();
    }

    private void listed(Card.Builder card, String heading, Stream<String> lines) {
        List<String> all = lines.map(line -> "- " + line).toList();
        if (!all.isEmpty()) {
            card.words(speech.say(heading) + "\n" + String.join("\n", all));
        }
    }

    private String advised(Basis basis, Advice advice) {
        String document = ChosenDocument.name(speech, advice.instrument());
        String said = speech.say(switch (advice) {
            case Advice.Contract contract -> "advice.contract";
            case Advice.Use use -> basis.known().known() ? "advice.use" : "advice.use-so-far";
        }, "document", document);
        return advice.instrument() == Instrument.AGREEMENT ? said + "\n" + speech.say("advice.lawyer") : said;
    }

    private String present() {
        String document = chosen.made(speech);
        Optional<DocumentChoice> choice = chosen.choice();
        return choice.map(made -> speech.say("advice.now", "document", document) + "\n" + made(made))
                .orElseGet(() -> speech.say("advice.now-usual", "document", document));
    }

    private String made(DocumentChoice choice) {
        String person = Authors.named(speech, choice.by(), Markup::typed);
        LocalDate date = LocalDate.ofInstant(choice.at(), zone);
        return choice.instead().map(instead -> speech.say("advice.chosen-instead", "person", person, "date", date,
                "advised", ChosenDocument.name(speech, instead.advised()), "reason", Markup.typed(instead.reason())))
                .orElseGet(() -> speech.say("advice.chosen", "person", person, "date", date));
    }

    private List<Button> answers(Basis basis) {
        Optional<Script> script = chosen.scene().content().script(Basis.SCRIPT);
        return chosen.scene().rights().takesPart()
                ? basis.lacks().stream().flatMap(lack -> script.stream().map(asked -> Button.plain(
                        Markup.cut(speech.say("button.answer", "title", speech.in(lack.question().title())),
                                LONGEST_LABEL),
                        Scripts.target(Scripts.familyOf(asked.id()), "answer", asked, lack.question())))).toList()
                : List.of();
    }

    /** The facilitator enters what the group chooses: what is advised first, and not what it already makes. */
    private List<Button> choices(Advice advice) {
        if (!chosen.scene().rights().facilitator()) {
            return List.of();
        }
        List<Button> buttons = new ArrayList<>();
        for (Instrument one : Instrument.values()) {
            boolean there = chosen.scene().content().plans().containsKey(one.plan());
            boolean made = chosen.choice().filter(choice -> choice.amends().isEmpty()).isPresent()
                    && chosen.instrument() == one;
            if (there && !made) {
                buttons.add(choice(one, advice.word().equals(one.plan())));
            }
        }
        return buttons;
    }

    private Button choice(Instrument instrument, boolean advised) {
        String label = speech.say(switch (instrument) {
            case NOTE -> "button.use-note";
            case MEMORANDUM -> "button.use-memorandum";
            case AGREEMENT -> "button.use-agreement";
        });
        Target target = Target.to("draft advice").with(Advising.INSTRUMENT, instrument.plan());
        return advised ? Button.main(label, target) : Button.plain(label, target);
    }

    private List<Button> onward() {
        return chosen.scene().rights().takesPart()
                ? List.of(Button.plain(speech.say("button.gaps"), Target.to("draft gaps")))
                : List.of();
    }
}
