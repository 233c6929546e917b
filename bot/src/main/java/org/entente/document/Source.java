package org.entente.document;

import java.util.Optional;

/** What a paragraph rests on; a paragraph that rests on nothing is the model's own clause. */
public sealed interface Source {

    /**
     * What was said to a question.
     *
     * @param organisation whose own answer it is; empty: the group's
     */
    record Asked(String script, String question, Optional<Long> organisation) implements Source {}

    /** The RACI matrix as it stands. */
    record Matrix() implements Source {}
}
