package org.entente.raci;

import java.util.Map;
import java.util.Optional;

/**
 * Where a matrix breaks a rule.
 *
 * @param task      the task concerned; empty where it is the whole matrix
 * @param arguments what its sentence names: {@code task}, and {@code roles} or {@code organisations} where several
 *                  stand in one place
 */
public record Finding(Kind kind, Optional<Matrix.Task> task, Map<String, String> arguments) {

    /** Whether work may start in spite of it. */
    public enum Severity {
        ERROR, WARNING
    }

    /** The rules, each with the place of its sentence among the messages. */
    public enum Kind {
        /** Nothing stands in the matrix yet. */
        EMPTY(Severity.WARNING, "empty"),
        /** I-34. */
        NO_LEAD(Severity.ERROR, "no-lead"), SEVERAL_LEADS(Severity.ERROR, "several-leads"),
        /** I-35: every task has somebody who does it; normally one, so that several are only remarked on. */
        NO_RESPONSIBLE(Severity.ERROR, "no-responsible"), SEVERAL_RESPONSIBLE(Severity.WARNING, "several-responsible"),
        /** I-36. */
        NO_ACCOUNTABLE(Severity.ERROR, "no-accountable"), SEVERAL_ACCOUNTABLE(Severity.ERROR, "several-accountable");

        private final Severity severity;
        private final String word;

        Kind(Severity severity, String word) {
            this.severity = severity;
            this.word = word;
        }
    }

    public Finding {
        arguments = Map.copyOf(arguments);
    }

    public Severity severity() {
        return kind.severity;
    }

    public boolean isError() {
        return kind.severity == Severity.ERROR;
    }

    /** The key of its sentence, such as {@code raci.finding.no-accountable}. */
    public String key() {
        return "raci.finding." + kind.word;
    }
}
