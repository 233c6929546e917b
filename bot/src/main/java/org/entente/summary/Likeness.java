package org.entente.summary;

import java.util.List;
import java.util.Set;
import org.entente.text.Language;

/** How much of what a claim says stands in answers, told by its words. */
final class Likeness {

    /** Of the words that make a claim, this part at least. */
    private static final double SHARE = 0.5;
    /** Of so few words more than that part. */
    private static final int FEW = 3;
    /** Of what is said of all, this part at least in the words of each. */
    private static final double SHARE_OF_EACH = 0.25;
    /** Where the answers stand in the other language, of which few words can be compared. */
    private static final double SHARE_OF_OTHER = 0.2;
    private static final int SHORTEST = 3;
    private static final double NEARLY = 1e-9;

    private Likeness() {}

    /** The stems of the words that make a claim. */
    static List<String> content(String text, Tongue tongue) {
        return Words.of(text).stream().filter(word -> isContent(word, tongue)).map(Words::stem).toList();
    }

    private static boolean isContent(String word, Tongue tongue) {
        String folded = Words.folded(word);
        return folded.length() >= SHORTEST && !Character.isDigit(folded.charAt(0)) && !tongue.isEmpty(folded)
                && !tongue.forAll().holds(folded) && Facts.of(word).found().isEmpty() && !Facts.isUnit(folded);
    }

    static long count(List<String> content, Set<String> stems) {
        return content.stream().filter(stems::contains).count();
    }

    /** Whether what is said of one organisation, or of nobody in particular, is in its words. */
    static boolean suffices(String text, Said said, Language language) {
        List<String> content = content(text, Tongue.of(language));
        boolean figures = content.size() == 1 && said.isBare() && !Facts.of(text).found().isEmpty();
        if (content.isEmpty() || figures
                || count(content, said.stems()) >= needed(content.size())) {
            return true;
        }
        return !said.isIn(language) && translated(content, said) >= SHARE_OF_OTHER * content.size() - NEARLY;
    }

    private static double needed(int words) {
        return words <= FEW ? words / 2 + 1 : SHARE * words - NEARLY;
    }

    /** Whether something of which an answer speaks may be said to be open there: it tells no number and no time itself. */
    static boolean isAskedOf(String text, Said said, Language language) {
        List<String> content = content(text, Tongue.of(language));
        boolean named = said.isIn(language)
                ? count(content, said.stems()) >= SHARE * content.size() - NEARLY
                : sharedBy(content, said, language);
        return named && !Unsaid.isSaid(text, content, said);
    }

    /** Whether one of all says it too: in its own words, not only in a question's title. */
    static boolean sharedBy(List<String> content, Said said, Language language) {
        boolean own = said.isIn(language);
        long found = own ? count(content, said.own()) : translated(content, said);
        return content.isEmpty() || found >= Math.max(1, (own ? SHARE_OF_EACH : 0) * content.size() - NEARLY);
    }

    private static long translated(List<String> content, Said said) {
        Set<String> stems = said.stems();
        return content.stream().filter(stem -> Glossary.alike(stem).anyMatch(stems::contains)).count();
    }
}
