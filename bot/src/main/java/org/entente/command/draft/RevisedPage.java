package org.entente.command.draft;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.document.Comparison;
import org.entente.document.Returned;
import org.entente.document.Suggestion;
import org.entente.document.Version;
import org.entente.script.Question;
import org.entente.text.Language;

/** What whoever gave a file back reads of its changes. */
record RevisedPage(Speech speech, Scene scene) {

    static final String NUMBER = "n";
    private static final int ROOM = 2200;
    private static final int NAMED = 12;
    private static final int TEXT = 2400;

    /** @param rest what differs and cannot be proposed */
    Card summary(ReturnedFrom from, Returned returned, Comparison rest) {
        Card.Builder card = Card.builder().words(speech.say("revise.title", "version", from.version().number()) + why(
                from));
        if (returned.saysTheSame()) {
            return card.words(speech.say("revise.same")).build();
        }
        List<Suggestion> suggestions = returned.suggestions();
        if (!suggestions.isEmpty()) {
            card.words(speech.say("revise.proposable", "count", suggestions.size()) + "\n" + suggestions.stream()
                    .limit(NAMED).map(one -> "- " + name(one)).collect(joining("\n")));
        }
        card.words(rest.none() ? speech.say("revise.no-rest") : rest(rest));
        return card.words(speech.say("revise.files")).buttons(suggestions.isEmpty()
                ? List.of()
                : List.of(Button.main(speech.say("button.revise-changes"), change(1)))).build();
    }

    private String why(ReturnedFrom from) {
        return switch (from.why()) {
            case ASKED -> "";
            case NAMED -> "\n" + speech.say("revise.named");
            case NEWEST -> "\n" + speech.say("revise.newest");
        };
    }

    private String rest(Comparison rest) {
        List<String> lines = lines(rest);
        StringBuilder text = new StringBuilder(speech.say("revise.rest", "count", lines.size()));
        int shown = 0;
        while (shown < lines.size() && text.length() + lines.get(shown).length() < ROOM) {
            text.append('\n').append(lines.get(shown++));
        }
        if (shown < lines.size()) {
            text.append('\n').append(speech.say("compare.more", "count", lines.size() - shown));
        }
        return text.toString();
    }

    private List<String> lines(Comparison rest) {
        return new ChangeLines(speech).of(rest);
    }

    /** What differs from the record, as a file to work through. */
    Attachment list(Version version, Comparison rest) {
        String text = speech.say("revise.title", "version", version.number()) + "\n\n" + speech.say("revise.rest",
                "count", lines(rest).size()) + "\n\n" + String.join("\n", lines(rest)) + "\n";
        return new Attachment(speech.say("revise.list-file") + ".md", text.getBytes(StandardCharsets.UTF_8));
    }

    /** One change with its whole new text; one too long for the card comes as a file. */
    Reply change(PendingWordings pending, PendingWordings.Numbered one) {
        Suggestion suggestion = one.suggestion();
        Card card = card(pending, one);
        return Markup.isCut(suggestion.after(), TEXT)
                ? new Reply.Private(card, List.of(new Attachment(speech.say("revise.text-file") + ".txt",
                        suggestion.after().getBytes(StandardCharsets.UTF_8))))
                : new Reply.Private(card);
    }

    Card card(PendingWordings pending, PendingWordings.Numbered one) {
        Suggestion suggestion = one.suggestion();
        List<Button> buttons = new ArrayList<>(List.of(Button.main(speech.say("button.propose-returned"),
                Target.to("draft revise-propose").with(NUMBER, one.number()))));
        pending.after(one.number()).filter(next -> next.number() != one.number()).ifPresent(next -> buttons.add(Button
                .plain(speech.say("button.next-change"), change(next.number()))));
        buttons.add(Button.plain(speech.say("button.drop-changes"), Target.to("draft revise-drop")));
        return Card.builder().words(speech.say("revise.change", "count", pending.left().size(), "name",
                name(suggestion)))
                .words(speech.say("revise.marked", "words", ChangeLines.marked(Comparison.cell(suggestion.before(),
                        suggestion.after()))))
                .words(speech.say("revise.whole", "words", Markup.typed(suggestion.after(), TEXT)))
                .words(speech.say("revise.then")).buttons(buttons).build();
    }

    static Target change(int number) {
        return Target.to("draft revise-change").with(NUMBER, number);
    }

    /** The question on which the words rest, and in which language they stand. */
    private String name(Suggestion suggestion) {
        String title = scene.content().script(suggestion.script())
                .flatMap(script -> script.question(suggestion.question())).map(Question::title).map(speech::in)
                .orElse(suggestion.question());
        return speech.say(suggestion.language() == Language.FRENCH ? "revise.in-french" : "revise.in-english", "title",
                title);
    }
}
