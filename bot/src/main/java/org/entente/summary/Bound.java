package org.entente.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a number or a month less than exact: "at most 20" is not 20, and neither is "10 to 20". */
enum Bound {
    LEAST, MOST, BEFORE, AFTER, NEARLY, RANGE;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int NEAR = 3;
    private static final Pattern MOST_BEFORE = Pattern.compile(
            " (?:at most|maximum|up to|au plus|au maximum|moins de|less than|fewer than|under|below|within|dans les|pas plus de"
                    + "|(?:no|not) more than) (?:of |de |d |a )*$");
    private static final Pattern LEAST_BEFORE = Pattern.compile(
            " (?:at least|minimum|au moins|au minimum|plus de|more than|over|above) (?:of |de |d )*$");
    private static final Pattern BEFORE_BEFORE = Pattern.compile(
            " (?:before|by|until|till|avant|d ici|jusqu en|jusqu au|jusqu a|jusqu) (?:the |le |la |a |fin |mi |end )*$");
    private static final Pattern AFTER_BEFORE = Pattern.compile(
            " (?:after|since|from|apres|depuis|a partir du?|a partir de|des) (?:the |le |la |d )*$");
    private static final Pattern NEARLY_BEFORE = Pattern.compile(
            " (?:environ|approximately|roughly|almost|nearly|presque|pres de|around|peine|hardly|barely|guere) $");
    private static final Pattern RANGE_BEFORE = Pattern.compile(" \\d[^ ]*(?: [^ ]+)? (?:a|to) $| \\d[^ ]* $");
    private static final Set<String> TO = Set.of("a", "to");

    /** For each number and month of a text, in which bounds it stands. */
    static Map<String, Set<Set<Bound>>> in(String text) {
        Map<String, Set<Set<Bound>>> bounds = new HashMap<>();
        List<String> tokens = Facts.tokens(DAY.matcher(text).replaceAll("$1 ; $2 ; $3 ;"));
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (Character.isDigit(token.charAt(0)) || Facts.isMonth(token)) {
                bounds.merge(Words.folded(token), Set.of(at(tokens, i)), Bound::both);
            }
        }
        return bounds;
    }

    /** Whether each number here that stands there too has the same bounds in one place at least. */
    static boolean agree(String claim, List<String> answers) {
        Map<String, Set<Set<Bound>>> said = new HashMap<>();
        answers.forEach(answer -> in(answer).forEach((number, bounds) -> said.merge(number, bounds, Bound::both)));
        return in(claim).entrySet().stream().allMatch(one -> said.getOrDefault(one.getKey(), one.getValue())
                .containsAll(one.getValue()));
    }

    private static Set<Set<Bound>> both(Set<Set<Bound>> some, Set<Set<Bound>> more) {
        List<Set<Bound>> all = new ArrayList<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static Set<Bound> at(List<String> tokens, int at) {
        String before = " " + String.join(" ", tokens.subList(Math.max(0, at - NEAR), at).stream().map(Words::folded)
                .toList()) + " ";
        Set<Bound> bounds = EnumSet.noneOf(Bound.class);
        for (Bound bound : values()) {
            if (bound.pattern().matcher(before).find()) {
                bounds.add(bound);
            }
        }
        if (bounds.contains(MOST)) {
            bounds.remove(LEAST);
        }
        boolean begins = at + 2 < tokens.size() && TO.contains(Words.folded(tokens.get(at + 1))) && Character.isDigit(
                tokens.get(at + 2).charAt(0));
        if (begins) {
            bounds.add(RANGE);
        }
        return Set.copyOf(bounds);
    }

    private Pattern pattern() {
        return switch (this) {
            case LEAST -> LEAST_BEFORE;
            case MOST -> MOST_BEFORE;
            case BEFORE -> BEFORE_BEFORE;
            case AFTER -> AFTER_BEFORE;
            case NEARLY -> NEARLY_BEFORE;
            case RANGE -> RANGE_BEFORE;
        };
    }
}
