package org.entente.conversation;

import java.time.Instant;
import java.util.List;

/**
 * What an organisation showed everybody at one time: its answers as they stood then. Later revisions are private again.
 *
 * @param by the name of the lead or deputy who shared
 */
public record Share(long id, String script, long organisation, String by, Instant at, List<Answer> answers) {

    public Share {
        answers = List.copyOf(answers);
    }
}
