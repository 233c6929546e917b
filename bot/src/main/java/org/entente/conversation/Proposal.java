package org.entente.conversation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Organisation;
import org.entente.text.Language;

/**
 * One revision of what may become the group's common answer to a question, and what the organisations said to it.
 *
 * @param revision   from 1; one numbering a question, over both languages
 * @param language   of a text; empty where the value is the same in every language
 * @param value      never skipped
 * @param author     the name of whoever proposed it
 * @param statements in the order in which they were made; an organisation's last one counts
 */
public record Proposal(String script, String question, int revision, Optional<Language> language, Value value,
        String author, Instant at, List<Statement> statements) {

    public Proposal {
        statements = List.copyOf(statements);
        check(language, value);
    }

    /** Refuses what nobody can propose. */
    public static void check(Optional<Language> language, Value value) {
        if (value instanceof Value.Skipped) {
            throw new IllegalArgumentException("nobody proposes to say nothing");
        }
        if (language.isPresent() != (value instanceof Value.Words)) {
            throw new IllegalArgumentException("texts, and only texts, are in a language");
        }
    }

    /** The organisation's last word on this text. */
    public Optional<Statement> statement(long organisation) {
        return statements.stream().filter(one -> one.organisation() == organisation).reduce((old, young) -> young);
    }

    public Stance stance(long organisation) {
        return statement(organisation).map(Statement::stance).orElseGet(Stance.Silent::new);
    }

    /** How many of the organisations accept it. */
    public long accepted(List<Organisation> organisations) {
        return organisations.stream().filter(one -> stance(one.id()).accepts()).count();
    }

    /** All of at least two organisations accept it, with or without reservations. */
    public boolean isAgreed(List<Organisation> organisations) {
        return organisations.size() >= 2 && accepted(organisations) == organisations.size();
    }

    /** Since when all of them have accepted it without a break; empty where they do not. */
    public Optional<Instant> agreedSince(List<Organisation> organisations) {
        return isAgreed(organisations)
                ? organisations.stream().map(one -> acceptedSince(one.id())).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Instant acceptedSince(long organisation) {
        Instant since = at;
        boolean accepting = false;
        for (Statement said : statements) {
            if (said.organisation() == organisation) {
                since = accepting ? since : said.at();
                accepting = said.stance().accepts();
            }
        }
        return since;
    }

    /** As it stood after so many statements. */
    public Proposal after(int count) {
        return new Proposal(script, question, revision, language, value, author, at,
                statements.subList(0, Math.min(count, statements.size())));
    }

    /** As it stood at a moment, with what was said to it by then. */
    public Proposal asOf(Instant moment) {
        return new Proposal(script, question, revision, language, value, author, at,
                statements.stream().filter(said -> !said.at().isAfter(moment)).toList());
    }
}
