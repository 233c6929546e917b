package org.entente.command.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.entente.command.Reading;
import org.entente.conversation.KeyDates;
import org.entente.conversation.KeyDates.KeyDate;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Value;
import org.entente.document.InForce;
import org.entente.document.Terms;
import org.entente.document.Version;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.text.Language;

/**
 * The dates that follow from what all organisations agreed to, counted from the agreed start (decision 0010). Once all have
 * signed, they follow from the signed text and its amendments, whatever is agreed later, and count from the last signature
 * of the text (decision 0018).
 *
 * @param begins  when the signed texts say that the common activities begin; empty while the dates count from that day
 * @param signed  whether they count from the last signature
 * @param resting when all had accepted what the dates rest on: the start and the term; once signed, when the last
 *                signature was recorded
 * @param notice  the same for the notice; as {@code resting} where none is agreed
 */
public record AgreedDates(KeyDates dates, Optional<LocalDate> begins, boolean signed, Instant resting, Instant notice) {

    private static final String START = "start-date";
    private static final String TERM = "term";
    private static final String NOTICE = "notice";

    private record Agreed<T>(T value, Instant since) {}

    /** Empty where the term is not agreed, or neither the start nor any signature by all is there. */
    public static Optional<AgreedDates> of(Reading record, Partnership partnership) {
        Optional<InForce> inForce = new Signed(record, partnership).inForce();
        return of(record.wordings().of(partnership.id()), partnership.organisations(), inForce, inForce.map(
                signed -> Stated.of(record, partnership, signed)).orElseGet(() -> new Stated(List.of())));
    }

    private static Optional<AgreedDates> of(Proposals proposals, List<Organisation> organisations,
            Optional<InForce> inForce, Stated stated) {
        Optional<Agreed<LocalDate>> begins = stated.of(Terms::start)
                .or(() -> agreed(proposals, organisations, Scripts.GUIDE, START, Terms::day));
        Optional<Agreed<LocalDate>> start = inForce.map(AgreedDates::signed).or(() -> begins);
        Optional<Agreed<Integer>> term = stated.of(terms -> boxed(terms.months()))
                .or(() -> agreed(proposals, organisations, Scripts.DETAILS, TERM, Terms::months));
        Optional<Agreed<Integer>> notice = stated.of(terms -> boxed(terms.notice()))
                .or(() -> agreed(proposals, organisations, Scripts.DETAILS, NOTICE, Terms::days));
        return start.flatMap(from -> term.map(months -> {
            Instant resting = later(from.since(), months.since());
            OptionalInt days = notice.map(Agreed::value).map(OptionalInt::of).orElseGet(OptionalInt::empty);
            return new AgreedDates(new KeyDates(from.value(), months.value(), days),
                    begins.map(Agreed::value).filter(day -> inForce.isPresent()), inForce.isPresent(), resting,
                    notice.map(Agreed::since).map(since -> later(resting, since)).orElse(resting));
        }));
    }

    /**
     * What the texts in force state, the oldest first, each with the moment since which it counts. What they leave open is
     * filled by what is agreed: so it is with versions of before it was kept.
     */
    private record Stated(List<Agreed<Terms>> terms) {

        static Stated of(Reading record, Partnership partnership, InForce inForce) {
            List<Version> versions = record.versions().all(partnership.id(), inForce.document().plan());
            return new Stated(inForce.all().flatMap(signed -> versions.stream()
                    .filter(one -> one.number() == signed.version())
                    .map(one -> new Agreed<>(one.terms(), signed.recorded().orElseThrow()))).toList());
        }

        /** A later text counts from when it was signed only where it states something else. */
        <T> Optional<Agreed<T>> of(Function<Terms, Optional<T>> what) {
            Optional<Agreed<T>> now = Optional.empty();
            for (Agreed<Terms> one : terms) {
                Optional<T> stated = what.apply(one.value());
                boolean same = stated.equals(now.map(Agreed::value));
                now = stated.isEmpty() || same ? now : stated.map(value -> new Agreed<>(value, one.since()));
            }
            return now;
        }
    }

    /** In the order of time; before the common activities begin there is nothing to review. */
    public List<KeyDate> all() {
        return dates.all().stream().filter(date -> date.kind() != KeyDates.Kind.REVIEW || begins.filter(date
                .day()::isBefore).isEmpty()).toList();
    }

    /** Since when the day follows from what is agreed. */
    public Instant since(KeyDate date) {
        return switch (date.kind()) {
            case NOTICE -> notice;
            case REVIEW, RENEWAL, END -> resting;
        };
    }

    private static Agreed<LocalDate> signed(InForce all) {
        return new Agreed<>(all.start(), all.document().recorded().orElseThrow());
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

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
