package org.entente.summary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What colours a sentence, so that the same without it says something else: a condition, a need, a wish, the past.
 *
 * @param whole whether it colours a sentence as a whole, also across its commas
 * @param marks turns of phrase that bear it
 * @param told  others with which a statement may tell it
 */
record Shade(boolean whole, Phrases marks, Phrases told) {

    static final List<Shade> ALL = List.of(
            new Shade(true, Phrases.of("""
                    if|unless|may|might|could|perhaps|maybe|possib*|provided|depend*
                    as long as
                    si|pourvu|eventuel*|pourr*|selon
                    a condition
                    tant que
                    peut etre
                    se peut"""), Phrases.of("""
                    would|can|when|whether|ready|limits
                    peut|peuvent|quand|lorsque|serai*|aurai*|prete|pret|prets""")),
            new Shade(false, Phrases.of("""
                    need|needs|needed|lack|lacks|seek|seeks
                    look|looking for
                    besoin|besoins|manque|manquent|manquons|cherchons|cherche|cherchent
                    il|nous faut|faudra*"""), Phrases.of("""
                    want*|wish*|would|look|looks|missing|ask*|short
                    veut|veulent|souhait*|voudr*|recherch*|demand*|aimer*|faut|sans""")),
            new Shade(false, Phrases.of("""
                    hope|hopes|wish|wishes|dream|intend|intends
                    want|wants|like|plan|plans to
                    prevoyons|comptons|projetons
                    esper*|souhait*|aimer*|voudr*|envisag*
                    voulons|veut|veulent"""), Phrases.of("""
                    hop*|wish*|want*|like|intend*|aim*|plan*|would|need*|seek*|dream*|goal*|ask*
                    veut|veulent|voul*|vise*|pense*|besoin*|cherch*|compte*|but|buts|demand*|prevoi*|projet*|tien*""")),
            new Shade(false, Phrases.of("""
                    last|previous year|month|week|winter|summer|spring|fall|autumn
                    ago|formerly|previously
                    used to
                    an|annee|mois|hiver|printemps|automne|ete dernier|derniere|passe|passee
                    autrefois|jadis"""), Phrases.of("""
                    last|past|was|were|had|did|gave|used|lent|held|ran|\\S+ed
                    dernier*|passe*|avai*|etai*
                    a|ont|ete ... \\S+(?:e|i|u|is|it|es|us)""")),
            new Shade(false, Phrases.of("""
                    some|few|half|sometimes|occasionally|partly
                    third|quarter of
                    certains|certaines|quelques|moitie|parfois|partie
                    le|un tiers|quart"""), Phrases.of("""
                    several|part|not all
                    plusieurs|demi|tiers|quart|third|quarter|peu""")),
            new Shade(false, Phrases.of("""
                    people|many|they|others|neighbours think*|believe*|say|claim*|assume*
                    gens|certains|voisins|autres croient|pensent|disent"""), Phrases.of("""
                    think*|believe*|say|claim*|assume*|according
                    croi*|pens*|disent|selon""")));
    private static final Phrases ASKING = Phrases.of("""
            whether|if|ask*|wonder*|question*|doubt*
            si|demand*|question*|interrog*""");

    /** Words with which a statement only says of what an answer speaks. */
    private static final Phrases NEUTRAL = Phrases.of("""
            mention|mentions|raise|raises
            speak|speaks|talk|talks of|about
            parle|parlent de|d|du|des
            mentionne*|evoque*|aborde*""");

    static boolean isNeutral(String statement) {
        return NEUTRAL.standIn(folded(statement));
    }

    boolean colours(String text) {
        return marks.standIn(folded(text));
    }

    boolean isToldIn(String statement) {
        List<String> words = folded(statement);
        return marks.standIn(words) || told.standIn(words);
    }

    static boolean asks(String sentence) {
        return sentence.strip().endsWith("?");
    }

    static boolean tellsOfAsking(String statement) {
        return asks(statement) || ASKING.standIn(folded(statement));
    }

    /** The month of May is no condition. */
    private static List<String> folded(String text) {
        return Words.of(text).stream().filter(word -> !word.equals("May")).map(Words::folded).collect(Collectors
                .toList());
    }
}
