package org.entente.command.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.record.Templates;
import org.entente.command.words.Authors;
import org.entente.export.template.Placeholders;
import org.entente.export.template.Problem;
import org.entente.partnership.Organisation;
import org.entente.text.Language;
import org.entente.text.Typography;

/** What people read about their organisation's template. */
record TemplatePage(Speech speech, Scene scene, ZoneId zone) {

    private static final int MOST_OF_A_KIND = 8;
    private static final int SHOWN_OF_SUM = 12;
    private static final int KILO = 1000;

    /** @param language of the sample and of the placeholders' names */
    Card card(Placeholders known, Language language, Optional<Templates.About> kept) {
        return Card.builder().words(speech.say("template.page")).words(state(kept))
                .words(speech.say("template.words", "names", code(known.words(language))) + "\n"
                        + speech.say("template.wholes", "names", code(known.wholes(language))))
                .words(speech.say("template.rules"))
                .buttons(buttons(kept.isPresent()))
                .buttons(Button.plain(speech.say(language == Language.FRENCH
                        ? "button.english-sample"
                        : "button.french-sample"),
                        Target.to("draft template").with("language", language.other().code())))
                .build();
    }

    private String state(Optional<Templates.About> kept) {
        return scene.own().map(own -> kept.map(about -> state(own, about))
                .orElseGet(() -> speech.say("template.none", "organisation", Markup.typed(own.name()))))
                .orElseGet(() -> speech.say("template.no-own"));
    }

    private String state(Organisation own, Templates.About about) {
        return speech.say("template.state", "organisation", Markup.typed(own.name()), "person", Authors.named(speech,
                about.by(), Markup::typed), "date",
                Typography.date(LocalDate.ofInstant(about.at(), zone), speech.language()), "size",
                Math.ceilDiv(about.size(), KILO), "sum", about.sha256().substring(0, SHOWN_OF_SUM));
    }

    private List<Button> buttons(boolean kept) {
        boolean voice = scene.own().filter(own -> scene.rights().voiceOf(own.id())).isPresent();
        if (!voice) {
            return List.of();
        }
        Button give = Button.main(speech.say(kept ? "button.replace-template" : "button.give-template"),
                Target.to("draft template-file"));
        return kept
                ? List.of(give, Button.plain(speech.say("button.remove-template"),
                        Target.to("draft template").with("erase", "yes")))
                : List.of(give);
    }

    Card refused(List<Problem> problems) {
        return Card.builder().words(speech.say("template.refused")).words(lines(problems))
                .buttons(Button.main(speech.say("button.other-file"), Target.to("draft template-file")),
                        Button.plain(speech.say("button.template"), Target.to("draft template")))
                .build();
    }

    /** A line for each kind of problem, in the order in which they were found. */
    String lines(List<Problem> problems) {
        Map<Problem.Kind, List<Problem>> kinds = problems.stream().collect(Collectors.groupingBy(Problem::kind,
                java.util.LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream().map(kind -> "- " + line(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String line(Problem.Kind kind, List<Problem> problems) {
        String what = problems.stream().limit(MOST_OF_A_KIND).map(Problem::what).filter(one -> !one.isBlank())
                .map(one -> "« " + Markup.typed(one) + " »").collect(Collectors.joining(", "));
        String more = problems.size() > MOST_OF_A_KIND ? "…" : "";
        return speech.say("template.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), "what",
                what + more);
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }
}
