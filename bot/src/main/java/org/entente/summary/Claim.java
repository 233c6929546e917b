package org.entente.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a statement and of whom it speaks.
 *
 * @param text  without the names of the organisations
 * @param named the organisations named for it; none: it names nobody
 */
record Claim(String text, Set<Long> named) {

    /** A name in the text, from where to where. */
    private record Mention(int from, int to, long organisation) {}

    /** The stretches of a text, each with whoever was named last before it; what joins two names is none. */
    static List<Claim> in(String text, Map<Long, String> parties, Tongue tongue) {
        List<Claim> claims = new ArrayList<>();
        Set<Long> named = new TreeSet<>();
        int from = 0;
        for (Mention mention : mentions(text, parties)) {
            String between = text.substring(from, Math.max(from, mention.from()));
            if (claims(between, tongue)) {
                claims.add(new Claim(between, Set.copyOf(named)));
                named = new TreeSet<>();
            }
            named.add(mention.organisation());
            from = Math.max(from, mention.to());
        }
        claims.add(new Claim(text.substring(from), Set.copyOf(named)));
        return claims;
    }

    private static boolean claims(String text, Tongue tongue) {
        return Words.of(text).stream().map(Words::folded).anyMatch(word -> !tongue.small().holds(word));
    }

    /** Longer names first: "Azur Nord" is not "Azur". */
    private static List<Mention> mentions(String text, Map<Long, String> parties) {
        Map<Integer, Mention> found = new TreeMap<>();
        LinkedHashMap<Long, String> longest = parties.entrySet().stream()
                .sorted((a, b) -> b.getValue().length() - a.getValue().length())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        longest.forEach((organisation, name) -> {
            Matcher places = name(name).matcher(text);
            while (places.find()) {
                Mention mention = new Mention(places.start(), places.end(), organisation);
                if (found.values().stream().noneMatch(other -> overlap(other, mention))) {
                    found.put(mention.from(), mention);
                }
            }
        });
        return List.copyOf(found.values());
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static Pattern name(String name) {
        String words = Words.of(name).stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
