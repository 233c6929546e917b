package org.entente.summary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers, dates and amounts of a text, in a form in which "5 000 $", "5,000 $" and "$5,000" are one, as are "trois
 * mois", "3 months", "mars" and "March".
 *
 * @param found such as {@code 5000}, {@code 5000 money}, {@code month 3}
 */
record Facts(Set<String> found) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[\\s\u00A0\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern PERCENT = Pattern.compile("(?i)(?:pour|per)[\\s\u00A0]cent\\b|p\\.[\\s\u00A0]100\\b");
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|[$€£%]|[\\p{L}\\p{M}]+");
    private static final Map<String, Long> NUMBERS = numbers(
            """
                    deux two 2 trois three 3 quatre four 4 cinq five 5 six six 6 sept seven 7 huit eight 8 neuf nine 9 dix ten 10
                    onze eleven 11 douze twelve 12 treize thirteen 13 quatorze fourteen 14 quinze fifteen 15 seize sixteen 16
                    vingt twenty 20 trente thirty 30 quarante forty 40 cinquante fifty 50 soixante sixty 60 septante seventy 70
                    octante eighty 80 nonante ninety 90 cent hundred 100 mille thousand 1000 million million 1000000
                    douzaine dozen 12""");
    private static final Map<String, Long> MONTHS = numbers("""
            janvier january 1 fevrier february 2 mars march 3 avril april 4 mai may 5 juin june 6 juillet july 7
            aout august 8 septembre september 9 octobre october 10 novembre november 11 decembre december 12""");
    /** Without a capital these are other words. */
    private static final Set<String> NO_MONTHS = Set.of("may", "march", "august");
    private static final Map<String, Long> WEEKDAYS = numbers("""
            lundi monday 1 mardi tuesday 2 mercredi wednesday 3 jeudi thursday 4 vendredi friday 5 samedi saturday 6
            dimanche sunday 7""");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("$", "money"), Map.entry("dollar", "money"), Map.entry("dollars", "money"),
            Map.entry("€", "euro"), Map.entry("euro", "euro"), Map.entry("euros", "euro"),
            Map.entry("£", "pound"), Map.entry("pounds", "pound"),
            Map.entry("%", "percent"), Map.entry("percent", "percent"), Map.entry("pourcent", "percent"),
            Map.entry("minute", "minute"), Map.entry("minutes", "minute"),
            Map.entry("heure", "hour"), Map.entry("heures", "hour"), Map.entry("hour", "hour"),
            Map.entry("hours", "hour"), Map.entry("jour", "day"), Map.entry("jours", "day"),
            Map.entry("day", "day"), Map.entry("days", "day"), Map.entry("semaine", "week"),
            Map.entry("semaines", "week"), Map.entry("week", "week"), Map.entry("weeks", "week"),
            Map.entry("mois", "month"), Map.entry("month", "month"), Map.entry("months", "month"),
            Map.entry("an", "year"), Map.entry("ans", "year"), Map.entry("annee", "year"),
            Map.entry("annees", "year"), Map.entry("year", "year"), Map.entry("years", "year"));

    Facts {
        found = Set.copyOf(found);
    }

    static Facts of(String text) {
        Set<String> found = new LinkedHashSet<>();
        String rest = DAY.matcher(PERCENT.matcher(text).replaceAll("%")).replaceAll(day -> {
            found.add("month " + Integer.parseInt(day.group(2)));
            return day.group(1) + " ; " + day.group(3) + " ;";
        });
        Matcher tokens = TOKEN.matcher(SPACES.matcher(rest).replaceAll(""));
        Optional<String> number = Optional.empty();
        Optional<String> sign = Optional.empty();
        while (tokens.find()) {
            String word = tokens.group();
            String token = Words.folded(word);
            Optional<String> unit = Optional.ofNullable(UNITS.get(token));
            number.flatMap(n -> unit.map(u -> n + " " + u)).ifPresent(found::add);
            Optional<String> before = sign;
            number = number(token);
            number.ifPresent(found::add);
            number.flatMap(n -> before.map(u -> n + " " + u)).ifPresent(found::add);
            sign = unit.filter(u -> token.length() == 1);
            Optional.ofNullable(MONTHS.get(token)).filter(month -> !NO_MONTHS.contains(word)).ifPresent(month -> found
                    .add("month " + month));
            Optional.ofNullable(WEEKDAYS.get(token)).ifPresent(day -> found.add("weekday " + day));
        }
        return new Facts(found);
    }

    Facts without(String fact) {
        Set<String> others = new LinkedHashSet<>(found);
        others.remove(fact);
        return new Facts(others);
    }

    /** Whether all of these stand in the other text as well; a month there may be a number. */
    boolean standIn(Facts other) {
        return found.stream().allMatch(fact -> other.found.contains(fact)
                || fact.startsWith("month ") && other.found.contains(fact.substring("month ".length())));
    }

    static boolean isDateWord(String folded) {
        return MONTHS.containsKey(folded) || WEEKDAYS.containsKey(folded);
    }

    private static Optional<String> number(String token) {
        if (!Character.isDigit(token.charAt(0))) {
            return Optional.ofNullable(NUMBERS.get(token)).map(String::valueOf);
        }
        String plain = token.replaceAll("[.,](?=\\d{3}(?:[.,]|$))", "").replace(',', '.');
        return Optional.of(plain.chars().filter(c -> c == '.').count() > 1
                ? plain
                : new BigDecimal(plain).stripTrailingZeros().toPlainString());
    }

    /** From triples: French, English, number. */
    private static Map<String, Long> numbers(String triples) {
        List<String> words = List.of(triples.strip().split("\\s+"));
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < words.size(); i += 3) {
            numbers.put(words.get(i), Long.valueOf(words.get(i + 2)));
            numbers.put(words.get(i + 1), Long.valueOf(words.get(i + 2)));
        }
        return Map.copyOf(numbers);
    }
}
