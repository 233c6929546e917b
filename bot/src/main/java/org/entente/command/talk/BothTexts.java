package org.entente.command.talk;

import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.script.Question;

/** What stands now and what was typed, for somebody whose text did not take its place. */
final class BothTexts {

    private BothTexts() {}

    static String of(Speech speech, Question question, Optional<Answer> present, String typed) {
        String now = present.map(answer -> Spoken.value(speech, question, answer.value())).orElse("");
        return speech.say("interview.stale-now") + "\n" + now + "\n\n" + speech.say("interview.stale-yours") + "\n"
                + typed;
    }
}
