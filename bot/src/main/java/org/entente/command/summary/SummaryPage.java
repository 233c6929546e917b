package org.entente.command.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.model.LanguageModel.Endpoint;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Footer;
import org.entente.summary.Digest;
import org.entente.summary.Passage;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;
import org.entente.summary.Summary;
import org.entente.text.Typography;

/** A summary on a card: every statement with the words that it rests on, each with a link to its question. */
record SummaryPage(Scene scene, Reading record, Plan plan) {

    /** Discord takes 4000 characters a card. */
    private static final int ROOM = 3300;
    private static final int QUOTE = 160;
    private static final int SILENCE = 500;
    private static final int SUGGESTION = 900;
    /** Sentences of each organisation in a digest. */
    private static final int SENTENCES = 3;

    private Speech speech() {
        return plan.speech();
    }

    /** @param quote longest quotation, in characters */
    List<String> lines(Summary summary, int quote) {
        Map<Kind, List<Statement>> kinds = new EnumMap<>(Kind.class);
        summary.statements().forEach(one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, statements) -> {
            lines.add("**" + speech().say(heading(kind)) + "**");
            statements.forEach(statement -> lines.add("- " + Markup.typed(Markup.line(statement.text())) + "\n"
                    + sources(statement, quote)));
        });
        return lines;
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case SHARED -> "summary.shared";
            case DIFFERENT -> "summary.different";
            case UNCLEAR -> "summary.unclear";
            case MISSING -> "summary.missing";
        };
    }

    private String sources(Statement statement, int quote) {
        return statement.support().stream().map(support -> "-# " + source(support, quote)).collect(Collectors.joining(
                "\n"));
    }

    private String source(Support support, int quote) {
        Passage passage = plan.basis().passage(support.answer()).orElseThrow();
        return speech().say(passage.language() == speech().language()
                ? "summary.source"
                : "summary.source-other-language",
                "organisation", Markup.typed(passage.name()), "quote",
                Typography.quote(Markup.typed(Markup.line(support.quote()), quote), speech().language()),
                "question", linked(passage));
    }

    /** The question's title, leading to its card where the channel has one. */
    private String linked(Passage passage) {
        String title = Markup.typed(passage.about());
        Optional<Reading.PostedCard> card = plan.subject().isPrivate()
                ? Optional.empty()
                : record.card(scene.partnership().id(), passage.origin().script(), passage.origin().question());
        return card.map(posted -> "[" + title + "](https://discord.com/channels/" + scene.partnership().guild() + "/"
                + posted.channel() + "/" + posted.message() + ")").orElse(title);
    }

    /** Sentences of the answers as they stand. */
    List<String> lines(Digest digest, int quote) {
        List<String> lines = new ArrayList<>();
        digest.excerpts().forEach(excerpt -> {
            lines.add("**" + Markup.typed(excerpt.name()) + "**");
            excerpt.lines().forEach(line -> lines.add("- " + Typography.quote(Markup.typed(Markup.line(line.sentence()),
                    quote), speech().language()) + " · " + linked(line.passage())));
        });
        return lines;
    }

    /** @param why it is no model's summary */
    Card digest(Optional<String> why) {
        List<String> lines = lines(Digest.of(plan.basis(), SENTENCES), QUOTE * 2);
        return card(why.map(said -> said + "\n").orElse("") + "-# " + speech().say("summary.plain"), lines);
    }

    Card summary(Summary summary, Endpoint endpoint) {
        String label = speech().say("summary.by-model", "model", Markup.typed(endpoint.model()), "host",
                Markup.typed(endpoint.host()), "count", plan.basis().passages().size());
        String out = summary.leftOut() == 0
                ? ""
                : "\n-# " + speech().say("summary.left-out", "count", summary.leftOut());
        return card("-# " + label + out + suggestion(), lines(summary, QUOTE));
    }

    /** A common text that the model suggests; the form of a proposal holds it. */
    private Optional<String> suggested() {
        return plan.subject().asked().size() == 1 && !plan.subject().isPrivate()
                ? plan.subject().suggested(scene.partnership().id()).text(record, speech().language())
                : Optional.empty();
    }

    private String suggestion() {
        return suggested().map(text -> "\n" + speech().say("summary.suggested", "text", Markup.typed(Markup.line(text),
                SUGGESTION))).orElse("");
    }

    private Card card(String head, List<String> lines) {
        Card.Builder card = Card.builder().words("### " + speech().say("summary.title", "title", Markup.typed(plan
                .subject()
                .title())) + "\n" + head);
        StringBuilder shown = new StringBuilder();
        int count = 0;
        while (count < lines.size() && shown.length() + lines.get(count).length() < ROOM - head.length()) {
            shown.append(lines.get(count++)).append('\n');
        }
        card.words(shown.isEmpty() ? speech().say("summary.in-file") : shown.toString().strip());
        if (count < lines.size() && !shown.isEmpty()) {
            card.words("-# " + speech().say("summary.more", "count", lines.size() - count));
        }
        silence().ifPresent(card::words);
        Subject subject = plan.subject();
        return subject.isPrivate()
                ? card.build()
                : card.buttons(propose()).buttons(Footer.of(speech(), subject.again())).build();
    }

    private List<Button> propose() {
        return suggested().isEmpty()
                ? List.of()
                : List.of(Button.plain(speech().say("summary.button.propose"), ConsentButtons.to("propose", plan
                        .subject()
                        .asked().getFirst().interview(), plan.subject().asked().getFirst().question())));
    }

    private Optional<String> silence() {
        List<String> open = plan.subject().unanswered().entrySet().stream().map(entry -> speech().say(
                "summary.unanswered-by",
                "organisation", Markup.typed(entry.getKey().name()), "count", entry.getValue())).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Markup.cut("-# " + speech().say("summary.unanswered", "list", Typography.list(open,
                        speech()
                                .language())), SILENCE));
    }
}
