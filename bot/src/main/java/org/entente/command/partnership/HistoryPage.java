package org.entente.command.partnership;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.conversation.Answer;
import org.entente.script.Question;

/**
 * Who said, proposed and accepted what, and when: each event on its lines, and all of it as a file where the card has
 * no room.
 *
 * @param events the newest first
 */
record HistoryPage(Speech speech, Scene scene, List<Event> events) {

    private static final int ROOM = 3200;
    private static final int MOST_LINES = 10;
    /** What stands before the answer on its line, at most. */
    private static final int NAMES = 200;
    private static final int SHORTEST = 40;

    /** All that was said to one question, with the way back to what the person's organisation said before. */
    Reply of(Question question) {
        List<Button> buttons = answers().filter(this::mayRestore).limit(Card.Buttons.MOST).map(this::restore).toList();
        return page("### " + speech.in(question.title()) + "\n" + speech.in(question.prompt()), buttons);
    }

    /** @param signatures who signed what, a line each */
    Reply latest(List<String> signatures) {
        return page(Stream.concat(Stream.of(speech.say("history.title")), signatures.stream()).collect(Collectors
                .joining("\n")), List.of());
    }

    private Stream<Answer> answers() {
        return events.stream().filter(Event.Answered.class::isInstance)
                .map(event -> ((Event.Answered) event).answer());
    }

    private Reply page(String heading, List<Button> buttons) {
        if (events.isEmpty()) {
            return Reply.privately(heading + "\n" + speech.say("history.none"));
        }
        EventLine line = new EventLine(speech, scene, Markup::typed);
        List<Event> shown = events.stream().limit(MOST_LINES).toList();
        List<String> heads = shown.stream().map(event -> line.of(event, at(event))).toList();
        int each = Math.max(SHORTEST, ROOM / shown.size() - Math.max(NAMES, longest(heads)));
        String lines = Stream.iterate(0, i -> i < shown.size(), i -> i + 1)
                .map(i -> heads.get(i) + "\n> " + Markup.typed(Markup.line(line.said(shown.get(i))), each))
                .collect(Collectors.joining("\n"));
        Card card = Card.builder().words(heading + "\n" + lines).buttons(buttons).build();
        boolean whole = shown.size() == events.size()
                && shown.stream().noneMatch(event -> Markup.isCut(line.said(event), each));
        return new Reply.Private(card, whole ? List.of() : List.of(file()));
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Discord shows a moment in everybody's own time. */
    private static String at(Event event) {
        return "<t:" + event.at().getEpochSecond() + ":f>";
    }

    private Attachment file() {
        EventLine line = new EventLine(speech, scene, UnaryOperator.identity());
        String text = events.stream().map(event -> line.of(event, event.at().toString()) + "\n" + line.said(event))
                .collect(Collectors.joining("\n\n"));
        return new Attachment(speech.say("history.file") + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean mayRestore(Answer answer) {
        boolean stands = answers().noneMatch(
                other -> other.organisation() == answer.organisation() && other.revision() > answer.revision());
        return scene.rights().speaksFor(answer.organisation()) && !answer.skipped() && !stands;
    }

    private Button restore(Answer answer) {
        return Button.plain(speech.say("button.restore", "revision", answer.revision()),
                Target.to("partnership restore").with("question", answer.script() + "/" + answer.question())
                        .with("version", answer.revision()));
    }
}
