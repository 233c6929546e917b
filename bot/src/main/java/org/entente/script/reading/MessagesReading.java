package org.entente.script.reading;

import java.util.List;
import java.util.Optional;
import org.entente.script.Problem;
import org.entente.text.Messages;

/**
 * What came of reading the product's sentences.
 *
 * @param messages only where there are no problems
 */
public record MessagesReading(Optional<Messages> messages, List<Problem> problems) {

    public MessagesReading {
        problems = List.copyOf(problems);
        if (messages.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("either messages or problems");
        }
    }
}
