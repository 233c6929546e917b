package org.entente.command.partnership;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Authors;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.partnership.Organisation;
import org.entente.script.Question;

/**
 * Who said what and when: each revision on its lines, and all of it as a file where the card has no room.
 *
 * @param revisions the newest first
 */
record HistoryPage(Speech speech, Scene scene, List<Answer> revisions) {

    private static final int ROOM = 3200;
    private static final int MOST_LINES = 10;
    /** What stands before the answer on its line, at most. */
    private static final int NAMES = 200;

    /** All that was said to one question, with the way back to what the person's organisation said before. */
    Reply of(Question question) {
        List<Button> buttons = revisions.stream().filter(this::mayRestore).limit(Card.Buttons.MOST)
                .map(this::restore).toList();
        return page("### " + speech.in(question.title()) + "\n" + speech.in(question.prompt()), buttons);
    }

    Reply latest() {
        return page(speech.say("history.title"), List.of());
    }

    private Reply page(String heading, List<Button> buttons) {
        if (revisions.isEmpty()) {
            return Reply.privately(heading + "\n" + speech.say("history.none"));
        }
        List<Answer> shown = revisions.stream().limit(MOST_LINES).toList();
        int each = ROOM / shown.size() - NAMES;
        String lines = shown.stream().map(answer -> line(answer, Markup::typed, at(answer)) + "\n> "
                + Markup.typed(Markup.line(said(answer)), each)).collect(Collectors.joining("\n"));
        Card card = Card.builder().words(heading + "\n" + lines).buttons(buttons).build();
        boolean whole = shown.size() == revisions.size()
                && shown.stream().noneMatch(answer -> Markup.isCut(said(answer), each));
        return new Reply.Private(card, whole ? List.of() : List.of(file()));
    }

    /** Discord shows a moment in everybody's own time. */
    private static String at(Answer answer) {
        return "<t:" + answer.at().getEpochSecond() + ":f>";
    }

    private String line(Answer answer, UnaryOperator<String> typed, String at) {
        String name = scene.partnership().organisation(answer.organisation()).map(Organisation::name).orElse("?");
        return speech.say("history.line", "organisation", typed.apply(Markup.cut(name, 60)), "title", title(answer),
                "revision", answer.revision(), "person", Authors.of(speech, scene.partnership(), answer, typed), "at",
                at);
    }

    private Attachment file() {
        String text = revisions.stream()
                .map(answer -> line(answer, UnaryOperator.identity(), answer.at().toString()) + "\n" + said(answer))
                .collect(Collectors.joining("\n\n"));
        return new Attachment(speech.say("history.file") + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private String title(Answer answer) {
        return question(answer).map(question -> speech.in(question.title())).orElse(answer.question());
    }

    private String said(Answer answer) {
        return question(answer).map(question -> Spoken.value(speech, question, answer.value())).orElse("");
    }

    private Optional<Question> question(Answer answer) {
        return scene.content().script(answer.script()).flatMap(script -> script.question(answer.question()));
    }

    private boolean mayRestore(Answer answer) {
        boolean stands = revisions.stream().noneMatch(
                other -> other.organisation() == answer.organisation() && other.revision() > answer.revision());
        return scene.rights().speaksFor(answer.organisation()) && !answer.skipped() && !stands;
    }

    private Button restore(Answer answer) {
        return Button.plain(speech.say("button.restore", "revision", answer.revision()),
                Target.to("partnership restore").with("question", answer.script() + "/" + answer.question())
                        .with("version", answer.revision()));
    }
}
