package org.entente.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.Language;

/**
 * One answer as the checks need it, worked out once.
 *
 * @param text    as quotations are looked for in it
 * @param words   without accents or capitals, also of the question's title
 * @param stems   of the same words
 * @param own     stems of what the organisation said itself
 * @param bidding whether it bids whoever sums it up to do something, or speaks in another's name, and so supports nothing
 */
record Source(Passage passage, Quotation.Text text, Set<String> words, Set<String> stems, Set<String> own, Facts facts,
        List<Sentence> sentences, boolean bidding) {

    /** An answer of fewer words is understood with its question. */
    private static final int SHORT = 8;

    /**
     * A sentence of an answer.
     *
     * @param firm   whether it says so without condition
     * @param denied what its clauses deny, in stems
     */
    record Sentence(String text, Set<String> stems, Set<Matter> matters, boolean firm, List<Set<String>> denied) {

        static Sentence of(String text, Tongue tongue) {
            List<String> words = Words.foldedOf(text);
            return new Sentence(text, words.stream().map(Words::stem).collect(Collectors.toUnmodifiableSet()), Matter
                    .in(
                            words), !isConditional(text, tongue), Denial.all(text, tongue).toList());
        }
    }

    /** Whether a sentence only wishes, awaits or allows what it says; the month of May does not. */
    static boolean isConditional(String sentence, Tongue tongue) {
        return Words.of(sentence).stream().filter(word -> !word.equals("May")).map(Words::folded)
                .anyMatch(tongue.conditions()::holds);
    }

    static Source of(Passage passage, Names names) {
        String said = Words.of(passage.text()).size() < SHORT
                ? passage.about() + "\n" + passage.text()
                : passage.text();
        List<String> all = Words.foldedOf(passage.about() + "\n" + passage.text());
        Tongue tongue = Tongue.of(passage.language());
        return new Source(passage, Quotation.Text.of(passage.text(), passage.language()), Set.copyOf(all), stems(all),
                stems(Words.foldedOf(said)), Facts.of(said),
                Sentences.of(said, passage.language()).stream().map(one -> Sentence.of(one, tongue)).toList(),
                Bidding.in(passage.about(), passage.language()) || Bidding.in(passage.text(), passage.language())
                        || names.speaksFor(passage.text(), passage.organisation()));
    }

    private static Set<String> stems(List<String> words) {
        return words.stream().map(Words::stem).collect(Collectors.toUnmodifiableSet());
    }

    boolean isIn(Language language) {
        return passage.language() == language;
    }
}
