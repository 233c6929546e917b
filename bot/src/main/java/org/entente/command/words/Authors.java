package org.entente.command.words;

import java.util.function.UnaryOperator;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.conversation.Answer;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;

/** Who wrote something, in words: by name, or as a former member where they took their name out of the record. */
public final class Authors {

    private static final int MOST = 40;
    private static final int MOST_CREDITED = 60;

    private Authors() {}

    /** @param typed disarms names where they are shown on a card */
    public static String of(Speech speech, Partnership partnership, Answer answer, UnaryOperator<String> typed) {
        return answer.author().isEmpty()
                ? former(speech, partnership, answer, typed)
                : typed.apply(Markup.cut(answer.author(), MOST));
    }

    /** By the name alone, which is empty for somebody who took it out of the record. */
    public static String named(Speech speech, String name, UnaryOperator<String> typed) {
        return name.isEmpty() ? speech.say("author.unknown") : typed.apply(Markup.cut(name, MOST));
    }

    public static String of(Speech speech, Answer.Credit credit) {
        return credit.name().isEmpty() ? speech.say("author.unknown") : Markup.typed(credit.name(), MOST_CREDITED);
    }

    private static String former(Speech speech, Partnership partnership, Answer answer, UnaryOperator<String> typed) {
        return switch (answer.entered()) {
            case BY_FACILITATOR -> speech.say("author.former-facilitator");
            case BY_MEMBER -> partnership.organisation(answer.organisation()).map(Organisation::name)
                    .map(name -> speech.say("author.former", "organisation", typed.apply(Markup.cut(name, MOST))))
                    .orElseGet(() -> speech.say("author.unknown"));
        };
    }
}
