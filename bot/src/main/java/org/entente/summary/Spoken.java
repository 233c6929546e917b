package org.entente.summary;

import java.util.List;
import org.entente.text.Language;

/** In which language something is written, told by its small words. */
final class Spoken {

    private static final double FEWEST = 0.2;
    /** So short a text may do without small words. */
    private static final int FEW = 6;

    private Spoken() {}

    /** @param folded words without accents or capitals */
    static boolean in(Language language, List<String> folded) {
        long own = folded.stream().filter(Tongue.of(language).small()::holds).count();
        long other = folded.stream().filter(Tongue.of(language.other()).small()::holds).count();
        return own > other && own >= FEWEST * folded.size() || own >= other && folded.size() <= FEW;
    }
}
