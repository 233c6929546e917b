package org.entente.summary;

import java.util.List;

/**
 * What a model made of some answers, as far as it has evidence.
 *
 * @param leftOut how many statements had none
 */
public record Summary(List<Statement> statements, int leftOut) {

    public Summary {
        statements = List.copyOf(statements);
    }

    public static Summary of(Verdict verdict) {
        return new Summary(verdict.kept(), verdict.dropped().size());
    }
}
