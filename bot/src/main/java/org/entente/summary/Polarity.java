package org.entente.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.summary.Source.Sentence;
import org.entente.summary.Statement.Kind;
import org.entente.text.Language;

/**
 * Whether a claim affirms what answers deny, or denies what they affirm.
 *
 * @param own the answers of whoever the claim is about
 */
record Polarity(Kind kind, Language language, Said own) {

    /** So many words before and behind a denial may tell what is denied. */
    private static final int NEAR = 3;

    /**
     * @param quotations of these answers
     * @param elsewhere  whether the statement denies something at all
     */
    boolean turnsRound(String claim, List<Quotation> quotations, boolean elsewhere) {
        if (refusesWhatIsNot(claim)) {
            return true;
        }
        if (denies(claim)) {
            return Denial.all(claim, tongue()).noneMatch(this::isDenied);
        }
        return (quotations.stream().anyMatch(Quotation::isDenied) && !elsewhere) || affirmsWhatIsDenied(claim);
    }

    /** "We do not refuse" refuses nothing. */
    private boolean refusesWhatIsNot(String claim) {
        List<Sentence> refusing = own.in(language).sentences().stream().filter(one -> Denial.refuses(one.text()))
                .toList();
        return Denial.refuses(claim) && !Denial.isTwofold(claim) && !refusing.isEmpty() && refusing.stream().allMatch(
                one -> Denial.isTwofold(one.text()));
    }

    private Tongue tongue() {
        return Tongue.of(language);
    }

    /** That something was not said may be told of any answer. */
    private boolean denies(String claim) {
        List<String> words = Words.foldedOf(claim);
        boolean mayTell = kind == Kind.UNCLEAR || kind == Kind.MISSING;
        return IntStream.range(0, words.size()).filter(i -> tongue().denying().holds(words.get(i)))
                .anyMatch(i -> !mayTell || words.subList(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR + 1))
                        .stream().noneMatch(tongue().unsaid()::holds));
    }

    /** Whether a sentence that denies something is about the same; of one in the other language that cannot be told. */
    private boolean isDenied(Set<String> stems) {
        boolean same = own.in(language).sentences().stream().filter(one -> !one.denied().isEmpty())
                .anyMatch(one -> stems.isEmpty() || one.denied().stream().anyMatch(denied -> denied.isEmpty()
                        || stems.stream().anyMatch(denied::contains)));
        return same || own.sources().stream().filter(source -> !source.isIn(language))
                .flatMap(source -> source.sentences().stream()).anyMatch(one -> !one.denied().isEmpty());
    }

    private boolean affirmsWhatIsDenied(String claim) {
        List<Sentence> sentences = own.in(language).sentences();
        return Denial.clauses(claim).stream().filter(clause -> !Denial.isIn(clause)).map(clause -> Words.foldedOf(
                clause)
                .stream().map(Words::stem).collect(Collectors.toSet())).anyMatch(clause -> sentences.stream().flatMap(
                        one -> one.denied().stream()).filter(denied -> !denied.isEmpty() && clause.containsAll(denied))
                        .anyMatch(denied -> sentences.stream().noneMatch(one -> one.denied().isEmpty() && one.stems()
                                .containsAll(denied))));
    }
}
