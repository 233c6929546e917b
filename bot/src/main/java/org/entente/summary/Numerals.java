package org.entente.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Numbers written in words, of either language: "vingt-quatre", "two hundred", "quatre-vingt-dix". */
final class Numerals {

    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1000;
    private static final long SCORE = 20;
    private static final Map<String, Long> VALUES = inBoth(
            """
                    deux two 2 trois three 3 quatre four 4 cinq five 5 six six 6 sept seven 7 huit eight 8 neuf nine 9 dix ten 10
                    onze eleven 11 douze twelve 12 treize thirteen 13 quatorze fourteen 14 quinze fifteen 15 seize sixteen 16
                    dix-sept seventeen 17 dix-huit eighteen 18 dix-neuf nineteen 19
                    vingt twenty 20 trente thirty 30 quarante forty 40 cinquante fifty 50 soixante sixty 60 septante seventy 70
                    octante eighty 80 nonante ninety 90 cent hundred 100 mille thousand 1000 million million 1000000
                    vingts vingts 20 cents cents 100 millions millions 1000000 douzaine dozen 12
                    twice twice 2 dizaine ten 10 quinzaine fifteen 15 vingtaine twenty 20 trentaine thirty 30 centaine hundred 100""");
    private static final Map<String, Long> ORDERS = inBoth(
            """
                    premier first 1 premiere first 1 deuxieme second 2 seconde second 2 troisieme third 3 tiers third 3 quatrieme fourth 4
                    quart quarter 4 cinquieme fifth 5 sixieme sixth 6 moitie half 1002 demi half 1002 demie half 1002""");
    private static final Set<String> ONES = Set.of("un", "une", "one");

    private Numerals() {}

    /** From triples: French, English, number. */
    static Map<String, Long> inBoth(String triples) {
        List<String> words = List.of(triples.strip().split("\\s+"));
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < words.size(); i += 3) {
            numbers.put(words.get(i), Long.valueOf(words.get(i + 2)));
            numbers.put(words.get(i + 1), Long.valueOf(words.get(i + 2)));
        }
        return Map.copyOf(numbers);
    }

    /** A place in an order, or a part: "deuxième", "half"; a third may be both. */
    static Optional<String> order(String folded) {
        return Optional.ofNullable(ORDERS.get(folded)).map(number -> "order " + number);
    }

    static boolean isOne(String folded) {
        return ONES.contains(folded);
    }

    /** Such as "million" behind figures. */
    static boolean multiplies(long value) {
        return value == THOUSAND || value == THOUSAND * THOUSAND;
    }

    static Optional<Long> value(String folded) {
        return Optional.ofNullable(VALUES.get(folded));
    }

    /** One number of the one so far and the next word's; empty where they are two: "three, four". */
    static OptionalLong joined(long soFar, long next) {
        if (next >= THOUSAND) {
            return soFar < next ? OptionalLong.of(soFar * next) : OptionalLong.empty();
        }
        if (next == HUNDRED) {
            return soFar % THOUSAND > 0 && soFar % THOUSAND < HUNDRED
                    ? OptionalLong.of(soFar - soFar % THOUSAND + soFar % THOUSAND * HUNDRED)
                    : OptionalLong.empty();
        }
        if (next == SCORE && soFar % HUNDRED == 4) {
            return OptionalLong.of(soFar - 4 + 4 * SCORE);
        }
        long tens = soFar % HUNDRED;
        boolean adds = (soFar >= HUNDRED && tens == 0) || (next < SCORE && tens >= SCORE && tens % 10 == 0)
                || (next < 10 && tens == 10 && next >= 7);
        return adds ? OptionalLong.of(soFar + next) : OptionalLong.empty();
    }
}
