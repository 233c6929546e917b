package org.entente.summary;

import java.util.List;
import org.entente.text.Language;

/** Words that make a statement weigh more, so that those of whom it speaks must have said as much. */
record Weight(Phrases french, Phrases english) {

    private static final List<Weight> ALL = List.of(
            new Weight(Phrases.of("plupart|majorit*"), Phrases.of("most|mostly|majority|largely")),
            new Weight(Phrases.of("toujours|constamment"), Phrases.of("always|constantly|permanently")),
            new Weight(Phrases.of("parce|puisque|donc|grace|cause|raison"), Phrases.of(
                    "because|therefore|thus|hence|due|why|thanks|reason")),
            new Weight(Phrases.of("davantage|mieux|meilleur*\nplus ... que|qu"), Phrases.of(
                    "more|better|greater|higher\n[^ ]+er than")),
            new Weight(Phrases.of("moins"), Phrases.of("less|fewer|lower")),
            new Weight(Phrases.of("avant|jusqu\nd ici"), Phrases.of("before|by|until|till")),
            new Weight(Phrases.of("apres|partir|des|puis|depuis|suite"), Phrases.of(
                    "after|from|since|then|once|later")),
            new Weight(Phrases.of("recoi*|recev*|emprunt*|obtien*|gagn*"), Phrases.of(
                    "receiv*|borrow*|gets|get|gain*|takes|take|took")));
    private static final WordList OFTEN = WordList.of(
            "des raison suite from by once later then take takes took get gets gain*");

    /** Whether a claim weighs more than what was said. */
    static boolean isAdded(String claim, Said own, Language language) {
        List<String> words = Words.foldedOf(claim).stream().filter(word -> !OFTEN.holds(word)).toList();
        return ALL.stream().filter(weight -> weight.of(language).standIn(words)).anyMatch(weight -> own.sources()
                .stream().noneMatch(source -> weight.of(source.passage().language()).standIn(Words.foldedOf(source
                        .passage().about() + "\n" + source.passage().text()))));
    }

    private Phrases of(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }
}
