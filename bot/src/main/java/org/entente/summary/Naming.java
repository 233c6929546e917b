package org.entente.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.text.Language;

/** The words of a text that are names: those with a capital where no sentence begins, and unknown ones where one does. */
final class Naming {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N}]+");

    private Naming() {}

    /**
     * @param known whether a word, without accents or capitals, stands in the answers
     * @return names, without accents or capitals, and words of another alphabet
     */
    static Set<String> in(Claim claim, Language language, Predicate<String> known) {
        Set<String> names = new HashSet<>();
        List<String> sentences = Sentences.of(claim.text(), language);
        for (int i = 0; i < sentences.size(); i++) {
            names.addAll(names(Words.of(sentences.get(i)), i > 0 || claim.begins(), Tongue.of(language), known));
        }
        return names;
    }

    private static Set<String> names(List<String> words, boolean begins, Tongue tongue, Predicate<String> known) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String folded = Words.folded(word);
            boolean ordinary = folded.length() == 1 || Facts.isDateWord(folded) || Numerals.value(folded).isPresent()
                    || (i == 0 && begins && (tongue.isEmpty(folded) || tongue.forAll().holds(folded) || known.test(
                            folded)));
            if (!LATIN.matcher(word).matches() || (Character.isUpperCase(word.codePointAt(0)) && !ordinary)) {
                names.add(folded);
            }
        }
        return names;
    }
}
