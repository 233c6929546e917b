package org.entente.command.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Store;
import org.entente.command.Writing;
import org.entente.command.model.LanguageModel;
import org.entente.command.model.LanguageModel.Call;
import org.entente.command.model.LanguageModel.Prompt;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;
import org.entente.command.words.Suggested;
import org.entente.summary.Grounding;
import org.entente.summary.Statement;
import org.entente.summary.Summary;
import org.entente.summary.Verdict;

/**
 * Asks a model for one summary, part by part: what it says is held against the answers, and where too much has no
 * evidence it is asked once more. What stands is kept, so that nothing is asked twice; what was used is written down
 * first.
 *
 * @param month  which month it is
 * @param stands whether what is sent is still what the group says, and may still be sent
 */
record Asking(LanguageModel model, Store store, long partnership, Supplier<YearMonth> month,
        Predicate<Reading> stands) {

    private static final Verdict NOTHING = new Verdict(List.of(), List.of(), List.of());

    /** What came of it. */
    sealed interface Made {

        record Done(Summary summary) implements Made {}

        /** The model gave nothing. */
        record Silent(Reason reason) implements Made {}

        /** It gave too little that has evidence, twice. */
        record Unfounded(Verdict verdict) implements Made {}

        /** An answer was changed meanwhile, or leave to send it taken back. */
        record Overtaken() implements Made {}

        /** The month's tokens are used up, or would be. */
        record NoBudget() implements Made {}
    }

    /**
     * @param parts of one matter, in their order
     * @param calls is given every call that is made, so that it can be shown or called off
     */
    Made run(List<Prompting> parts, Consumer<Call> calls) {
        List<Statement> statements = new ArrayList<>();
        int leftOut = 0;
        for (Prompting part : parts) {
            Made made = store.read(record -> made(record, part)).<Made>map(Made.Done::new).orElseGet(() -> ask(part,
                    calls));
            if (!(made instanceof Made.Done done)) {
                return made;
            }
            statements.addAll(done.summary().statements());
            leftOut += done.summary().leftOut();
        }
        return new Made.Done(new Summary(statements, leftOut));
    }

    /** What was made of all parts before; empty where one of them has to be asked for. */
    Optional<Summary> made(Reading record, List<Prompting> parts) {
        List<Optional<Summary>> all = parts.stream().map(part -> made(record, part)).toList();
        return all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new Summary(all.stream().flatMap(one -> one.orElseThrow().statements().stream()).toList(),
                        all.stream().mapToInt(one -> one.orElseThrow().leftOut()).sum()));
    }

    private Optional<Summary> made(Reading record, Prompting part) {
        return record.summaries().made(partnership, part.hash(model.endpoint()));
    }

    private Made ask(Prompting part, Consumer<Call> calls) {
        Made first = attempt(part, part.first(), calls);
        Made last = again(part, first, calls);
        if (last instanceof Made.Done done) {
            keep(record -> record.summaries().keep(partnership, part.hash(model.endpoint()), done.summary()));
        }
        return last;
    }

    /** The same for a common text, of which every sentence needs evidence; kept beside the answers it was made of. */
    void suggest(Prompting wording, Suggested place, Consumer<Call> calls) {
        Made first = attempt(wording, wording.first(), calls);
        Made last = again(wording, first, calls);
        if (isWhole(last) && last instanceof Made.Done done) {
            String text = done.summary().statements().stream().map(Statement::text).map(String::strip)
                    .collect(Collectors.joining(" "));
            keep(record -> record.summaries().suggest(place.matter(wording.basis().language()), place.answers(),
                    text));
        }
    }

    private Made again(Prompting wording, Made first, Consumer<Call> calls) {
        return first instanceof Made.Unfounded unfounded
                ? attempt(wording, wording.repair(unfounded.verdict()), calls)
                : first;
    }

    private static boolean isWhole(Made made) {
        return made instanceof Made.Done done && done.summary().leftOut() == 0;
    }

    private Made attempt(Prompting part, Prompt prompt, Consumer<Call> calls) {
        if (!store.<Boolean>read(stands::test)) {
            return new Made.Overtaken();
        }
        YearMonth now = month.get();
        int reserved = tokens(model, prompt);
        if (!reserve(now, reserved)) {
            return new Made.NoBudget();
        }
        Call call = model.ask(prompt);
        calls.accept(call);
        Said said = call.said();
        use(now, said.tokens() - reserved);
        return made(part, said);
    }

    private static Made made(Prompting part, Said all) {
        return switch (all) {
            case Said.Nothing nothing -> nothing.reason() == Reason.NONSENSE
                    ? new Made.Unfounded(NOTHING)
                    : new Made.Silent(nothing.reason());
            case Said.Statements said -> {
                Verdict verdict = Grounding.of(part.basis(), said.statements());
                yield verdict.holds() ? new Made.Done(Summary.of(verdict)) : new Made.Unfounded(verdict);
            }
        };
    }

    static int tokens(LanguageModel model, Prompt prompt) {
        return model.tokens(prompt.system()) + model.tokens(prompt.user());
    }

    /** How many tokens the partnership may still use this month. */
    long left(Reading record) {
        return model.budget() - record.summaries().used(partnership, month.get());
    }

    /** Before a call is made or waits, so that several at once do not use the same tokens. */
    private boolean reserve(YearMonth now, int tokens) {
        return store.write("summary-" + UUID.randomUUID(), record -> {
            if (record.partnership(partnership).isEmpty() || left(record) < tokens) {
                return Outcome.of("refused");
            }
            record.summaries().use(partnership, now, tokens);
            return Outcome.of("reserved");
        }).word().equals("reserved");
    }

    /** @param tokens beyond those that were reserved; fewer than none where not all were used */
    private void use(YearMonth now, int tokens) {
        if (tokens != 0) {
            write(record -> record.summaries().use(partnership, now, tokens));
        }
    }

    /** Nothing is kept of what was taken back while it was made. */
    private void keep(Consumer<Writing> change) {
        write(record -> {
            if (stands.test(record)) {
                change.accept(record);
            }
        });
    }

    /** Somebody may have deleted the partnership meanwhile: then nothing is kept of it. */
    private void write(Consumer<Writing> change) {
        store.write("summary-" + UUID.randomUUID(), record -> {
            if (record.partnership(partnership).isPresent()) {
                change.accept(record);
            }
            return Outcome.of("kept");
        });
    }
}
