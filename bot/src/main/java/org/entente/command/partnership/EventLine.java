package org.entente.command.partnership;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.command.words.Authors;
import org.entente.command.words.Consent;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;
import org.entente.script.Question;
import org.entente.text.Typography;

/**
 * Who did what and when, as one line of the history.
 *
 * @param typed disarms what people typed where it is shown on a card
 */
record EventLine(Speech speech, Scene scene, UnaryOperator<String> typed) {

    private static final int LONGEST_NAME = 60;

    String of(Event event, String at) {
        return switch (event) {
            case Event.Answered answered -> answered(answered.answer(), title(event), at);
            case Event.Proposed proposed -> proposed(proposed.proposal(), title(event), at);
            case Event.Stated stated -> stated(stated, title(event), at);
        };
    }

    private String answered(Answer answer, String title, String at) {
        return speech.say("history.line", "organisation", name(answer.organisation()), "title", title, "revision",
                answer.revision(), "person", Authors.of(speech, scene.partnership(), answer, typed), "at", at);
    }

    private String proposed(Proposal proposal, String title, String at) {
        return speech.say("history.proposed", "revision", proposal.revision(), "language", language(proposal), "title",
                title, "person", Authors.named(speech, proposal.author(), typed), "at", at);
    }

    private String stated(Event.Stated stated, String title, String at) {
        Statement statement = stated.statement();
        String key = switch (statement.stance()) {
            case Stance.Agrees agrees -> "history.agreed";
            case Stance.Reserves reserves -> "history.reserved";
            case Stance.Objects objects -> "history.objected";
            case Stance.Silent silent -> throw new IllegalStateException("silence is not stated");
        };
        return speech.say(key, "organisation", name(statement.organisation()), "revision",
                stated.proposal().revision(), "language", language(stated.proposal()), "title", title, "person",
                Authors.named(speech, statement.by(), typed), "at", at)
                + statement.reported().map(this::reported).orElse("");
    }

    private String reported(Reported reported) {
        return " (" + Stream.concat(Stream.of(speech.say("wording.reported", "title", typed.apply(reported.title()),
                "date", Typography.date(reported.on(), speech.language()))), reported.note().map(typed).stream())
                .collect(Collectors.joining(", ")) + ")";
    }

    private String language(Proposal proposal) {
        return proposal.language().map(language -> " (" + Consent.in(speech, language) + ")").orElse("");
    }

    private String name(long organisation) {
        return typed.apply(Markup.cut(scene.partnership().organisation(organisation).map(Organisation::name)
                .orElse("?"), LONGEST_NAME));
    }

    private String title(Event event) {
        return question(event).map(question -> speech.in(question.title())).orElse(event.question());
    }

    /** What it was about: the reason given, or else the text. */
    String said(Event event) {
        return event.reason().orElseGet(() -> question(event)
                .map(question -> Spoken.value(speech, question, event.value())).orElse(""));
    }

    private Optional<Question> question(Event event) {
        return scene.content().script(event.script()).flatMap(script -> script.question(event.question()));
    }
}
