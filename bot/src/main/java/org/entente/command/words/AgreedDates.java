package org.entente.command.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.conversation.KeyDates;
import org.entente.conversation.KeyDates.KeyDate;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Value;
import org.entente.document.Signatures;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.text.Language;

/**
 * The dates that follow from what all organisations agreed to, counted from the last signature once all have signed, and
 * before that from the agreed start (decision 0010).
 *
 * @param signed  whether they count from the last signature
 * @param resting when all had accepted what the dates rest on: the start and the term; once signed, when the last
 *                signature was recorded
 * @param notice  the same for the notice; as {@code resting} where none is agreed
 */
public record AgreedDates(KeyDates dates, boolean signed, Instant resting, Instant notice) {

    private static final String START = "start-date";
    private static final String TERM = "term";
    private static final String NOTICE = "notice";

    private record Agreed<T>(T value, Instant since) {}

    /** Empty where the term is not agreed, or neither the start nor any signature by all is there. */
    public static Optional<AgreedDates> of(Reading record, Partnership partnership) {
        return of(record.wordings().of(partnership.id()), partnership.organisations(), new Signed(record, partnership)
                .inForce());
    }

    private static Optional<AgreedDates> of(Proposals proposals, List<Organisation> organisations,
            Optional<Signatures> inForce) {
        Optional<Agreed<LocalDate>> start = inForce.map(AgreedDates::signed)
                .or(() -> agreed(proposals, organisations, Scripts.GUIDE, START, AgreedDates::day));
        Optional<Agreed<Integer>> term = agreed(proposals, organisations, Scripts.DETAILS, TERM, AgreedDates::months);
        Optional<Agreed<Integer>> notice = agreed(proposals, organisations, Scripts.DETAILS, NOTICE,
                AgreedDates::days);
        return start.flatMap(from -> term.map(months -> {
            Instant resting = later(from.since(), months.since());
            OptionalInt days = notice.map(Agreed::value).map(OptionalInt::of).orElseGet(OptionalInt::empty);
            return new AgreedDates(new KeyDates(from.value(), months.value(), days), inForce.isPresent(), resting,
                    notice.map(Agreed::since).map(since -> later(resting, since)).orElse(resting));
        }));
    }

    /** Since when the day follows from what is agreed. */
    public Instant since(KeyDate date) {
        return switch (date.kind()) {
            case NOTICE -> notice;
            case REVIEW, RENEWAL, END -> resting;
        };
    }

    private static Agreed<LocalDate> signed(Signatures all) {
        return new Agreed<>(all.last().orElseThrow(), all.recorded().orElseThrow());
    }

    private static <T> Optional<Agreed<T>> agreed(Proposals proposals, List<Organisation> organisations,
            String script, String question, Function<Value, Optional<T>> read) {
        return proposals.agreed(script, question, organisations, Language.FRENCH).stream()
                .flatMap(one -> read.apply(one.value()).map(value -> new Agreed<>(value, since(one, organisations)))
                        .stream())
                .findFirst();
    }

    private static Instant since(Proposal proposal, List<Organisation> organisations) {
        return proposal.agreedSince(organisations).orElse(proposal.at());
    }

    private static Optional<LocalDate> day(Value value) {
        return value instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    private static Optional<Integer> months(Value value) {
        return value instanceof Value.Amount amount && amount.number() > 0
                ? Optional.of(Math.toIntExact(amount.number()))
                : Optional.empty();
    }

    private static Optional<Integer> days(Value value) {
        return value instanceof Value.Picks picks
                ? picks.choices().stream().flatMap(AgreedDates::days).findFirst()
                : Optional.empty();
    }

    private static Stream<Integer> days(String choice) {
        return switch (choice) {
            case "thirty" -> Stream.of(30);
            case "sixty" -> Stream.of(60);
            case "ninety" -> Stream.of(90);
            default -> Stream.empty();
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
