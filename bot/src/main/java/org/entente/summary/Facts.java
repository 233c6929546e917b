package org.entente.summary;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers, dates and amounts of a text, in a form in which "5 000 $", "5,000 $" and "$5,000" are one, as are "trois
 * mois", "3 months", "mars" and "March".
 *
 * @param found   such as {@code 5000}, {@code 5000 money}, {@code month 3}, or {@code 3 things} of what is no date or unit
 * @param counted for each number the stems of the words right after it, one of which is what it counts
 */
record Facts(Set<String> found, Map<String, List<String>> counted) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[\\s\u00A0\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern PERCENT = Pattern.compile("(?i)(?:pour|per)[\\s\u00A0]cent\\b|p\\.[\\s\u00A0]100\\b");
    private static final Pattern ONCE = Pattern.compile(
            "(?i)\\b(?:once(?= an?\\b| per| each| every)|une fois(?= par))");
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|[$€£%]|[\\p{L}\\p{M}]+|[.;:!?\n]");
    private static final Map<String, Long> MONTHS = Numerals.inBoth("""
            janvier january 1 fevrier february 2 mars march 3 avril april 4 mai may 5 juin june 6 juillet july 7
            aout august 8 septembre september 9 octobre october 10 novembre november 11 decembre december 12""");
    /** Without a capital these are other words. */
    private static final Set<String> NO_MONTHS = Set.of("may", "march", "august");
    private static final Map<String, Long> WEEKDAYS = Numerals.inBoth("""
            lundi monday 1 mardi tuesday 2 mercredi wednesday 3 jeudi thursday 4 vendredi friday 5 samedi saturday 6
            dimanche sunday 7 lundis mondays 1 mardis tuesdays 2 mercredis wednesdays 3 jeudis thursdays 4
            vendredis fridays 5 samedis saturdays 6 dimanches sundays 7""");
    private static final Map<String, String> UNITS = units(
            """
                    money $ dollar dollars : euro € euro euros : pound £ pounds : percent % percent pourcent : minute minute minutes :
                    hour h heure heures hour hours : day jour jours journee journees day days : week semaine semaines week weeks :
                    month mois month months : year an ans annee annees year years""");
    private static final Set<String> EACH = Set.of("par", "per", "a", "an", "each", "every", "chaque");
    private static final Map<String, String> RATES = units(
            "hour hourly horaire : day daily quotidien quotidienne : week weekly hebdomadaire : "
                    + "month monthly mensuel mensuelle mensuels : year yearly annually annual annuel annuelle annuels");
    private static final Predicate<String> YEAR = Pattern.compile("(?:19|20)\\d\\d").asMatchPredicate();
    private static final Set<String> HALVES = Set.of("am", "pm");
    private static final String THINGS = "things";
    /** What a number counts stands among so many words after it. */
    private static final int NEAR = 3;

    Facts {
        found = Set.copyOf(found);
        counted = Map.copyOf(counted);
    }

    private static Map<String, String> units(String groups) {
        Map<String, String> units = new HashMap<>();
        for (String group : groups.strip().split("\\s*:\\s*")) {
            List<String> words = List.of(group.split("\\s+"));
            words.subList(1, words.size()).forEach(word -> units.put(word, words.getFirst()));
        }
        return Map.copyOf(units);
    }

    static Facts of(String text) {
        Set<String> found = new LinkedHashSet<>();
        String rest = DAY.matcher(PERCENT.matcher(text).replaceAll("%")).replaceAll(day -> {
            found.add("month " + Integer.parseInt(day.group(2)));
            return day.group(1) + " ; " + day.group(3) + " ;";
        });
        List<String> tokens = tokens(rest);
        Map<String, List<String>> counted = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Numerals.order(Words.folded(tokens.get(i))).ifPresent(found::add);
            half(tokens, i).ifPresent(found::add);
            if (Numerals.isOne(Words.folded(tokens.get(i))) && unit(tokens, i).isEmpty()) {
                counted.computeIfAbsent("1", number -> new ArrayList<>()).addAll(after(tokens, i));
            }
            dated(tokens.get(i)).ifPresent(found::add);
            rate(tokens, i).ifPresent(found::add);
            if (isNumber(tokens.get(i))) {
                found.add(tokens.get(i));
                measured(tokens, i).map((tokens.get(i) + " ")::concat).ifPresent(found::add);
                counted.computeIfAbsent(tokens.get(i), number -> new ArrayList<>()).addAll(after(tokens, i));
            }
        }
        return new Facts(found, counted);
    }

    /** Words, signs and numbers, each number in figures. */
    static List<String> tokens(String text) {
        String once = ONCE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("1 ");
        return numbered(TOKEN.matcher(SPACES.matcher(once).replaceAll(""))
                .results().map(MatchResult::group).toList());
    }

    /** With every number, also one in words, as one token of figures. */
    private static List<String> numbered(List<String> tokens) {
        List<String> plain = new ArrayList<>();
        Optional<Long> open = Optional.empty();
        for (String token : tokens) {
            String folded = Words.folded(token);
            Optional<Long> value = Numerals.value(folded);
            OptionalLong joined = open.isPresent() && value.isPresent()
                    ? Numerals.joined(open.get(), value.get())
                    : OptionalLong.empty();
            if (value.filter(Numerals::multiplies).isPresent() && open.isEmpty() && !plain.isEmpty() && isNumber(plain
                    .getLast())) {
                plain.set(plain.size() - 1, new BigDecimal(plain.getLast()).multiply(BigDecimal.valueOf(value.get()))
                        .stripTrailingZeros().toPlainString());
            } else if (joined.isPresent()) {
                open = Optional.of(joined.getAsLong());
                plain.set(plain.size() - 1, Long.toString(joined.getAsLong()));
            } else {
                open = value;
                plain.add(value.map(String::valueOf).orElseGet(() -> isNumber(token) ? figures(token) : token));
            }
        }
        return plain;
    }

    private static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0));
    }

    private static String figures(String token) {
        String plain = token.replaceAll("[.,](?=\\d{3}(?:[.,]|$))", "").replace(',', '.');
        return plain.chars().filter(c -> c == '.').count() > 1
                ? plain
                : new BigDecimal(plain).stripTrailingZeros().toPlainString();
    }

    private static Optional<String> dated(String token) {
        String folded = Words.folded(token);
        return Optional.ofNullable(MONTHS.get(folded)).filter(month -> !NO_MONTHS.contains(token)).map(month -> "month "
                + month)
                .or(() -> Optional.ofNullable(WEEKDAYS.get(folded)).map(day -> "weekday " + day));
    }

    /** A number's unit; that of a day or a year is none, and any other number is of things. */
    private static Optional<String> measured(List<String> tokens, int at) {
        boolean dates = YEAR.test(tokens.get(at)) || dated(tokens, at - 1) || dated(tokens, at + 1);
        return unit(tokens, at).or(() -> dates ? Optional.empty() : Optional.of(THINGS));
    }

    /** How often something is: "par mois", "a month", "monthly". */
    private static Optional<String> rate(List<String> tokens, int at) {
        String folded = Words.folded(tokens.get(at));
        Optional<String> behind = at > 0 && EACH.contains(Words.folded(tokens.get(at - 1)))
                ? Optional.ofNullable(UNITS.get(folded))
                : Optional.empty();
        return behind.or(() -> Optional.ofNullable(RATES.get(folded))).map("per "::concat);
    }

    private static boolean dated(List<String> tokens, int at) {
        return at >= 0 && at < tokens.size() && dated(tokens.get(at)).isPresent();
    }

    /** Which half of the day: "8 a.m.". */
    private static Optional<String> half(List<String> tokens, int at) {
        String folded = Words.folded(tokens.get(at));
        boolean hour = at > 0 && isNumber(tokens.get(at - 1));
        boolean apart = at + 2 < tokens.size() && tokens.get(at + 1).equals(".") && tokens.get(at + 2).equalsIgnoreCase(
                "m");
        String whole = apart ? folded + "m" : folded;
        return hour && HALVES.contains(whole) ? Optional.of(tokens.get(at - 1) + " " + whole) : Optional.empty();
    }

    /** Right behind the number, or a sign of money before it. */
    private static Optional<String> unit(List<String> tokens, int at) {
        Optional<String> behind = at + 1 < tokens.size()
                ? Optional.ofNullable(UNITS.get(Words.folded(tokens.get(at + 1))))
                : Optional.empty();
        return behind.or(() -> at > 0 && "$€£".contains(tokens.get(at - 1))
                ? Optional.ofNullable(UNITS.get(tokens.get(at - 1)))
                : Optional.empty());
    }

    private static List<String> after(List<String> tokens, int at) {
        return tokens.stream().skip(at + 1L).limit(NEAR)
                .takeWhile(token -> !isNumber(token) && Character.isLetter(token.charAt(0))).map(Words::stem).toList();
    }

    Facts without(String fact) {
        Set<String> others = new LinkedHashSet<>(found);
        others.remove(fact);
        others.remove(fact + " " + THINGS);
        return new Facts(others, counted);
    }

    Facts with(Facts more) {
        Set<String> all = new HashSet<>(found);
        all.addAll(more.found);
        Map<String, List<String>> both = new HashMap<>(counted);
        more.counted.forEach((number, words) -> both.merge(number, words, (a, b) -> {
            List<String> joined = new ArrayList<>(a);
            joined.addAll(b);
            return joined;
        }));
        return new Facts(all, both);
    }

    static Facts none() {
        return new Facts(Set.of(), Map.of());
    }

    /** Whether all of these stand in the other text as well, each counting the same; a month there may be a number. */
    boolean standIn(Facts other) {
        return found.stream().allMatch(fact -> other.found.contains(fact)
                || (fact.startsWith("month ") && other.found.contains(fact.substring("month ".length()))))
                && counted.entrySet().stream().noneMatch(one -> other.countsOther(one.getKey(), one.getValue()));
    }

    /** Whether what this number counts is counted here too, and by other numbers only. */
    private boolean countsOther(String number, List<String> words) {
        Set<String> same = Set.copyOf(counted.getOrDefault(number, List.of()));
        Set<String> apart = counted.entrySet().stream().filter(one -> !one.getKey().equals(number))
                .flatMap(one -> one.getValue().stream()).collect(Collectors.toSet());
        return words.stream().filter(word -> word.length() >= NEAR && !Tongue.anySmall(word)).findFirst()
                .filter(word -> !same.contains(word) && apart.contains(word)).isPresent();
    }

    static boolean isMonth(String token) {
        return MONTHS.containsKey(Words.folded(token)) && !NO_MONTHS.contains(token);
    }

    static boolean isDateWord(String folded) {
        return MONTHS.containsKey(folded) || WEEKDAYS.containsKey(folded);
    }

    static boolean isUnit(String folded) {
        return UNITS.containsKey(folded);
    }
}
