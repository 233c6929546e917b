package org.entente.script.reading;

import java.util.List;
import java.util.Optional;
import org.entente.script.Content;
import org.entente.script.Problem;

/**
 * What came of reading scripts.
 *
 * @param content  only where there are no problems
 * @param problems all of them at once, by file and line
 */
public record Reading(Optional<Content> content, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
        if (content.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("either content or problems");
        }
    }
}
