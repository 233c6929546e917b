package org.entente.summary;

import java.util.List;
import java.util.function.Predicate;
import org.entente.text.Language;

/** In which language something is written, told by its small words. */
final class Spoken {

    private static final double FEWEST = 0.2;
    /** So short a text may do without small words. */
    private static final int FEW = 6;
    /** Small words of languages that are neither French nor English. */
    private static final WordList FOREIGN = WordList.of("""
            el los las del al por con y que para una unas unos pero muy esta estan
            der das und ist nicht ein eine mit fur auf wir dem den zu
            il gli che della delle dei di per sono nel non
            o os uma umas nao com em pelo pela sao do da dos
            het een van niet voor zijn wij met""");
    /** Signs that some of those are shared with French or English. */
    private static final int MORE = 2;

    private Spoken() {}

    /**
     * @param folded words without accents or capitals, besides names and numbers
     * @param known  whether a word stands in the answers
     */
    static boolean in(Language language, List<String> folded, Predicate<String> known) {
        Tongue tongue = Tongue.of(language);
        long own = folded.stream().filter(tongue.small()::holds).count();
        long other = folded.stream().filter(Tongue.of(language.other()).small()::holds).count();
        long foreign = folded.stream().filter(FOREIGN::holds).filter(word -> !tongue.small().holds(word))
                .filter(known.negate()).count();
        boolean mostly = (own > other && own >= FEWEST * folded.size()) || (own >= other && folded.size() <= FEW);
        return mostly && foreign < MORE;
    }
}
