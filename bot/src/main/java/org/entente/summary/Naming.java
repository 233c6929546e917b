package org.entente.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.text.Language;

/** The words of a text that are names: those with a capital where no sentence begins, and unknown ones where one does. */
final class Naming {

    private final Tongue tongue;
    private final Language language;

    Naming(Language language) {
        this.language = language;
        this.tongue = Tongue.of(language);
    }

    /**
     * @param known whether a word, without accents or capitals, is an ordinary one here
     * @return names, without accents or capitals
     */
    Set<String> in(String text, Predicate<String> known) {
        return Sentences.of(text, language).stream().flatMap(sentence -> names(Words.of(sentence), known).stream())
                .collect(Collectors.toSet());
    }

    private List<String> names(List<String> words, Predicate<String> known) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String folded = Words.folded(word);
            boolean ordinary = folded.equals("i") || Facts.isDateWord(folded)
                    || i == 0 && (tongue.isEmpty(folded) || tongue.forAll().holds(folded) || known.test(folded));
            if (Character.isUpperCase(word.codePointAt(0)) && !ordinary) {
                names.add(folded);
            }
        }
        return names;
    }
}
