package org.entente.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a statement speaks for all organisations. */
final class Scope {

    private static final WordList ORGANISATIONS = WordList.of(
            "organi* partner partners partenaire* parties agenc* groupe groupes group groups");
    private static final WordList OTHERS = WordList.of("autre autres other");
    private static final WordList ARTICLES = WordList.of("les des the of ces these de nos our leurs their");

    /** Those that only stand before what they count. */
    private static final WordList BEFORE_NOUNS = WordList.of("every chaque");

    private static final WordList ALL_BEFORE = WordList.of("les the le no aucune aucun neither nul nulle");
    private static final WordList SOME = WordList.of(
            "plusieurs plupart certaines certains quelques most some several many few two deux three trois majority majorite");
    private static final WordList TOGETHER = WordList.of(
            "organisations organizations organisation organization partners partner partenaires partenaire group groupe agencies agences parties");

    private Scope() {}

    static boolean namesOrganisations(List<String> folded) {
        return folded.stream().anyMatch(ORGANISATIONS::holds);
    }

    /**
     * @param all  how many there are
     * @param said words of the answers cited
     */
    static boolean isAll(Claim claim, Tongue tongue, int all, Set<String> said) {
        List<String> words = Words.foldedOf(claim.text());
        boolean counts = namesOrganisations(words) && Facts.of(claim.text()).found().contains(Integer.toString(all));
        boolean others = IntStream.range(1, words.size()).anyMatch(i -> OTHERS.holds(words.get(i - 1))
                && ORGANISATIONS.holds(words.get(i)));
        return counts || others || (claim.named().isEmpty() && speaksOfAll(words)) || IntStream.range(0, words.size())
                .filter(i -> tongue.forAll().holds(words.get(i)))
                .anyMatch(i -> !isAside(claim, words, i, said));
    }

    /** "The partners", "the group", "no organisation". */
    private static boolean speaksOfAll(List<String> words) {
        return IntStream.range(0, words.size() - 1).anyMatch(i -> ALL_BEFORE.holds(words.get(i))
                && TOGETHER.holds(words.get(i + 1)));
    }

    /** Whether it speaks of more than one of them, however many: "several organisations". */
    static boolean isMany(List<String> words) {
        return IntStream.range(0, words.size() - 1).anyMatch(i -> SOME.holds(words.get(i))
                && TOGETHER.holds(words.get(i + 1))) || IntStream.range(0, words.size() - 2).anyMatch(i -> SOME.holds(
                        words.get(i)) && ARTICLES.holds(words.get(i + 1)) && TOGETHER.holds(words.get(i + 2)));
    }

    /** A word such as "each" that is about something else: "each month", or "each family" in an organisation's words. */
    private static boolean isAside(Claim claim, List<String> words, int at, Set<String> said) {
        List<String> behind = words.stream().skip(at + 1L).dropWhile(ARTICLES::holds).toList();
        if (behind.stream().limit(2).anyMatch(ORGANISATIONS::holds)) {
            return false;
        }
        boolean time = behind.stream().limit(2).anyMatch(word -> Facts.isUnit(word) || Facts.isDateWord(word));
        boolean named = claim.named().size() > 1;
        boolean own = claim.named().size() == 1 && !behind.isEmpty() && said.contains(words.get(at))
                && said.contains(behind.getFirst()) && (Matter.in(words).isEmpty() || BEFORE_NOUNS.holds(words.get(
                        at)));
        return time || named || own;
    }
}
